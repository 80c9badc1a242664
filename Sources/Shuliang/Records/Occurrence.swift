/// A further place of a record that was handed out before, with an earlier document.
public struct Occurrence: Sendable, Hashable {
  /// The format and its version, the `schema` key of every line.
  public static let schema = "shuliang.occurrence/1"

  /// The identity of the record.
  public var record: String
  /// Whether the record is a claim.
  public var role: Quantity.Role
  /// Where the figure stands again.
  public var place: Passage

  public init(record: String, role: Quantity.Role, place: Passage) {
    self.record = record
    self.role = role
    self.place = place
  }

  /// Appends the occurrence as one line of JSON with a line feed at its end:
  /// `{"schema","of","document","start","end"}`.
  public func appendJSONLine(to output: inout [UInt8]) {
    var json = JSONObjectWriter(taking: &output)
    json.string("schema", Occurrence.schema)
    json.string("of", record)
    json.place(place)
    json.finish(givingBack: &output)
    output.append(UInt8(ascii: "\n"))
  }
}
