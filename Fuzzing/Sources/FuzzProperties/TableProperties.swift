import Shuliang

/// What is true of any text that is given as a table of units.
enum TableProperties {
  private static let header =
    "symbol\tkind\tdimension\tfactor\tbase\tucum\tnames\tfigures\tcarried\n"

  /// Adds a table to the library's units, as it is and with the header that it needs.
  static func check(_ text: String) throws {
    try checkAdding(text)
    try checkAdding(header + text)
  }

  private static func checkAdding(_ text: String) throws(BrokenProperty) {
    do {
      let units = try UnitTable.standard.adding(text, name: "fuzz.tsv")
      _ = Extractor(units: units).quantities(in: RepairedText(Array("3\(text)".utf8)))
    } catch {
      let lines = text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1
      try BrokenProperty.require(
        (0...lines).contains(error.line),
        "an error in line \(error.line) of \(lines)"
      )
    }
  }
}
