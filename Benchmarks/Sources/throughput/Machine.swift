import Foundation

/// What a table was measured on.
enum Machine {
  /// The processor and the system: `AMD EPYC 7B13, Linux`.
  static var name: String { "\(processor), \(system)" }

  private static var system: String {
    #if os(macOS)
      "macOS"
    #else
      "Linux"
    #endif
  }

  private static var processor: String {
    let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = lines.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = model?.split(separator: ":").last.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return name ?? "\(ProcessInfo.processInfo.processorCount) cores"
  }
}
