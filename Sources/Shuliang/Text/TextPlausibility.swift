/// Weighs how much a reading of bytes looks like Chinese text.
///
/// The weights are rounded logarithms of odds: a frequent character is some twenty times as
/// likely in text read rightly as in text read wrongly.
struct TextPlausibility {
  private(set) var score = 0
  /// How many characters past ASCII were weighed.
  private var characters = 0

  private static let frequent = 6
  private static let otherHan = -3
  private static let strange = -8
  private static let illegal = -16
  private static let cutOff = -2
  private static let commonRow = 4
  private static let rareRow = -2

  /// Whether the weight is that of text. Text read in a wrong encoding, or text in none of
  /// them, stays far below.
  var isText: Bool { score >= -2 * characters }

  /// Weighs the characters.
  mutating func weigh(_ reading: LossyReading) {
    for scalar in reading.text.unicodeScalars {
      weigh(scalar)
    }
    if reading.isCutOff {
      score += TextPlausibility.cutOff - TextPlausibility.illegal
    }
  }

  private mutating func weigh(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F: return
    case 0xFFFD: score += TextPlausibility.illegal
    case 0x3000...0x3011, 0xFF01...0xFF5E, 0x2014, 0x2018...0x201D, 0x2026, 0x00B7:
      score += TextPlausibility.frequent
    case 0x4E00...0x9FFF:
      let isFrequent = TextPlausibility.frequentHan.contains(scalar)
      score += isFrequent ? TextPlausibility.frequent : TextPlausibility.otherHan
    default: score += TextPlausibility.strange
    }
    characters += 1
  }

  /// Weighs the rows of GB 18030: punctuation, letters and the 3,755 characters of level 1 of
  /// GB 2312 stand in A1–A3 and B0–D7.
  mutating func weighRowsOfGB18030(_ bytes: [UInt8]) {
    weighRows(bytes) { lead, trail in
      trail >= 0xA1 && (0xA1...0xA3 ~= lead || 0xB0...0xD7 ~= lead)
    }
  }

  /// Weighs the rows of Big5: punctuation, letters and the 5,401 characters of level 1 stand in
  /// A1–C6.
  mutating func weighRowsOfBig5(_ bytes: [UInt8]) {
    weighRows(bytes) { lead, _ in 0xA1...0xC6 ~= lead }
  }

  private mutating func weighRows(_ bytes: [UInt8], _ isCommon: (UInt8, UInt8) -> Bool) {
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let isCommon = isCommon(bytes[index], bytes[index + 1])
      score += isCommon ? TextPlausibility.commonRow : TextPlausibility.rareRow
      index += 2
    }
  }

  /// The most frequent characters of the news, in both scripts: about half of any text.
  private static let frequentHan = Set(
    """
    的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么\
    心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现\
    分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位\
    因重被走电四第门相次东政海口使教西再平真世气信北少关并内加化由却代军产入先山五水万市体别处总才场师书比住\
    员九性通目华报立马命活难数件安表原车应路期常提感金何更反合放做系计或司利受光王果界及今京务制解各任至清物\
    台记边共风战接它许八特直服题建南度统交让认论百义科元社术结六功指思非流每管连远资队带条院变联言权展该领传\
    近留治决周保达办运半七必城强步完革深区即求品转量空技程江基满式息识极收党未持取设始双历越史商千容研站广改\
    议形委早际则首单据导影网专石校观争究包组造落视济离兴亿增投企项目推农创
    個國來們為時說會對發經這過後還沒開當樣現將與進實點種聲話兒問機給幾業間從電門東氣關並內產萬體別處總場師\
    書員華報馬難數應車許計務義領覺請愛讓認論術結資隊帶條變聯權傳決達辦運強區轉眾輕語滿極黃黨設歷廣議際則單\
    據導網專誰讀飛觀爭組視濟離雖興億長親戰統項農創無於兩動見學灣歲
    """.unicodeScalars.filter { $0.value >= 0x4E00 }
  )
}
