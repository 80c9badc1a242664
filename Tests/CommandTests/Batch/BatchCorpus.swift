import Foundation

/// News for the tests of runs: lines that differ, some said again word for word, and some that are no
/// documents.
enum BatchCorpus {
  /// - Parameter count: how many documents.
  static func lines(_ count: Int) -> String {
    var lines = ""
    for number in 0..<count {
      // Every fifth passage was there before.
      let story = number.isMultiple(of: 5) ? number / 10 : number
      lines += """
        {"id":"n\(number)","text":"截至\(story % 12 + 1)月底，\(story % 89)号县完成造林\(story % 97).\(story % 9)万亩，\
        森林覆盖率达\(story % 61)%，同比提高1.3个百分点；新建步道\(story)公里，惠及近3万户居民。"}\n
        """
      if number % 700 == 699 { lines += "{\"id\":\"n\(number)\"}\n" }
    }
    return lines
  }
}

extension CommandProcess {
  /// Starts it in a folder without waiting for it; what it says to standard output is dropped.
  func start(errors: FileHandle = .nullDevice) throws -> Process {
    let process = Process()
    process.executableURL = CommandProcess.binary
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.currentDirectoryURL = folder?.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    return process
  }
}
