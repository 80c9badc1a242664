import FuzzDriver
import FuzzProperties

/// Fuzzes the reading of figures with texts of digits, units and the words around them.
@main struct FuzzFigures {
  static func main() {
    LibFuzzer.run { data, size in LibFuzzer.check(data, size, FuzzInput.checkFigures) }
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
  VocabularyMutator.text.mutate(data, size: size, maximum: maximum, seed: seed)
}
