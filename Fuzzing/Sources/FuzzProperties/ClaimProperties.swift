import Shuliang

/// What is true of the claims of any text and of the fields of its records.
public enum ClaimProperties {
  /// Checks that every phrase of a text's claims cuts it between scalars, that the claims are of the
  /// text's figures, and that a whole is one of them.
  public static func check(_ text: RepairedText) throws(BrokenProperty) {
    let ranges = ScalarRanges(bytes: text.bytes)
    let claims = TextProperties.extractor.claims(in: text)
    let figures = TextProperties.extractor.quantities(in: text).map(\.range)
    try BrokenProperty.require(
      claims.map(\.quantity.range) == figures,
      "claims of other figures: \(claims.map(\.quantity.range)) of \(figures)"
    )
    for claim in claims {
      for phrase in [claim.subject, claim.indicator, claim.time, claim.baseline, claim.scope] {
        guard let phrase else { continue }
        for range in [phrase.range, phrase.tail, phrase.referent] {
          guard let range else { continue }
          try ranges.check([range], "\(phrase.rule)")
        }
      }
      if let whole = claim.whole {
        try BrokenProperty.require(
          figures.contains { $0.lowerBound == whole.lowerBound },
          "a part of no figure, \(whole): \(claim.quantity.range)"
        )
      }
    }
  }

  /// Checks that the fields of records stand in their document, that a record is a part of another,
  /// and that one time means the same in all records that share it.
  public static func check(_ records: [Record], of document: Document) throws(BrokenProperty) {
    let scalars = Array(document.text.unicodeScalars)
    let identities = Set(records.map(\.id))
    var time: Record.Field?
    for record in records {
      for field in [record.subject, record.indicator, record.baseline, record.scope] {
        if let field { try check(field, scalars) }
      }
      if let field = record.time {
        try check(field, scalars)
        try BrokenProperty.require(
          field.range != time?.range || field.iso == time?.iso,
          "means another day to the next figure: \(field)"
        )
      }
      time = record.time
      if let whole = record.whole {
        try BrokenProperty.require(
          whole != record.id && identities.contains(whole),
          "a part of no record, \(whole): \(record.id)"
        )
      }
    }
  }

  /// Its text is its cut, of which something in the middle may be left out.
  private static func check(
    _ field: Record.Field,
    _ scalars: [Unicode.Scalar]
  ) throws(BrokenProperty) {
    try BrokenProperty.require(
      !field.range.isEmpty && field.range.upperBound <= scalars.count && !field.text.isEmpty,
      "outside, \(scalars.count): \(field)"
    )
    let cut = scalars[field.range].filter { !$0.properties.isWhitespace }
    var rest = field.text.unicodeScalars.filter { !$0.properties.isWhitespace }[...]
    for scalar in cut where scalar == rest.first { rest.removeFirst() }
    try BrokenProperty.require(rest.isEmpty, "its place holds another text: \(field)")
  }
}
