import BenchmarkCases
import Foundation

/// Writes news that no one wrote, to measure on: `generate-news MEGABYTES [SEED]`, JSON Lines to
/// standard output. The same seed gives the same bytes on every machine.
@main
struct GenerateNews {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
    guard (1...2).contains(arguments.count), arguments.count == CommandLine.arguments.count - 1
    else {
      FileHandle.standardError.write(Data("usage: generate-news MEGABYTES [SEED]\n".utf8))
      exit(64)
    }
    var press = Press(seed: arguments.count > 1 ? arguments[1] : 1)
    var left = Int(arguments[0]) * 1_000_000
    var output = ""
    while left > 0 {
      let line = press.nextArticle().jsonLine
      left -= line.utf8.count
      output += line
      if output.utf8.count > 1 << 20 || left <= 0 {
        FileHandle.standardOutput.write(Data(output.utf8))
        output = ""
      }
    }
  }
}
