/// Words that could not be found: the word lists are missing or memory ran out.
public struct SegmentationError: Error, Sendable, Hashable {
  public let reason: String

  public init(reason: String) {
    self.reason = reason
  }
}

extension SegmentationError: CustomStringConvertible {
  public var description: String {
    "cannot part text into words: \(reason); install ICU with its full data"
  }
}
