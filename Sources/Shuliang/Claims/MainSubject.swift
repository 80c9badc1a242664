/// What a text speaks of as a whole: the title's subject, or else the first name that acts, where the text
/// comes back to it. A new paragraph that names nobody is about it.
///
/// A digest names many, each once: there the last one before is meant as anywhere.
struct MainSubject {
  private var title: Claim.Phrase?
  private var first: Claim.Phrase?
  /// Whether the text comes back to it; `nil` until asked.
  private var isRecurrent: Bool?
  /// How often a text names what it is about at least.
  private static let leastCount = 3

  /// Keeps the first of the names that act.
  @inline(__always)
  mutating func note(_ subject: Claim.Phrase?) {
    if first == nil { first = subject }
  }

  /// Keeps the subject of the title.
  mutating func note(title subject: Claim.Phrase?) {
    title = subject
    isRecurrent = nil
  }

  /// What the text speaks of; `nil` where that is not said.
  ///
  /// - Complexity: O(length of the text) when first asked, O(1) after.
  mutating func phrase(in bytes: [UInt8]) -> Claim.Phrase? {
    guard let main = title ?? first else { return nil }
    if isRecurrent == nil { isRecurrent = MainSubject.isRecurrent(main.range, in: bytes.span) }
    return isRecurrent == true ? main : nil
  }

  private static func isRecurrent(_ name: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let opening = name.first, name.count <= bytes.count else { return false }
    var count = 0
    var offset = 0
    while offset <= bytes.count - name.count {
      if bytes[offset] == bytes[opening], matches(name, at: offset, in: bytes) {
        count += 1
        if count == leastCount { return true }
        offset += name.count
      } else {
        offset += 1
      }
    }
    return false
  }

  private static func matches(_ name: Range<Int>, at offset: Int, in bytes: Span<UInt8>) -> Bool {
    for index in 0..<name.count where bytes[offset + index] != bytes[name.lowerBound + index] {
      return false
    }
    return true
  }
}
