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

  /// The files at the paths, in the order of the paths; those of a folder or a pattern in the order
  /// of their paths in it.
  func inputs(at paths: [String]) -> [Input] {
    paths.flatMap { path in
      if path == "-" { return [Input(path: nil, id: "-", format: namedFormat ?? .text)] }
      switch FileKind(of: path) {
      case .folder: return inputs(inFolder: path)
      case .missing:
        if let pattern = GlobPattern(path) { return inputs(of: pattern, written: path) }
      case .file, .other: break
      }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return [input(path: path, id: name)]
    }
  }

  private func input(path: String, id: String) -> Input {
    Input(path: path, id: id, format: namedFormat ?? InputFormat(fileName: id) ?? .text)
  }

  /// What fits a pattern: files whatever their names are, folders as if they were given by name.
  private func inputs(of pattern: GlobPattern, written: String) -> [Input] {
    let paths = pattern.paths { folder, error in leftOut(folder, error) }
    if paths.isEmpty { report.warning(written, "fits no file") }
    // A pattern may fit a folder and also what is in it.
    var seen: Set<String> = []
    return paths.flatMap { path in
      let found =
        FileKind(of: pattern.root + path) == .folder
        ? inputs(inFolder: pattern.root + path, called: path + "/")
        : [input(path: pattern.root + path, id: path)]
      return found.filter { seen.insert($0.id).inserted }
    }
  }

  /// - Parameter prefix: what stands before the path of a file in the names of its documents.
  private func inputs(inFolder folder: String, called prefix: String = "") -> [Input] {
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    var found: [Input] = []
    var isComplete = true
    var waiting = [""]
    while let relative = waiting.popLast() {
      do {
        for name in try Folder.names(in: root + relative) where !name.hasPrefix(".") {
          let path = relative + name
          switch FileKind(ofEntry: root + path) {
          case .folder: waiting.append(path + "/")
          case .other: break
          case .file, .missing:
            guard let format = InputFormat(fileName: name), formats.contains(format) else {
              continue
            }
            found.append(Input(path: root + path, id: prefix + path, format: format))
          }
        }
      } catch {
        isComplete = false
        leftOut(root + relative, error)
      }
    }
    if found.isEmpty, isComplete { report.warning(folder, "holds no file to read") }
    // By bytes, so that the order is the same on every machine.
    return found.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private func leftOut(_ folder: String, _ error: SystemError) {
    report.begin()
    report.error(folder, "\(error); the folder is left out")
    report.fail()
  }
}
