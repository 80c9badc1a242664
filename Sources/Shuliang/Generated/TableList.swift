// Generated from Sources/Shuliang/Tables by `generate-tables`. Do not edit.
// swift-format-ignore-file

extension GeneratedTables {
  static let all: [StaticString] = [
    bounds,
    classifiers,
    currencies,
    exclusions,
    places,
    properties,
    regions,
    units,
    verbs,
    words,
  ]
}
