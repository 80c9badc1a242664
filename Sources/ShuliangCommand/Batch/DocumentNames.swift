/// Sees to it that no two documents have the same name, or no one could say where a figure stands.
struct DocumentNames {
  /// Hashes of the names so far: among a hundred million, two are the same by chance once in thousands
  /// of runs, and one document is then called otherwise without need.
  private var known: Set<UInt64> = []

  /// The name for a document: its own, or with `#2`, `#3` … behind it where that was taken.
  mutating func name(for id: String) -> String {
    if known.insert(Checksum.of(Array(id.utf8))).inserted { return id }
    var number = 2
    while !known.insert(Checksum.of(Array("\(id)#\(number)".utf8))).inserted { number += 1 }
    return "\(id)#\(number)"
  }
}
