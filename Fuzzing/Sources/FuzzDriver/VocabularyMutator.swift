import CLibFuzzer

/// Changes an input by whole words of the vocabulary, at characters' boundaries, so that a text
/// stays a text; now and then leaves the change to libFuzzer, which has its eyes on the branches.
public struct VocabularyMutator: Sendable {
  private let vocabulary: Vocabulary
  /// How many changes in a hundred are libFuzzer's own.
  private let byteChanges: Int
  /// Whether words go in as UTF-16 now and then.
  private let writesUTF16: Bool

  /// For inputs that are UTF-8 text.
  public static let text = VocabularyMutator(byteChanges: 10, writesUTF16: false)
  /// For inputs that are any bytes.
  public static let bytes = VocabularyMutator(byteChanges: 50, writesUTF16: true)

  private init(byteChanges: Int, writesUTF16: Bool) {
    vocabulary = .standard
    self.byteChanges = byteChanges
    self.writesUTF16 = writesUTF16
  }

  /// Changes an input in its place, as `LLVMFuzzerCustomMutator` is asked to.
  ///
  /// - Parameters:
  ///   - data: room for `maximum` bytes, of which `size` are the input.
  ///   - seed: the same seed makes the same change.
  /// - Returns: the new size.
  public func mutate(
    _ data: UnsafeMutablePointer<UInt8>,
    size: Int,
    maximum: Int,
    seed: UInt32
  ) -> Int {
    var generator = SplitMix64(seed: UInt64(seed))
    if Int.random(in: 0..<100, using: &generator) < byteChanges {
      return LLVMFuzzerMutate(data, size, maximum)
    }
    var input = Array(UnsafeBufferPointer(start: data, count: size))
    change(&input, using: &generator)
    let count = min(input.count, maximum)
    for index in 0..<count { data[index] = input[index] }
    return count
  }

  private func change(_ input: inout [UInt8], using generator: inout SplitMix64) {
    let start = boundary(in: input, from: Int.random(in: 0...input.count, using: &generator))
    let length = Int.random(in: 1...24, using: &generator)
    let end = boundary(in: input, from: min(input.count, start + length))
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...5: input.insert(contentsOf: words(using: &generator), at: start)
    case 6, 7: input.replaceSubrange(start..<end, with: words(using: &generator))
    case 8: input.removeSubrange(start..<end)
    default: input.insert(contentsOf: input[start..<end], at: start)
    }
  }

  /// One to four words in a row.
  private func words(using generator: inout SplitMix64) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      bytes += vocabulary.word(using: &generator)
    }
    guard writesUTF16, Int.random(in: 0..<4, using: &generator) == 0 else { return bytes }
    return String(decoding: bytes, as: UTF8.self).utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
  }

  private func boundary(in input: [UInt8], from offset: Int) -> Int {
    var offset = offset
    while offset < input.count, input[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

/// Source: Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014.
private struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
