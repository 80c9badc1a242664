import Shuliang

/// A column of the table; the sentence comes after the last.
struct TableColumn {
  enum Alignment {
    case left, right
  }

  let title: String
  let alignment: Alignment
  /// What a record shows in it: one line.
  let cell: (Record) -> String

  /// The columns in their order. A further one is a further entry.
  static var all: [TableColumn] {
    [
      TableColumn(title: "document", alignment: .left) { shortened($0.document, cells: 24) },
      TableColumn(title: "figure", alignment: .left) { $0.text.onOneLine },
      TableColumn(title: "value", alignment: .right) { $0.value.description },
      TableColumn(title: "unit", alignment: .left) { $0.unit.onOneLine },
    ]
  }

  /// The end of a path tells more than its beginning.
  private static func shortened(_ text: String, cells: Int) -> String {
    let text = text.onOneLine
    guard DisplayWidth.of(text) > cells else { return text }
    return "…" + DisplayWidth.suffix(text, cells: cells - 1)
  }
}
