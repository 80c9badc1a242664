import Foundation

/// `peer TASK FILE`: this library, or ICU itself, under the driver of the peers.
@main struct Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let task = arguments.first, let file = arguments.last else {
      let tasks = "words|word-ranges|icu-word-ranges|icu-words|numerals|quantities|repeats"
      fail("usage: peer \(tasks) FILE", status: 64)
    }
    do {
      let texts = try JSONDecoder().decode(
        TaskTexts.self,
        from: Data(contentsOf: URL(fileURLWithPath: file))
      )
      switch task {
      case "words": try serve(WordsPeer.self, texts)
      case "word-ranges": try serve(WordRangesPeer<NewsRules>.self, texts)
      case "icu-word-ranges": try serve(WordRangesPeer<ICURules>.self, texts)
      case "icu-words": try serve(ICUWordsPeer.self, texts)
      case "numerals": try serve(NumeralsPeer.self, texts)
      case "quantities": try serve(QuantitiesPeer.self, texts)
      case "repeats": try serve(RepeatsPeer.self, texts)
      default: fail("\(task) is no task", status: 64)
      }
    } catch {
      fail("\(error)", status: 1)
    }
  }

  private static func serve(_ type: (some Peer).Type, _ texts: TaskTexts) throws {
    var server = try PeerServer(type, texts: texts)
    try server.serve()
  }

  private static func fail(_ reason: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("error: \(reason)\n".utf8))
    exit(status)
  }
}
