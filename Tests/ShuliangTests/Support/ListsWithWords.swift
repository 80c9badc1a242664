@testable import Shuliang

/// The lists of a table of `list` and `words` that have any words.
func listsWithWords(of name: String, _ text: StaticString) throws -> Set<String> {
  let table = try TSVTable(name: name, text: text.description, columns: ["list", "words"])
  return Set(table.rows.filter { !$0.names("words").isEmpty }.map { $0["list"] })
}
