/// Reads inputs one after another into documents that are not decoded yet: what one job must do, in
/// order. What can be left to many is left to `DocumentParser`.
final class InputReader {
  private let inputs: [Input]
  private let limits: InputLimits
  private var next = 0
  private var current: (input: Input, state: State)?
  private var file: FileStream?
  private var readBefore = 0

  private enum State {
    case beginning
    case lines(ByteReader, number: Int)
    case ending
  }

  /// - Parameters:
  ///   - inputs: read in this order.
  ///   - limits: what is refused.
  init(_ inputs: [Input], limits: InputLimits) {
    self.inputs = inputs
    self.limits = limits
  }

  /// The bytes read so far, as they lie in the files.
  var byteCount: Int { readBefore + (file?.byteCount ?? 0) }

  /// What comes next; `nil` at the end.
  ///
  /// - Throws: `Interruption.Requested`, after which there is nothing more.
  func nextItem() throws(Interruption.Requested) -> SourceItem? {
    guard let (input, state) = current else {
      guard next < inputs.count else { return nil }
      current = (inputs[next], .beginning)
      next += 1
      return .begin(inputs[next - 1])
    }
    do {
      let item = try step(input, state)
      // What a signal cut off is no whole document.
      if Interruption.isRequested { throw Interruption.Requested() }
      return item
    } catch let error as InputError {
      if Interruption.isRequested { throw Interruption.Requested() }
      current = (input, .ending)
      return .failure(InputFailure(input: input, line: nil, error: error))
    } catch {
      throw Interruption.Requested()
    }
  }

  private func step(_ input: Input, _ state: State) throws -> SourceItem {
    switch state {
    case .beginning:
      let reader = ByteReader(try open(input))
      if input.format == .jsonl { return try line(of: input, reader, 0) }
      current = (input, .ending)
      return .document(RawDocument(input: input, line: nil, bytes: try whole(reader)))
    case .lines(let reader, let number): return try line(of: input, reader, number)
    case .ending: return end(of: input)
    }
  }

  private func open(_ input: Input) throws(InputError) -> any ByteStream {
    let file =
      try input.path.map { path throws(InputError) in try FileStream(path: path) }
      ?? FileStream(.standardInput)
    self.file = file
    return try Compression.contents(
      of: file,
      named: input.compression,
      limit: limits.maxDecompressed
    )
  }

  private func whole(_ reader: ByteReader) throws(InputError) -> [UInt8] {
    guard let bytes = try reader.rest(limit: limits.maxDocument.bytes) else {
      throw limits.documentIsTooLarge()
    }
    if limits.maxLine.bytes < bytes.count,
      bytes.split(separator: 0x0A).contains(where: { $0.count > limits.maxLine.bytes })
    {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let number = lines.firstIndex { $0.count > limits.maxLine.bytes }! + 1
      throw InputError("line \(number) \(limits.lineIsTooLong().problem)")
    }
    return bytes
  }

  /// The next line that is not empty.
  private func line(
    of input: Input,
    _ reader: ByteReader,
    _ before: Int
  ) throws(InputError) -> SourceItem {
    var number = before
    while let line = try reader.line(limit: limits.maxLine.bytes) {
      number += 1
      switch line {
      case .bytes(let bytes):
        if bytes.allSatisfy({ $0 == 0x20 || 0x09...0x0D ~= $0 }) { continue }
        current = (input, .lines(reader, number: number))
        return .document(RawDocument(input: input, line: number, bytes: bytes))
      case .tooLong:
        current = (input, .lines(reader, number: number))
        let error = limits.lineIsTooLong()
        return .failure(InputFailure(input: input, line: number, error: error))
      }
    }
    return end(of: input)
  }

  private func end(of input: Input) -> SourceItem {
    readBefore += file?.byteCount ?? 0
    file = nil
    current = nil
    return .end(input)
  }
}
