/// What a file of the corpus does wrong.
public struct CorpusError: Error, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var reason: String

  public var description: String { "\(file):\(line): \(reason)" }
}
