/// The reader of the output has gone.
struct ClosedPipe: Error {}

/// Output that could not be written.
struct OutputError: Error, Hashable, CustomStringConvertible {
  let name: String
  let reason: String

  var description: String { "\(name): \(reason)" }

  /// Does something with a file and names it where the system says no.
  static func naming<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as SystemError {
      throw OutputError(name: name, reason: error.description)
    }
  }
}

/// Where the output goes: standard output, or a file that is there only when it is complete.
final class OutputSink {
  private enum Target {
    case stream(SystemFile)
    /// Written under another name in the same folder and renamed in the end.
    case file(SystemFile, temporaryPath: String, path: String)
  }

  private let name: String
  private let target: Target
  private var isFinished = false
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 16

  /// - Parameter path: the file to write; `nil` or `-` for standard output.
  /// - Throws: `OutputError` where the file cannot be made.
  init(path: String?) throws(OutputError) {
    guard let path, path != "-" else {
      name = "standard output"
      target = .stream(.standardOutput)
      return
    }
    name = path
    do {
      target = try OutputSink.open(path)
    } catch {
      throw OutputError(name: path, reason: "\(error)")
    }
  }

  /// Whether the output goes to standard output.
  var isStandardOutput: Bool {
    if case .stream(let file) = target { return file.descriptor == 1 }
    return false
  }

  deinit {
    // What was not finished never was.
    if !isFinished, case .file(let file, let temporaryPath, _) = target {
      try? file.close()
      FilePaths.remove(temporaryPath)
    }
  }

  private static func open(_ path: String) throws(SystemError) -> Target {
    switch FileKind(of: path) {
    case .folder: throw .isFolder
    // A device or pipe cannot be replaced by a file.
    case .other: return .stream(try SystemFile(writing: path))
    case .file, .missing: break
    }
    // Behind a symbolic link the file is replaced, not the link.
    let path = FilePaths.resolved(path)
    let temporaryPath = FilePaths.temporary(for: path)
    let file = try SystemFile(creating: temporaryPath)
    return .file(file, temporaryPath: temporaryPath, path: path)
  }

  /// Adds bytes; they may wait in the buffer until `finish()`.
  ///
  /// - Throws: `ClosedPipe`, or `OutputError` for any other reason.
  func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= OutputSink.bufferSize { try flush() }
  }

  /// Writes what waits and puts a file in its place.
  ///
  /// - Throws: `ClosedPipe`, or `OutputError` for any other reason.
  func finish() throws {
    try flush()
    guard case .file(let file, let temporaryPath, let path) = target else { return }
    do {
      try file.synchronize()
      try file.close()
      try FilePaths.rename(temporaryPath, to: path)
    } catch {
      throw OutputError(name: name, reason: "\(error)")
    }
    isFinished = true
  }

  private func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    do {
      switch target {
      case .stream(let file), .file(let file, _, _): try file.write(buffer)
      }
    } catch {
      if error == .closedPipe { throw ClosedPipe() }
      throw OutputError(name: name, reason: "\(error)")
    }
  }
}
