/// A document's text made ready for reading: hard line breaks inside sentences joined, captions
/// that stand inside a sentence put behind its paragraph, widths folded, with a map back to the
/// text as it came.
///
///     let text = RepairedText(Array("全年增长，投资８\n20万元。".utf8))
///     String(decoding: text.bytes, as: UTF8.self)  // 全年增长，投资820万元。
///
/// No character is lost but line breaks and the blanks around them.
public struct RepairedText: Sendable {
  /// UTF-8 of the repaired text. Line feeds that remain end a paragraph, heading or caption.
  public let bytes: [UInt8]
  /// From scalars of `bytes` to scalars of the document.
  public let map: SourceMap

  /// Repairs a text.
  ///
  /// - Parameter source: well-formed UTF-8, as a document's `text.utf8`.
  /// - Complexity: O(*n*); a text in which nothing changes is not copied.
  public init(_ source: [UInt8]) {
    var repairer = LineRepairer(source: source)
    (bytes, map) = repairer.run()
  }

  /// A text that is read as it stands: no line joined, no width folded, nothing moved. For text
  /// that is known to need none of it.
  ///
  /// - Parameter source: well-formed UTF-8.
  public init(unchanged source: [UInt8]) {
    bytes = source
    map = SourceMap()
  }
}
