/// A document's text made ready for reading: hard line breaks inside sentences joined, widths
/// folded, with a map back to the text as it came.
public struct RepairedText: Sendable {
  /// UTF-8 of the repaired text. Line feeds that remain end a paragraph, heading or caption.
  public let bytes: [UInt8]
  /// From scalars of `bytes` to scalars of the document.
  public let map: SourceMap

  /// Repairs a text given as UTF-8. O(n); a text in which nothing changes is not copied.
  public init(_ source: [UInt8]) {
    var repairer = LineRepairer(source: source)
    (bytes, map) = repairer.run()
  }
}
