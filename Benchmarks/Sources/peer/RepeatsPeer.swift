import Shuliang

/// Whether a text says again what one before it said: nine tenths of it are in repeats.
struct RepeatsPeer: Peer {
  private var index = IndexBox()
  private var number = 0

  /// An index cannot be copied, a peer may be.
  private final class IndexBox {
    var index = PassageIndex()
  }

  mutating func begin() {
    index = IndexBox()
    number = 0
  }

  mutating func work(on text: String) throws -> Bool {
    number += 1
    let repeats = try index.index.repeats(in: Document(id: "\(number)", text: text))
    let repeated = repeats.reduce(0) { $0 + $1.range.count }
    return repeated > 0 && repeated * 10 >= text.unicodeScalars.count * 9
  }
}
