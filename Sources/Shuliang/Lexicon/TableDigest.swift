/// A hash of the tables that are compiled in, so that a result can name what it was read with.
public enum TableDigest {
  /// The library's own tables: sixteen hexadecimal digits, which change with any row of any table.
  public static let standard: String = digest(adding: [])

  /// The library's tables and those of a user.
  ///
  /// - Parameter texts: the user's tables as text, in the order they were added.
  public static func digest(adding texts: [String]) -> String {
    var hash = StableHash()
    for table in GeneratedTables.all { hash.combine(table.description) }
    for text in texts { hash.combine(text) }
    return RecordIdentity.text(of: hash.value)
  }
}
