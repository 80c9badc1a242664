import Shuliang

/// Reads the documents of an input one after another.
struct DocumentReader {
  private let decoding: DecodingOptions
  private let report: RunReport

  init(decoding: DecodingOptions, report: RunReport) {
    self.decoding = decoding
    self.report = report
  }

  /// Gives each document of an input to a function. What cannot be read is reported and left
  /// out.
  ///
  /// - Throws: only what the function throws.
  func read(_ input: Input, _ body: (Document) throws -> Void) throws {
    try read(input, parsing: { parser, line throws(InputError) in try parser.parse(line) }, body)
  }

  /// Gives the name and the folded text of each document of an input to a function, likewise. It is
  /// faster than to fold documents: most texts never become strings.
  ///
  /// - Throws: only what the function throws.
  func readFolded(_ input: Input, _ body: (String, FoldedText) throws -> Void) throws {
    try read(
      input,
      parsing: { parser, line throws(InputError) in try parser.parseFolded(line) },
      { (item: ReadItem) in
        switch item {
        case .document(let document): try body(document.id, FoldedText(document.text))
        case .folded(let id, let text): try body(id, text)
        }
      }
    )
  }

  private func read<Item: MadeOfDocument>(
    _ input: Input,
    parsing parse: (JSONLineParser, [UInt8]) throws(InputError) -> JSONLineParser.Parsed<Item>,
    _ body: (Item) throws -> Void
  ) throws {
    report.begin()
    do {
      let file = try open(input)
      defer { try? file.close() }
      switch input.format {
      case .text:
        var reader = ByteReader(file)
        try body(Item(document(try readAll(&reader), of: input)))
      case .jsonl:
        try readLines(file, of: input, parsing: parse, body)
      }
    } catch let error as InputError {
      report.error(input.name, error.problem)
      report.fail()
    }
  }

  private func open(_ input: Input) throws(InputError) -> SystemFile {
    guard let path = input.path else { return .standardInput }
    do {
      return try SystemFile(reading: path)
    } catch {
      throw InputError("\(error)")
    }
  }

  private func readAll(_ reader: inout ByteReader) throws(InputError) -> [UInt8] {
    do {
      return try reader.rest()
    } catch {
      throw InputError("\(error)")
    }
  }

  private func document(_ bytes: [UInt8], of input: Input) throws(InputError) -> Document {
    do {
      let decoded = try TextDecoder.decode(bytes, as: decoding.encoding, policy: decoding.policy)
      warn(of: decoded.replacements, in: input)
      return Document(id: input.id, text: decoded.text)
    } catch {
      throw InputError("\(error)")
    }
  }

  /// A line that is no document does not keep the others from being read; the input fails in
  /// the end.
  private func readLines<Item: MadeOfDocument>(
    _ file: SystemFile,
    of input: Input,
    parsing parse: (JSONLineParser, [UInt8]) throws(InputError) -> JSONLineParser.Parsed<Item>,
    _ body: (Item) throws -> Void
  ) throws {
    let parser = try JSONLineParser(encoding: decoding.encoding, policy: decoding.policy)
    var reader = ByteReader(file)
    var isFailed = false
    var replacements = 0
    var number = 0
    while let line = try nextLine(&reader) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || 0x09...0x0D ~= $0 }) { continue }
      let parsed: JSONLineParser.Parsed<Item>
      do {
        parsed = try parse(parser, line)
      } catch {
        report.error(input.name, "line \(number): \(error.problem)")
        isFailed = true
        continue
      }
      replacements += parsed.replacements
      try body(parsed.item)
    }
    warn(of: replacements, in: input)
    if isFailed { report.fail() }
  }

  private func nextLine(_ reader: inout ByteReader) throws(InputError) -> [UInt8]? {
    do {
      return try reader.line()
    } catch {
      throw InputError("\(error)")
    }
  }

  private func warn(of replacements: Int, in input: Input) {
    guard replacements > 0 else { return }
    let sequences = replacements == 1 ? "sequence" : "sequences"
    report.warning(input.name, "\(replacements) illegal byte \(sequences) replaced by U+FFFD")
  }
}

/// What a reader gives of a document.
protocol MadeOfDocument {
  init(_ document: Document)
}

extension Document: MadeOfDocument {
  init(_ document: Document) { self = document }
}

/// A document, or what was folded without making one.
enum ReadItem: MadeOfDocument {
  case document(Document)
  case folded(id: String, FoldedText)

  init(_ document: Document) { self = .document(document) }
}

/// Why an input, or a line of it, gives no document.
struct InputError: Error, Hashable {
  let problem: String

  init(_ problem: String) {
    self.problem = problem
  }
}
