/// Tells what the sentence asserts from what only classifies: a first, coarse rule.
enum RoleRule {
  static func assign(_ quantity: Quantity, in bytes: [UInt8]) -> Quantity {
    var quantity = quantity
    if isAttributive(quantity, bytes) { quantity.role = .attributive }
    return quantity
  }

  /// An order of magnitude sizes a thing; an age before a person picks a group.
  private static func isAttributive(_ quantity: Quantity, _ bytes: [UInt8]) -> Bool {
    switch quantity.kind {
    case .age:
      // 60岁以上老人, 9岁以下的儿童: a noun follows. 平均年龄约25岁，: nothing does.
      UTF8Scan.isHan(UTF8Scan.scalar(in: bytes, at: quantity.range.upperBound))
    default:
      quantity.bound == .order
    }
  }
}
