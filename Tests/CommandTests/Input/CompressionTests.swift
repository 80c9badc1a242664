import Foundation
import Testing

@testable import ShuliangCommand

@Suite struct CompressionTests {
  private let folder: TemporaryFolder
  private let sentence = "全年粮食产量3.5万吨，同比增长12%。\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  private func contents(_ bytes: [UInt8], named name: String = "a", limit: Int = .max) throws
    -> [UInt8]
  {
    try folder.write(bytes, to: name)
    let stream = try Compression.contents(
      of: FileStream(path: folder.path + "/" + name),
      named: Compression.parts(ofFileName: name).compression,
      limit: ByteCount(bytes: limit)
    )
    let reader = ByteReader(stream)
    return try reader.rest()
  }

  private func problem(_ bytes: [UInt8], named name: String = "a", limit: Int = .max) -> String {
    do {
      _ = try contents(bytes, named: name, limit: limit)
      return "none"
    } catch {
      return "\(error)"
    }
  }

  /// Text that does not compress to nothing, longer than any buffer.
  private var long: [UInt8] {
    (0..<200_000).flatMap { Array("第\($0 &* 2_654_435_761 % 1_000_003)号\n".utf8) }
  }

  @Test func givesWhatWasCompressed() throws {
    for text in [[], Array(sentence.utf8), long] {
      #expect(try contents(try Compressed.gzip(text)) == text)
      #expect(try contents(Compressed.zstandard(text)) == text)
      #expect(try contents(text) == text)
    }
  }

  @Test func oneStreamAfterAnotherIsOneText() throws {
    let (one, two) = (Array("前言\n".utf8), long)
    let members = try Compressed.gzip(one) + Compressed.gzip([]) + Compressed.gzip(two)
    #expect(try contents(members) == one + two)
    #expect(try contents(members + [0, 0, 0]) == one + two)
    let frames = Compressed.zstandard(one) + Compressed.zstandard([]) + Compressed.zstandard(two)
    #expect(try contents(frames) == one + two)
  }

  @Test(arguments: [1, 5, 20, 200, 1000])
  func whatWasCutOffIsAnError(missing: Int) throws {
    for compressed in [try Compressed.gzip(long), Compressed.zstandard(long)] {
      #expect(
        problem(compressed.dropLast(missing)).hasPrefix("the compressed data ends too early, ")
      )
    }
  }

  @Test func whatWasChangedIsAnError() throws {
    var gzip = try Compressed.gzip(long)
    gzip[gzip.count / 2] ^= 0xFF
    #expect(problem(gzip).hasPrefix("is broken gzip: "))
    gzip[gzip.count / 2] ^= 0xFF
    gzip[gzip.count - 6] ^= 0xFF
    #expect(problem(gzip) == "is broken gzip: incorrect data check")
    #expect(
      problem(try Compressed.gzip([]) + Array("more".utf8))
        == "is broken gzip: incorrect header check"
    )
    var zstandard = Compressed.zstandard(long)
    zstandard[zstandard.count / 2] ^= 0xFF
    #expect(problem(zstandard).hasPrefix("is broken zstandard: "))
    #expect(problem(Compressed.zstandard([]) + [1, 2, 3, 4]).hasPrefix("is broken zstandard: "))
  }

  @Test func aNameThatIsWrongIsAnError() throws {
    #expect(
      problem(Array(sentence.utf8), named: "a.txt.gz")
        == "is no gzip file, whatever its name says"
    )
    #expect(
      problem(try Compressed.gzip(Array(sentence.utf8)), named: "a.zst")
        == "is no zstandard file, whatever its name says"
    )
  }

  @Test func theLimitIsOnWhatComesOut() throws {
    let text = Array(sentence.utf8)
    for compressed in [try Compressed.gzip(text), Compressed.zstandard(text)] {
      #expect(try contents(compressed, limit: text.count) == text)
      #expect(
        problem(compressed, limit: text.count - 1)
          == "holds more than \(text.count - 1) bytes; raise --max-decompressed to read it"
      )
    }
  }

  @Test func aBombIsNamedAndTheOthersAreRead() throws {
    // A thousand times as large as it looks; the text of `bomb.txt` is one document.
    let zeros = [UInt8](repeating: 0x20, count: 30_000_000)
    try folder.write(try Compressed.gzip(zeros), to: "news/bomb.txt.gz")
    try folder.write(Compressed.zstandard(zeros), to: "news/bomb.jsonl.zst")
    try folder.write(try Compressed.gzip(Array(sentence.utf8)), to: "news/good.txt.gz")
    try folder.write(
      try Compressed.gzip(Array(sentence.utf8)).dropLast(3),
      to: "news/half.txt.gz"
    )
    var process = CommandProcess("extract", "news", "--max-document", "1MB")
    process.arguments += [
      "--max-decompressed", "20MB", "--max-line", "1MB", "--errors", "errors.jsonl",
    ]
    process.folder = folder
    let outcome = try process.run()
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(#""document":"good.txt.gz""#))
    #expect(
      outcome.errors == """
        shuliang: error: news/bomb.jsonl.zst: holds more than 20 MB; raise --max-decompressed to read it
        shuliang: error: news/bomb.txt.gz: is larger than 1 MB; raise --max-document to read it
        shuliang: error: news/half.txt.gz: the compressed data ends too early, 49 bytes into its text
        shuliang: 3 of 4 inputs failed

        """
    )
    #expect(
      try folder.text(of: "errors.jsonl") == """
        {"path":"news/bomb.jsonl.zst","reason":"holds more than 20 MB; raise --max-decompressed to read it"}
        {"path":"news/bomb.txt.gz","reason":"is larger than 1 MB; raise --max-document to read it"}
        {"path":"news/half.txt.gz","reason":"the compressed data ends too early, 49 bytes into its text"}

        """
    )
  }

  @Test func linesBeforeABreakAreRead() throws {
    let lines = (0..<3000).map { "{\"id\":\($0),\"text\":\"第\($0)县增产\($0 + 1)万吨\"}\n" }
    let broken = try Compressed.gzip(Array(lines.joined().utf8)).dropLast(1000)
    try folder.write(Array(broken), to: "a.jsonl.gz")
    let outcome = try CommandProcess("extract", folder.path + "/a.jsonl.gz").run()
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"text\":\"100万吨\""))
    #expect(outcome.errors.contains("a.jsonl.gz: the compressed data ends too early"))
  }

  @Test func standardInputMayBeCompressed() throws {
    var process = CommandProcess("extract", "-")
    process.input = try Compressed.gzip(Array(sentence.utf8))
    #expect(try process.run().output.contains("3.5万吨"))
  }
}
