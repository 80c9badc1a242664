import Foundation

/// Serves the driver: a command a line on standard input, an answer a line on standard output.
///
/// `answers` gives the answers to the labelled texts, `time SECONDS` works on the timed texts, from the
/// first and again and again, until the seconds are over, and says how many bytes and seconds it were. The
/// seconds are those of the processor.
struct PeerServer<Server: Peer> {
  private struct Speed: Encodable {
    let bytes: Int
    let seconds: Double
  }

  private var peer: Server
  private let labelled: [Server.Prepared]
  private let timed: [(text: Server.Prepared, size: Int)]
  private let encoder = JSONEncoder()

  init(_ type: Server.Type, texts: TaskTexts) throws {
    peer = try Server()
    labelled = texts.labelled.map { Server.prepare($0) }
    timed = texts.timed.map { (Server.prepare($0), $0.utf8.count) }
  }

  mutating func serve() throws {
    while let line = readLine() {
      let words = line.split(separator: " ")
      switch words.first {
      case "answers": try reply(answers())
      case "time": try reply(time(seconds: Double(words.last ?? "") ?? 1))
      default: return
      }
    }
  }

  private func reply(_ value: some Encodable) throws {
    FileHandle.standardOutput.write(try encoder.encode(value) + [0x0A])
  }

  private mutating func answers() throws -> [Server.Answer] {
    peer.begin()
    var answers: [Server.Answer] = []
    for text in labelled { answers.append(peer.answer(of: try peer.work(on: text), on: text)) }
    return answers
  }

  private mutating func time(seconds: Double) throws -> Speed {
    let start = PeerServer.processorSeconds
    let end = start + seconds
    var bytes = 0
    while PeerServer.processorSeconds < end, !timed.isEmpty {
      peer.begin()
      for (number, entry) in timed.enumerated() {
        // Kept as long as a caller would need to look at it.
        try withExtendedLifetime(peer.work(on: entry.text)) {}
        bytes += entry.size
        // Asking for the time takes as long as reading a numeral.
        if number.isMultiple(of: 16), PeerServer.processorSeconds >= end { break }
      }
    }
    return Speed(bytes: bytes, seconds: PeerServer.processorSeconds - start)
  }

  /// How long processors have worked for this process: it does not run while others do.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
