import Shuliang

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads a document from a line of JSON.
struct JSONLineParser {
  struct Parsed<Item> {
    let item: Item
    let replacements: Int
  }

  private let encoding: TextEncoding
  private let policy: DecodingPolicy

  /// - Parameter encoding: UTF-8 where it is `nil`, as JSON asks for.
  /// - Throws: `InputError` for UTF-16, in which a line feed is not one byte.
  init(encoding: TextEncoding?, policy: DecodingPolicy) throws(InputError) {
    switch encoding {
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      throw InputError("JSON Lines cannot be read in UTF-16; convert the file to UTF-8")
    case .utf8, .gb18030, .big5, nil:
      self.encoding = encoding ?? .utf8
    }
    self.policy = policy
  }

  /// - Parameter line: the bytes of a line; a byte order mark at its start is dropped.
  /// - Throws: `InputError` where it is not JSON, or lacks the `id` or the `text`.
  func parse(_ line: [UInt8]) throws(InputError) -> Parsed<Document> {
    // Nearly all lines are plain; whatever else there is, the parser of all of JSON decides.
    if encoding == .utf8, let fields = PlainJSONLine.fields(line),
      let text = String(validating: fields.text, as: UTF8.self)
    {
      return Parsed(item: Document(id: fields.id, text: text), replacements: 0)
    }
    let decoded: DecodedText
    do {
      decoded = try TextDecoder.decode(line, as: encoding, policy: policy)
    } catch {
      throw InputError("\(error)")
    }
    do {
      let fields = try JSONDecoder().decode(Fields.self, from: Data(decoded.text.utf8))
      let document = Document(id: fields.id, text: fields.text)
      return Parsed(item: document, replacements: decoded.replacements)
    } catch let error as DecodingError {
      throw InputError(JSONLineParser.problem(error))
    } catch {
      throw InputError("is not JSON: \(error)")
    }
  }

  /// The same, with the text folded where that can be done without making a string.
  func parseFolded(_ line: [UInt8]) throws(InputError) -> Parsed<ReadItem> {
    if encoding == .utf8, let fields = PlainJSONLine.fields(line),
      let text = FoldedText(utf8: fields.text)
    {
      return Parsed(item: .folded(id: fields.id, text), replacements: 0)
    }
    let parsed = try parse(line)
    return Parsed(item: .document(parsed.item), replacements: parsed.replacements)
  }

  private struct Fields: Decodable {
    let id: String
    let text: String

    enum CodingKeys: CodingKey {
      case id, text
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      // Databases number their rows.
      if let number = try? container.decode(Int64.self, forKey: .id) {
        id = String(number)
      } else {
        id = try container.decode(String.self, forKey: .id)
      }
      text = try container.decode(String.self, forKey: .text)
    }
  }

  private static func problem(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _):
      return "has no \"\(key.stringValue)\"; a line is {\"id\": …, \"text\": …}"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      guard let key = context.codingPath.first else {
        return "is not a JSON object; a line is {\"id\": …, \"text\": …}"
      }
      return "its \"\(key.stringValue)\" is not a string"
    case .dataCorrupted(let context):
      // The parser's own words say what it met, and in which column.
      let details = (context.underlyingError as? CocoaError)?.userInfo["NSDebugDescription"]
      return "is not JSON: \(details ?? context.debugDescription)"
    @unknown default:
      return "is not JSON: \(error)"
    }
  }
}
