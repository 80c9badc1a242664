import ArgumentParser

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
        shuliang repair scan.txt --output clean.txt
        echo 三百二十万 | shuliang number

      EXIT STATUS
        0   done
        1   some inputs failed, each named on standard error
        64  the command line is wrong
      """,
    version: "0.1.0",
    subcommands: [Extract.self, Dedup.self, Explain.self, Repair.self, Segment.self, Number.self]
  )
}
