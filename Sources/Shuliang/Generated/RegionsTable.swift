// Generated from Sources/Shuliang/Tables/regions.tsv by `generate-tables`. Do not edit.
// swift-format-ignore-file

extension GeneratedTables {
  static let regions: StaticString = #"""
region	marker	weight
HK	本港	5
TW	台灣	5
"""#
}
