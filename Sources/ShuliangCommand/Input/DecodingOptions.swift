import ArgumentParser
import Shuliang

/// The options that say how bytes become text.
struct DecodingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of the text: utf-8, utf-16, utf-16le, utf-16be, gb18030, gbk or big5.",
      discussion: "Without it the encoding of each file is found out.",
      valueName: "name"
    ),
    transform: DecodingOptions.encoding
  )
  var encoding: TextEncoding?

  @Flag(help: "Replace bytes that are not text by U+FFFD instead of failing.")
  var lossy = false

  var policy: DecodingPolicy { lossy ? .lossy : .strict }

  private static func encoding(labelled label: String) throws -> TextEncoding {
    if let encoding = TextEncoding(label: label) { return encoding }
    let known = "utf-8, utf-16, utf-16le, utf-16be, gb18030, gbk, gb2312, big5"
    throw ValidationError("There is no encoding '\(label)'; known are \(known).")
  }
}
