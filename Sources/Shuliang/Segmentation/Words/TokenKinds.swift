/// The kind of a token that ICU found.
enum TokenKinds {
  /// By the first character that says something: what is joined to it follows it.
  static func kind(of bytes: ArraySlice<UInt8>) -> Token.Kind {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return .other }
    let kind = Token.Kind(of: scalar)
    if kind == .space {
      return WhiteSpace.end(in: Array(bytes), from: 0..<bytes.count) == bytes.count
        ? .space : .other
    }
    // A digit with letters behind it is a word, as `3G` is.
    guard kind == .number else { return kind }
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      let next = Token.Kind(of: scalar)
      if next == .latin || next == .word { return next }
    }
    return .number
  }
}
