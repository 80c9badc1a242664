/// Whether the sentence asserts a figure or only classifies something by it.
enum ClaimRoleRule {
  static func apply(to number: Int, in sentence: ClaimSentence) {
  }
}
