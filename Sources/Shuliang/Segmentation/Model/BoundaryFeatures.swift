/// The features of a place between two units: numbers of weights in a hashed table.
///
/// Nine say which characters stand around: one, two and three together, and two with one between.
/// Four say what a rule set makes of the place and its neighbours, alone and with the characters
/// beside it.
enum BoundaryFeatures {
  static let count = 13
  /// The table has two to this many weights.
  static let tableBits = 20

  /// Calls `body` with the number of each feature of a place.
  @inline(__always)
  static func forEach(of place: SegmentationPlace, _ body: (Int) -> Void) {
    forEachPattern(
      UInt64(place.before.code),
      UInt64(place.left.code),
      UInt64(place.right.code),
      UInt64(place.after.code),
      body
    )
    forEach(ofLeft: UInt64(place.left.code), end: place.left.end, body)
    forEach(ofRight: UInt64(place.right.code), end: place.left.end, body)
    forEach(ofShape: UInt64(place.shape), body)
  }

  /// The seven of two and three characters; the place is between `b` and `c`.
  @inline(__always)
  static func forEachPattern(
    _ a: UInt64,
    _ b: UInt64,
    _ c: UInt64,
    _ d: UInt64,
    _ body: (Int) -> Void
  ) {
    body(slot(b &* 0x9E37_79B9_7F4A_7C15 &+ c &* 0xC2B2_AE3D_27D4_EB4F))
    body(slot(a &* 0x1656_67B1_9E37_79F9 &+ b &* 0xD6E8_FEB8_6659_FD93))
    body(slot(c &* 0xA076_1D64_78BD_642F &+ d &* 0xE703_7ED1_A0B4_28DB))
    body(
      slot(a &* 0x1D8E_4E27_C47D_124F &+ b &* 0xEB44_ACCA_B455_D165 &+ c &* 0x9C6E_6877_736C_46E3)
    )
    body(
      slot(b &* 0xC6A4_A793_5BD1_E995 &+ c &* 0x94D0_49BB_1331_11EB &+ d &* 0xBF58_476D_1CE4_E5B9)
    )
    body(slot(a &* 0x2127_599B_F432_5C37 &+ c &* 0x8803_55F2_1E6D_1965))
    body(slot(b &* 0xFF51_AFD7_ED55_8CCD &+ d &* 0xC4CE_B9FE_1A85_EC53))
  }

  /// The two of the character before the place, alone and with whether a token ends there (0, 1).
  static func forEach(ofLeft code: UInt64, end: UInt64, _ body: (Int) -> Void) {
    body(slot(code &* 0x8EBC_6AF0_9C88_C6E3))
    body(slot((code << 1 | end) &* 0xD1B5_4A32_D192_ED03))
  }

  /// The two of the character behind the place.
  static func forEach(ofRight code: UInt64, end: UInt64, _ body: (Int) -> Void) {
    body(slot(code &* 0x5899_65CC_7537_4CC3))
    body(slot((code << 1 | end) &* 0x9FB2_1C65_1E98_DF25))
  }

  /// The two of how tokens lie around the place: see `SegmentationPlace.shape`.
  static func forEach(ofShape shape: UInt64, _ body: (Int) -> Void) {
    let sizes = (shape >> 6) << 8 | ((shape >> 2) & 7) << 4
    let (before, left, right) = (shape & 1, shape >> 5 & 1, shape >> 1 & 1)
    body(slot((sizes | left) &* 0xAEF1_7502_108E_F2D9))
    body(slot((sizes | before << 2 | left << 1 | right) &* 0xA0B4_28DB_E703_7ED1))
  }

  /// The upper bits of a sum of products with odd constants are mixed well.
  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key >> UInt64(64 - tableBits))
  }
}
