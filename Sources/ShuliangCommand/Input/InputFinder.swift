/// Finds the files that paths on the command line mean.
struct InputFinder {
  private let namedFormat: InputFormat?
  private let formats: [InputFormat]
  private let report: RunReport

  /// - Parameters:
  ///   - namedFormat: what standard input and files given by name hold; without it the name of
  ///     a file decides.
  ///   - formats: which files are taken from folders.
  ///   - report: where folders that cannot be read are named.
  init(named namedFormat: InputFormat?, formats: [InputFormat], report: RunReport) {
    self.namedFormat = namedFormat
    self.formats = formats
    self.report = report
  }

  /// The files at the paths, in the order of the paths; those of a folder in the order of
  /// their paths in it.
  func inputs(at paths: [String]) -> [Input] {
    paths.flatMap { path in
      if path == "-" { return [Input(path: nil, id: "-", format: namedFormat ?? .text)] }
      if FileKind(of: path) == .folder { return inputs(inFolder: path) }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let format = namedFormat ?? InputFormat(fileName: name) ?? .text
      return [Input(path: path, id: name, format: format)]
    }
  }

  private func inputs(inFolder folder: String) -> [Input] {
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    var found: [Input] = []
    var isComplete = true
    var waiting = [""]
    while let relative = waiting.popLast() {
      do {
        for name in try Folder.names(in: root + relative) where !name.hasPrefix(".") {
          let id = relative + name
          switch FileKind(ofEntry: root + id) {
          case .folder: waiting.append(id + "/")
          case .other: break
          case .file, .missing:
            guard let format = InputFormat(fileName: name), formats.contains(format) else {
              continue
            }
            found.append(Input(path: root + id, id: id, format: format))
          }
        }
      } catch {
        isComplete = false
        report.begin()
        report.error(root + relative, "\(error); the folder is left out")
        report.fail()
      }
    }
    if found.isEmpty, isComplete { report.warning(folder, "holds no file to read") }
    // By bytes, so that the order is the same on every machine.
    return found.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }
}
