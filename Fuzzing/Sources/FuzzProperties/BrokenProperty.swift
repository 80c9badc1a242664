/// Something that must be true of any input and is not true of this one.
public struct BrokenProperty: Error, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension BrokenProperty {
  /// Throws where a property does not hold.
  ///
  /// - Parameter what: what is wrong then; asked for only in that case.
  static func require(
    _ condition: Bool,
    _ what: @autoclosure () -> String
  ) throws(BrokenProperty) {
    if !condition { throw BrokenProperty(what()) }
  }
}
