/// How much two wordings have in common.
enum CharacterOverlap {
  /// Characters that carry nothing: white space, quotation marks, pauses, the particle 的.
  private static let ignored = Set(" …“”\"'《》，、的\n".unicodeScalars)

  /// The F1 of the characters of two texts, each counted as often as it stands, in any order:
  /// 1 for the same characters, 0 for none in common.
  static func share(of first: String, and second: String) -> Double {
    let left = counts(of: first)
    let right = counts(of: second)
    let total = left.values.reduce(0, +) + right.values.reduce(0, +)
    guard total > 0 else { return 0 }
    let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    return Double(2 * common) / Double(total)
  }

  private static func counts(of text: String) -> [Unicode.Scalar: Int] {
    text.unicodeScalars.reduce(into: [:]) { counts, scalar in
      if !ignored.contains(scalar) { counts[scalar, default: 0] += 1 }
    }
  }
}
