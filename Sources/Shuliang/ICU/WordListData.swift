internal import CICUShim

/// A word list of ICU's data, such as `cjdict`: a header of indexes, then a trie of words.
enum WordListData {
  /// The places of the header that are read, of eight 32-bit integers.
  private enum Index {
    static let trieOffset = 0
    static let totalSize = 3
    static let trieType = 4
    static let transform = 5
    static let count = 8
  }

  /// The type of a trie over UTF-16 code units, in the low three bits.
  private static let utf16TrieType: Int32 = 1

  /// The serialised trie of a list.
  ///
  /// - Parameter name: ICU's name of the list; `cjdict` has Han and kana.
  /// - Throws: `ICUError` where ICU's data lack the list, or have it in another form than a trie
  ///   over UTF-16 code units.
  static func trie(named name: String) throws(ICUError) -> UCharsTrie {
    let data = try ICUError.checkOpened("udata_openChoice") {
      cicu_udata_openWordList(name, &$0)
    }
    defer { cicu_udata_close(data) }
    guard let bytes = cicu_udata_bytes(data) else {
      throw ICUError(function: "udata_getMemory", status: cicu_outOfMemory)
    }
    let indexes = (0..<Index.count).map {
      bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self)
    }
    let start = Int(indexes[Index.trieOffset])
    let end = Int(indexes[Index.totalSize])
    guard indexes[Index.trieType] & 7 == utf16TrieType, indexes[Index.transform] == 0,
      start >= Index.count * 4, start % 2 == 0, start < end
    else {
      throw ICUError(function: "udata_openChoice", reason: "the word list has another form")
    }
    let units = UnsafeRawBufferPointer(start: bytes + start, count: (end - start) & ~1)
    return UCharsTrie(units: Array(units.bindMemory(to: UInt16.self)))
  }
}
