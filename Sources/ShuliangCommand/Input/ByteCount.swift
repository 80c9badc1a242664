import ArgumentParser

/// A number of bytes as it is said on the command line: `64MB`, `1GB`, `500kB`, `4096`.
struct ByteCount: Hashable, Sendable {
  let bytes: Int

  private static let units: [(name: String, factor: Int)] = [
    ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000),
  ]

  static func megabytes(_ count: Int) -> ByteCount { ByteCount(bytes: count * 1_000_000) }
  static func gigabytes(_ count: Int) -> ByteCount { ByteCount(bytes: count * 1_000_000_000) }

  init(bytes: Int) {
    self.bytes = bytes
  }
}

extension ByteCount: CustomStringConvertible {
  /// In the largest unit that leaves no remainder.
  var description: String {
    for (name, factor) in ByteCount.units where bytes >= factor && bytes.isMultiple(of: factor) {
      return "\(bytes / factor) \(name)"
    }
    return bytes == 1 ? "1 byte" : "\(bytes) bytes"
  }
}

extension ByteCount: ExpressibleByArgument {
  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    let unit = argument[digits.endIndex...].drop { $0 == " " }
    guard let number = Int(digits) else { return nil }
    let factor: Int
    if unit.isEmpty || unit == "B" {
      factor = 1
    } else if let known = ByteCount.units.first(where: { $0.name.lowercased() == unit.lowercased() }
    ) {
      factor = known.factor
    } else {
      return nil
    }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    self.init(bytes: bytes)
  }

  /// As the command line takes it: without the blank.
  var defaultValueDescription: String { description.filter { $0 != " " } }
}
