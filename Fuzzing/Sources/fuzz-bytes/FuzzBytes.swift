import FuzzDriver
import FuzzProperties

/// Fuzzes everything that takes bytes with arbitrary ones.
@main struct FuzzBytes {
  static func main() {
    LibFuzzer.run { data, size in LibFuzzer.check(data, size, FuzzInput.checkBytes) }
  }
}

/// libFuzzer finds it by its name.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>,
  _ size: Int,
  _ maximum: Int,
  _ seed: UInt32
) -> Int {
  VocabularyMutator.bytes.mutate(data, size: size, maximum: maximum, seed: seed)
}
