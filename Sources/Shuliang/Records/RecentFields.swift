/// The last fields that were cut out of a document, by their phrases: a handful is enough, for the
/// claims of a sentence share subject and time.
struct RecentFields {
  private var entries: [(phrase: Claim.Phrase, field: Record.Field)] = []
  private var next = 0
  private static let capacity = 4

  subscript(phrase: Claim.Phrase) -> Record.Field? {
    get { entries.first { $0.phrase == phrase }?.field }
    set {
      guard let newValue else { return }
      if let known = entries.firstIndex(where: { $0.phrase == phrase }) {
        entries[known].field = newValue
      } else if entries.count < RecentFields.capacity {
        entries.append((phrase, newValue))
      } else {
        entries[next] = (phrase, newValue)
        next = (next + 1) % RecentFields.capacity
      }
    }
  }
}
