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
    report.begin()
    do {
      let file = try open(input)
      defer { try? file.close() }
      switch input.format {
      case .text:
        var reader = ByteReader(file)
        try body(document(try readAll(&reader), of: input))
      case .jsonl:
        try readLines(file, of: input, body)
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
  private func readLines(
    _ file: SystemFile,
    of input: Input,
    _ body: (Document) throws -> Void
  ) throws {
    let parser = try JSONLineParser(encoding: decoding.encoding, policy: decoding.policy)
    var reader = ByteReader(file)
    var isFailed = false
    var replacements = 0
    var number = 0
    while let line = try nextLine(&reader) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || 0x09...0x0D ~= $0 }) { continue }
      let parsed: JSONLineParser.ParsedDocument
      do {
        parsed = try parser.parse(line)
      } catch {
        report.error(input.name, "line \(number): \(error.problem)")
        isFailed = true
        continue
      }
      replacements += parsed.replacements
      try body(parsed.document)
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

/// Why an input, or a line of it, gives no document.
struct InputError: Error, Hashable {
  let problem: String

  init(_ problem: String) {
    self.problem = problem
  }
}
