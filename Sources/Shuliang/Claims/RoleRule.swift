/// Tells what the sentence asserts from what only classifies: a first, coarse rule.
enum RoleRule {
  /// Marks a figure that the sentence does not assert.
  static func assign(to figure: inout Figure, in bytes: [UInt8]) {
    if isAttributive(figure, bytes) { figure.role = .attributive }
  }

  /// An order of magnitude sizes a thing; an age before a person picks a group.
  private static func isAttributive(_ figure: Figure, _ bytes: [UInt8]) -> Bool {
    switch figure.kind {
    case .age:
      // 60岁以上老人, 9岁以下的儿童: a noun follows. 平均年龄约25岁，: nothing does.
      UTF8Scan.isHan(UTF8Scan.scalar(in: bytes, at: figure.range.upperBound))
    default:
      figure.bound == .order
    }
  }
}
