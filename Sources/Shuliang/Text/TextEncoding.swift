/// A way to write Chinese text in bytes.
public enum TextEncoding: Sendable, Hashable, CaseIterable {
  case utf8
  /// Either byte order: the byte order mark decides, or the text where there is none.
  case utf16
  case utf16LittleEndian
  case utf16BigEndian
  /// GB 18030, which holds GBK and GB 2312.
  case gb18030
  case big5

  /// The encoding that a label names, in any case and with or without hyphens (`GBK`,
  /// `gb2312`, `utf-16le`, `Big5`); `nil` where no encoding has the label.
  public init?(label: String) {
    let name = label.lowercased().filter { $0.isLetter || $0.isNumber }
    switch name {
    case "utf8": self = .utf8
    case "utf16", "unicode", "ucs2": self = .utf16
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "gb18030", "gbk", "gb2312", "cp936", "windows936", "euccn": self = .gb18030
    case "big5", "cp950", "windows950": self = .big5
    default: return nil
    }
  }

  /// The encoding's usual name, which is also a label of it.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    case .big5: "Big5"
    }
  }

  /// The bytes that U+FEFF has in the encoding, where it marks the encoding at a text's start.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    case .utf16, .big5: []
    }
  }

  /// The encoding whose byte order mark the bytes begin with.
  static func marked(by bytes: [UInt8]) -> TextEncoding? {
    // Most texts begin with none, and are asked first.
    switch bytes.first {
    case 0xEF, 0xFE, 0xFF, 0x84: break
    default: return nil
    }
    return allCases.first { encoding in
      let mark = encoding.byteOrderMark
      return !mark.isEmpty && bytes.starts(with: mark)
    }
  }
}

extension TextEncoding: CustomStringConvertible {
  public var description: String { name }
}
