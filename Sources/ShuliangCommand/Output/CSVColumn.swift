import Shuliang

/// A column of the CSV: its name in the first row and what a record has in it.
struct CSVColumn: Sendable {
  let name: String
  let cell: @Sendable (Record, DocumentReading) -> String

  /// The columns in their order. Later versions add columns behind the last and leave these as they are.
  static let all: [CSVColumn] = figure + claim + sentence

  private static let figure: [CSVColumn] = [
    CSVColumn(name: "id") { record, _ in record.id },
    CSVColumn(name: "document") { record, _ in record.document },
    CSVColumn(name: "date") { _, document in document.date ?? "" },
    CSVColumn(name: "title") { _, document in document.title ?? "" },
    CSVColumn(name: "start") { record, _ in "\(record.range.lowerBound)" },
    CSVColumn(name: "end") { record, _ in "\(record.range.upperBound)" },
    CSVColumn(name: "text") { record, _ in record.text },
    CSVColumn(name: "kind") { record, _ in record.kind.rawValue },
    CSVColumn(name: "value") { record, _ in single(record.value) },
    CSVColumn(name: "lower") { record, _ in bounds(record.value)?.lower ?? "" },
    CSVColumn(name: "upper") { record, _ in bounds(record.value)?.upper ?? "" },
    CSVColumn(name: "unit") { record, _ in record.unit },
    CSVColumn(name: "bound") { record, _ in record.bound.rawValue },
    CSVColumn(name: "role") { record, _ in record.role.rawValue },
    CSVColumn(name: "dimension") { record, _ in record.dimension },
    CSVColumn(name: "base_value") { record, _ in record.base.map { single($0.value) } ?? "" },
    CSVColumn(name: "base_lower") { record, _ in
      record.base.flatMap { bounds($0.value)?.lower } ?? ""
    },
    CSVColumn(name: "base_upper") { record, _ in
      record.base.flatMap { bounds($0.value)?.upper } ?? ""
    },
    CSVColumn(name: "base_unit") { record, _ in record.base?.unit ?? "" },
  ]

  /// Who, what, when, against what.
  private static let claim: [CSVColumn] = [
    CSVColumn(name: "subject") { record, _ in record.subject?.text ?? "" },
    CSVColumn(name: "subject_resolved") { record, _ in record.subject?.resolved ?? "" },
    CSVColumn(name: "indicator") { record, _ in record.indicator?.text ?? "" },
    CSVColumn(name: "time") { record, _ in record.time?.text ?? "" },
    CSVColumn(name: "time_iso") { record, _ in record.time?.iso ?? "" },
    CSVColumn(name: "baseline") { record, _ in record.baseline?.text ?? "" },
    CSVColumn(name: "of") { record, _ in record.scope?.text ?? "" },
    CSVColumn(name: "change") { record, _ in record.change?.rawValue ?? "" },
    CSVColumn(name: "modality") { record, _ in record.modality?.rawValue ?? "" },
    CSVColumn(name: "whole") { record, _ in record.whole ?? "" },
  ]

  private static let sentence: [CSVColumn] = [
    CSVColumn(name: "sentence") { record, _ in record.sentence.text },
    CSVColumn(name: "sentence_start") { record, _ in "\(record.sentence.range.lowerBound)" },
    CSVColumn(name: "sentence_end") { record, _ in "\(record.sentence.range.upperBound)" },
    CSVColumn(name: "occurrences") { record, _ in "\(record.occurrences.count)" },
  ]

  private static func single(_ value: Value) -> String {
    bounds(value) == nil ? value.description : ""
  }

  private static func bounds(_ value: Value) -> (lower: String, upper: String)? {
    guard case .interval(let lower, let upper) = value else { return nil }
    return (lower.description, upper.description)
  }
}
