import CXML2

/// What a reader sees of an HTML page: its text, a block a line, and its title.
///
/// Scripts, styles and what is hidden by an attribute are left out. Blanks and line breaks of the
/// source are one space, or nothing where a line of Han was broken; `pre` keeps them. Cells of a table
/// are parted by a tab. Source: HTML Standard, 15.3 (rendering) and CSS Text 3, 4.1.3 (segment breaks).
final class HTMLText {
  private(set) var title: String?
  private var lines = HTMLLines()
  /// The elements that are open, and whether each hides what is in it or keeps its blanks.
  private var open: [HTMLElement.Effect] = []
  private var titleText: String?
  private let limits: InputLimits
  private var isTooDeep = false
  private var parser: htmlParserCtxtPtr?

  /// Reads a page.
  ///
  /// - Parameter html: the page, decoded.
  /// - Throws: `InputError` where it is nested too deep, or there is no memory for it.
  /// - Complexity: O(*n*) in the length of the page.
  init(_ html: String, limits: InputLimits) throws(InputError) {
    self.limits = limits
    try parse(html)
  }

  /// The visible text.
  var text: String { lines.text }

  private func parse(_ html: String) throws(InputError) {
    HTMLText.prepareLibrary
    guard let parser = htmlNewParserCtxt() else { throw InputError("cannot be read: no memory") }
    defer { htmlFreeParserCtxt(parser) }
    self.parser = parser
    parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    // Only what is written here is called: no tree is made, and nothing is fetched.
    parser.pointee.sax.pointee = HTMLText.makeHandler()
    // A NUL would end the text for the parser.
    var bytes = html.utf8.map { CChar(bitPattern: $0 == 0 ? 0x20 : $0) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtReadMemory(parser, &bytes, Int32(bytes.count), nil, "UTF-8", Int32(options))
    if isTooDeep { throw limits.nestingIsTooDeep() }
  }

  /// The library keeps tables of its own; they must stand before two jobs read at once.
  private static let prepareLibrary: Void = xmlInitParser()

  private static func makeHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      HTMLText.reader(context).begin(HTMLElement(name: name, attributes: attributes))
    }
    handler.endElement = { context, name in
      HTMLText.reader(context).end(HTMLElement(name: name, attributes: nil))
    }
    handler.characters = { context, bytes, count in
      HTMLText.reader(context).append(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    return handler
  }

  private static func reader(_ context: UnsafeMutableRawPointer?) -> HTMLText {
    Unmanaged<HTMLText>.fromOpaque(context!).takeUnretainedValue()
  }

  private var isHidden: Bool { open.last?.isHidden ?? false }

  private func begin(_ element: HTMLElement) {
    guard open.count < limits.maxNesting else {
      isTooDeep = true
      xmlStopParser(parser)
      return
    }
    open.append(element.effect(inside: open.last))
    if element.name == "title", title == nil { titleText = "" }
    if isHidden { return }
    switch element.layout {
    case .block: lines.breakLine()
    case .lineBreak: lines.breakLine()
    case .cell: lines.breakCell()
    case .inline: break
    }
  }

  private func end(_ element: HTMLElement) {
    let wasHidden = isHidden
    if !open.isEmpty { open.removeLast() }
    if element.name == "title", let titleText {
      title = HTMLLines.collapsed(titleText)
      self.titleText = nil
    }
    if !wasHidden, element.layout == .block { lines.breakLine() }
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    titleText?.append(String(decoding: bytes, as: UTF8.self))
    if isHidden { return }
    lines.append(bytes, keepsBlanks: open.last?.keepsBlanks ?? false)
  }
}
