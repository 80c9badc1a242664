/// A text with a name, as it came: the start of the pipeline.
public struct Document: Sendable, Hashable {
  /// Its path relative to the corpus root, or the `id` of a JSON Lines input.
  public var id: String
  /// The decoded text, before any repair. All offsets in records speak of it.
  public var text: String

  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}
