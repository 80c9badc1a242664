import Testing

@testable import ShuliangCommand

@Suite struct GlobPatternTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in [
      "news/b.txt", "news/a.txt", "news/a-b.txt", "news/2024/05/x.txt", "news/2024/x.jsonl",
      "news/2025/05/y.txt", "news/.hidden.txt", "news/.git/z.txt", "news/[1].txt",
    ] {
      try folder.write("增长12%。", to: name)
    }
  }

  private func paths(_ pattern: String) throws -> [String] {
    let pattern = try #require(GlobPattern(folder.path + "/" + pattern))
    return pattern.paths { _, _ in Issue.record("a folder cannot be read") }
  }

  @Test func fitsNamesAndFolders() throws {
    #expect(try paths("news/*.txt") == ["[1].txt", "a-b.txt", "a.txt", "b.txt"])
    #expect(try paths("news/?.txt") == ["a.txt", "b.txt"])
    #expect(try paths("news/[ac].txt") == ["a.txt"])
    #expect(try paths("news/*/05/*.txt") == ["2024/05/x.txt", "2025/05/y.txt"])
    #expect(try paths("news/2024/**/*.txt") == ["05/x.txt"])
    #expect(try paths("news/**/[xy].*") == ["2024/05/x.txt", "2024/x.jsonl", "2025/05/y.txt"])
    #expect(try paths("*/2024/05/x.txt") == ["news/2024/05/x.txt"])
    #expect(try paths("news/.h*") == [".hidden.txt"])
    #expect(try paths("news/*.csv") == [])
  }

  @Test func knowsItsRoot() throws {
    #expect(GlobPattern("a/b.txt") == nil)
    #expect(GlobPattern("a/b/*.txt")?.root == "a/b/")
    #expect(GlobPattern("*.txt")?.root == "")
    #expect(GlobPattern("/x/**")?.root == "/x/")
  }

  @Test func documentsAreNamedByTheirPathsInTheRoot() throws {
    let process = CommandProcess(
      "extract",
      folder.path + "/news/20*/**/*.txt",
      folder.path + "/news/[1].txt"
    )
    let outcome = try process.run()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(#""document":"2024/05/x.txt""#))
    // What is there by that name is no pattern.
    #expect(outcome.output.contains(#""document":"[1].txt""#))
    #expect(outcome.output.split(separator: "\n").count == 3)
  }

  @Test func aPatternThatFitsNothingIsNamed() throws {
    let outcome = try CommandProcess("extract", folder.path + "/*.pdf").run()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "shuliang: warning: \(folder.path)/*.pdf: fits no file\n")
  }
}
