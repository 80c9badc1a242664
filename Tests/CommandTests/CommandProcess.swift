import Foundation

/// Runs the command that was built next to the tests.
struct CommandProcess {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Who runs it. Root may read everything, so tests of permissions run as nobody.
  enum User {
    case current, nobody
  }

  var arguments: [String]
  var input: [UInt8] = []
  var environment: [String: String] = [:]
  var user = User.current
  var folder: TemporaryFolder?

  init(_ arguments: String...) {
    self.arguments = arguments
  }

  /// `SHULIANG_BINARY` names another build to test, an optimized or an installed one.
  static let binary: URL = {
    if let path = ProcessInfo.processInfo.environment["SHULIANG_BINARY"] {
      return URL(fileURLWithPath: path)
    }
    // The tests are one program in the folder of all products, or a bundle there.
    var folder = URL(fileURLWithPath: CommandLine.arguments[0])
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("shuliang")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    }
    return folder
  }()

  static let setpriv = URL(fileURLWithPath: "/usr/bin/setpriv")

  /// Runs it to its end. The streams are files, so that none can fill up and block.
  func run() throws -> Outcome {
    let streams = try TemporaryFolder()
    try streams.write(input, to: "input")
    try streams.write([], to: "output")
    try streams.write([], to: "errors")
    let process = Process()
    process.executableURL = user == .nobody ? CommandProcess.setpriv : CommandProcess.binary
    process.arguments = privilegeArguments + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "COLUMNS": "80"].merging(environment) { $1 }
    process.currentDirectoryURL = folder?.url ?? streams.url
    process.standardInput = try FileHandle(forReadingFrom: streams.url(of: "input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url(of: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.url(of: "errors"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try streams.text(of: "output"),
      errors: try streams.text(of: "errors")
    )
  }

  private var privilegeArguments: [String] {
    guard user == .nobody else { return [] }
    return [
      "--reuid=65534", "--regid=65534", "--clear-groups", CommandProcess.binary.path,
    ]
  }
}
