/// What the fields of a line of JSON are called.
struct FieldNames: Hashable, Sendable {
  var id = "id"
  var text = "text"
  /// The day a document is from; `nil` where lines do not say.
  var date: String?
  var title: String?

  /// What a line looks like.
  var shape: String { "{\"\(id)\": …, \"\(text)\": …}" }
}
