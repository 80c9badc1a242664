import Foundation

/// Writes the hand-edited tables as Swift: `generate-tables [--check]`, run at the package root.
@main
struct GenerateTables {
  static let source = "Sources/Shuliang/Tables"
  static let target = "Sources/Shuliang/Generated"

  static func main() throws {
    let isCheck = CommandLine.arguments.dropFirst() == ["--check"]
    guard isCheck || CommandLine.arguments.count == 1 else {
      fail("usage: generate-tables [--check]", status: 64)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: source)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    guard !names.isEmpty else { fail("\(source) holds no table; run at the package root") }
    var stale: [String] = []
    for name in names {
      let text = try String(contentsOfFile: "\(source)/\(name)", encoding: .utf8)
      let code = swiftSource(name: name, text: text)
      let path = "\(target)/\(typeName(name)).swift"
      if isCheck {
        let written = try? String(contentsOfFile: path, encoding: .utf8)
        if written != code { stale.append(path) }
      } else {
        try code.write(toFile: path, atomically: true, encoding: .utf8)
      }
    }
    if !stale.isEmpty {
      fail("not as the tables have it: \(stale.joined(separator: ", ")); run `make tables`")
    }
  }

  /// `units.tsv` → `UnitsTable`.
  static func typeName(_ file: String) -> String {
    file.dropLast(4).prefix(1).uppercased() + file.dropLast(4).dropFirst() + "Table"
  }

  static func swiftSource(name: String, text: String) -> String {
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return """
      // Generated from \(source)/\(name) by `generate-tables`. Do not edit.
      // swift-format-ignore-file

      extension GeneratedTables {
        static let \(name.dropLast(4)): StaticString = #\"\"\"
      \(rows.joined(separator: "\n"))
      \"\"\"#
      }

      """
  }

  static func fail(_ message: String, status: Int32 = 1) -> Never {
    FileHandle.standardError.write(Data("generate-tables: \(message)\n".utf8))
    exit(status)
  }
}
