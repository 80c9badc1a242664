// Generated from Sources/Shuliang/Tables by `generate-tables`. Do not edit.
// swift-format-ignore-file

extension GeneratedTables {
  static let all: [StaticString] = [
    bounds,
    claims,
    classifiers,
    clauses,
    currencies,
    exclusions,
    names,
    passages,
    places,
    properties,
    regions,
    times,
    units,
    verbs,
    words,
  ]
}
