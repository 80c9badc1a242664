import Shuliang

/// Where records go and in which form, as the command line says.
struct OutputTarget {
  /// The file; `nil` or `-` for standard output.
  let path: String?
  let format: OutputFormat
  let mark: CSVRenderer.Mark
  let settings: RunSettings
  let start: ResumableFile.Start

  /// Whether a run that is stopped leaves something to go on with.
  var isResumable: Bool {
    guard let path, path != "-", format != .table else { return false }
    return FileKind(of: path) == .file || FileKind(of: path) == .missing
  }

  func renderer() throws -> any ReadingRenderer {
    switch format {
    case .jsonl: JSONLinesRenderer()
    case .csv: CSVRenderer(mark: mark)
    case .sqlite: RowsRenderer(segmenter: try Segmenter())
    case .table: TableRenderer()
    }
  }

  /// - Throws: `OutputError` where the output cannot be made, `ResumeError` where there is nothing
  ///   to go on with.
  func output(head: [UInt8]) throws -> any BatchOutput {
    if let path, FileKind(of: path) == .folder {
      throw OutputError(name: path, reason: SystemError.isFolder.description)
    }
    guard isResumable, let path else {
      if format == .sqlite {
        throw OutputError(
          name: path ?? "standard output",
          reason: "a database is written to a file"
        )
      }
      let sink = try OutputSink(path: path)
      return format == .table ? TableOutput(sink: sink) : try StreamOutput(sink: sink, head: head)
    }
    if format == .sqlite {
      return try DatabaseOutput(path: path, settings: settings, start: start)
    }
    return try ResumableFile(path: path, head: head, settings: settings, start: start)
  }
}

enum BatchOutputs {
  /// Does the work of a run, and after it what is due to the output: it is put in its place; where the
  /// run was stopped it stays to be gone on with; where it cannot be written it is taken away.
  static func finishing<Result>(
    _ output: any BatchOutput,
    _ work: () throws -> Result
  ) throws -> Result {
    do {
      let result = try work()
      try output.finish()
      return result
    } catch let error as OutputError {
      output.discard()
      throw error
    } catch {
      output.suspend()
      throw error
    }
  }
}
