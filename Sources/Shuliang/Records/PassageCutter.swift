/// Cuts stretches of a repaired text out of the document as it came, in any order.
struct PassageCutter {
  private let source: [UInt8]
  private let repaired: RepairedText
  private let repairedScalars: ScalarIndex
  /// `nil` where the repaired text goes byte by byte with the source.
  private let sourceScalars: ScalarIndex?

  /// O(*n*) in the length of the text.
  init(source: [UInt8], repaired: RepairedText) {
    self.source = source
    self.repaired = repaired
    repairedScalars = ScalarIndex(repaired.bytes)
    // Folding makes a text shorter, as do the line breaks that are dropped.
    let isInStep = repaired.map.isIdentity && repaired.bytes.count == source.count
    sourceScalars = isInStep ? nil : ScalarIndex(source)
  }

  /// The text and place, in the document as it came, of a stretch of the repaired text.
  ///
  /// - Parameter range: UTF-8 offsets into the repaired text.
  func passage(_ range: Range<Int>) -> Record.Passage {
    let scalars =
      repairedScalars.scalarOffset(
        ofByte: range.lowerBound,
        in: repaired.bytes
      )..<repairedScalars.scalarOffset(ofByte: range.upperBound, in: repaired.bytes)
    guard let sourceScalars else {
      return Record.Passage(text: text(range), range: scalars)
    }
    if let piece = repaired.map.sourcePiece(of: scalars) {
      return Record.Passage(text: text(bytes(of: piece, sourceScalars)), range: piece)
    }
    let pieces = repaired.map.sourcePieces(of: scalars)
    return Record.Passage(
      text: pieces.map { text(bytes(of: $0, sourceScalars)) }.joined(),
      range: repaired.map.sourceRange(of: scalars)
    )
  }

  private func bytes(of scalars: Range<Int>, _ index: ScalarIndex) -> Range<Int> {
    let start = index.byteOffset(ofScalar: scalars.lowerBound, in: source)
    return start..<max(start, index.byteOffset(ofScalar: scalars.upperBound, in: source))
  }

  /// Bytes of the source as text; a space stands for each line break, where two Latin words were
  /// joined by one.
  private func text(_ range: Range<Int>) -> String {
    let end = WordScan.firstControl(in: source.span, from: range.lowerBound, to: range.upperBound)
    if end == range.upperBound { return String(decoding: source[range], as: UTF8.self) }
    let bytes = source[range].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
