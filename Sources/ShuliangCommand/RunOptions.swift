import ArgumentParser
import Shuliang

/// Where the output goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file, which appears only when it is complete.",
      valueName: "file"
    )
  )
  var output: String?
}

/// Where the output of a run goes and what is said of the run.
struct RunOptions: ParsableArguments {
  @OptionGroup private var target: OutputOptions

  @Option(
    help: ArgumentHelp("Write what failed to a file too, as JSON Lines.", valueName: "file")
  )
  var errors: String?

  @Flag(help: "Stop at the first input, or line of one, that fails.")
  var strict = false

  @Flag(help: "Say nothing but errors: no progress, no warnings.")
  var quiet = false

  /// The file to write; `nil` is standard output.
  var output: String? { target.output }

  func report() -> RunReport {
    RunReport(
      policy: strict ? .stop : .goOn,
      verbosity: quiet ? .errorsOnly : .warnings,
      list: errors
    )
  }

  /// How far a run over inputs is, where someone can see it.
  func progress(over inputs: [Input]) -> ProgressLine? {
    if quiet { return nil }
    return ProgressLine(total: inputs.byteCount)
  }
}

/// What the memory of earlier passages may take.
struct PassageIndexOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Memory for the text of earlier documents.", valueName: "MB"))
  var textMemory = 256

  @Option(help: ArgumentHelp("Memory for all of the index; more is refused.", valueName: "MB"))
  var memory = 4096

  /// An index with room for what some inputs hold.
  func index(for inputs: [Input], detail: Repeat.Detail) -> PassageIndex {
    var index = PassageIndex(
      textBudget: textMemory << 20,
      memoryLimit: memory << 20,
      detail: detail
    )
    index.reserveCapacity(forTextOfBytes: inputs.byteCount)
    return index
  }

  func validate() throws {
    guard textMemory >= 0, memory > 0, textMemory <= 1 << 40, memory <= 1 << 40 else {
      throw ValidationError("Memory is a number of megabytes.")
    }
  }
}
