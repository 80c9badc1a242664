/// What a folded unit is to the comparison of passages; the characters stand in `passages.tsv`.
struct UnitClass: OptionSet, Sendable {
  let rawValue: UInt8

  /// Parts clauses.
  static let mark = UnitClass(rawValue: 1)
  /// Parts sentences; a mark too.
  static let sentenceEnd = UnitClass(rawValue: 2)
  /// A digit, a Chinese numeral, or a sign that belongs to numbers.
  static let numeric = UnitClass(rawValue: 4)
  /// A word of one character that adds nothing: an added 的 says nothing new.
  static let function = UnitClass(rawValue: 8)
  /// May not be added, left out or changed without changing what is said.
  static let fact = UnitClass(rawValue: 16)
  /// Closes what a line says, as a full stop does: 〕 after a reporter's name.
  static let closing = UnitClass(rawValue: 32)

  static func of(_ unit: UInt16) -> UnitClass { all[Int(unit)] }

  /// The class of each unit. A loop over units asks for it once: each time costs a call.
  static let all: [UnitClass] = {
    var table = [UnitClass](repeating: [], count: 1 << 16)
    let classes: [(PassageWords.List, UnitClass)] = [
      (.mark, .mark), (.sentenceEnd, .sentenceEnd), (.closing, .closing), (.numeric, .numeric),
      (.fact, .fact), (.function, .function),
    ]
    for (list, unitClass) in classes {
      for unit in PassageWords.standard.units(list) { table[Int(unit)].insert(unitClass) }
    }
    // Letters, and digits after a line break.
    for unit in 0x41...0x5A { table[unit].insert(.fact) }
    for unit in 0x61...0x7A { table[unit].insert(.fact) }
    for unit in 0xFDD0...0xFDD9 { table[unit].formUnion([.numeric, .fact]) }
    return table
  }()
}

extension UInt16 {
  @inline(__always)
  var isMark: Bool { !isHan && UnitClass.of(self).contains(.mark) }

  /// The same for a loop over units.
  ///
  /// - Parameter classes: `UnitClass.all`.
  @inline(__always)
  func isMark(in classes: [UnitClass]) -> Bool { !isHan && classes[Int(self)].contains(.mark) }

  @inline(__always)
  var isSentenceEnd: Bool { !isHan && UnitClass.of(self).contains(.sentenceEnd) }

  /// Nearly all units are; they are no marks, and need not be looked up.
  @inline(__always)
  private var isHan: Bool { self &- 0x4E00 < 0x5200 }

  @inline(__always)
  var isNumeric: Bool { UnitClass.of(self).contains(.numeric) }
}
