/// An element of a page, and what it does to the text in it.
struct HTMLElement {
  /// How it stands in the text.
  enum Layout {
    case inline, block, lineBreak, cell
  }

  /// What holds inside it.
  struct Effect {
    var isHidden = false
    var keepsBlanks = false
  }

  let name: String
  private let isHidden: Bool

  /// - Parameters:
  ///   - name: the name as the parser gives it, ended by a zero.
  ///   - attributes: names and values in turn, ended by `nil`.
  init(
    name: UnsafePointer<UInt8>?,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    self.name = HTMLElement.string(name).lowercased()
    var isHidden = HTMLElement.unseen.contains(self.name)
    var index = 0
    while let attributes, let attribute = attributes[index] {
      let value = attributes[index + 1].map { HTMLElement.string($0) } ?? ""
      switch HTMLElement.string(attribute).lowercased() {
      case "hidden": isHidden = isHidden || value != "until-found"
      case "style":
        let style = value.lowercased().filter { !$0.isWhitespace }
        isHidden =
          isHidden || style.contains("display:none") || style.contains("visibility:hidden")
      default: break
      }
      index += 2
    }
    self.isHidden = isHidden
  }

  var layout: Layout {
    switch name {
    case "br", "hr": .lineBreak
    case "td", "th": .cell
    default: HTMLElement.blocks.contains(name) ? .block : .inline
    }
  }

  /// What holds in it where something holds around it.
  func effect(inside outer: Effect?) -> Effect {
    var effect = outer ?? Effect()
    effect.isHidden = effect.isHidden || isHidden
    effect.keepsBlanks = effect.keepsBlanks || name == "pre" || name == "textarea"
    return effect
  }

  private static func string(_ bytes: UnsafePointer<UInt8>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }

  /// What no reader sees in the text. The title is told apart.
  private static let unseen: Set<String> = [
    "head", "title", "script", "style", "noscript", "template", "svg", "math", "iframe", "object",
    "audio",
    "video", "canvas", "datalist", "noframes",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "legend", "li", "main", "menu",
    "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "textarea",
    "tfoot", "thead", "tr", "ul",
  ]
}
