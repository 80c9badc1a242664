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
    var codes = try names.map { name in
      let text = try String(contentsOfFile: "\(source)/\(name)", encoding: .utf8)
      return (path: "\(target)/\(typeName(name)).swift", code: swiftSource(name: name, text: text))
    }
    codes.append((path: "\(target)/TableList.swift", code: listSource(names: names)))
    var stale: [String] = []
    for (path, code) in codes {
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

  /// All tables, for what is said of them as a whole.
  static func listSource(names: [String]) -> String {
    """
    // Generated from \(source) by `generate-tables`. Do not edit.
    // swift-format-ignore-file

    extension GeneratedTables {
      static let all: [StaticString] = [
    \(names.map { "    \($0.dropLast(4))," }.joined(separator: "\n"))
      ]
    }

    """
  }

  static func fail(_ message: String, status: Int32 = 1) -> Never {
    FileHandle.standardError.write(Data("generate-tables: \(message)\n".utf8))
    exit(status)
  }
}
