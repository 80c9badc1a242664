import ArgumentParser
import Shuliang

/// `shuliang`: the library on the command line.
@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shuliang",
    abstract: "Reads every figure in Chinese news text into exact records.",
    discussion: """
      EXAMPLES
        shuliang extract news/ --output figures.jsonl
        shuliang extract report.txt --format table
        shuliang dedup news/ --output repeats.jsonl
        shuliang segment < report.txt
        shuliang discover news/ --output words.tsv
        shuliang train segmented.txt --output words.model
        shuliang repair scan.txt --output clean.txt
        echo 三百二十万 | shuliang number

      EXIT STATUS
        0   done
        1   some inputs failed, each named on standard error
        64  the command line is wrong
      """,
    subcommands: [
      Extract.self, Dedup.self, Explain.self, Repair.self, Segment.self, Discover.self, Train.self,
      Number.self,
    ]
  )

  /// What `--version`, summaries and journals say.
  static let version = "0.1.0"

  // Not ArgumentParser's own flag: it would read ICU's words at every start to say what it says.
  @Flag(help: "Show the version, and what serves for words.")
  var version = false

  static func main() {
    ProcessMemory.keepFreed()
    main(nil)
  }

  func run() throws {
    guard version else { throw CleanExit.helpRequest(self) }
    print("\(RootCommand.version) (\(Segmenter.engine))")
  }
}
