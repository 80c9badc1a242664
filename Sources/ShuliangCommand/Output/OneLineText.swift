extension String {
  /// The text with a space for each control character, which would break a table's line or
  /// speak to the terminal.
  var onOneLine: String {
    var line = ""
    for scalar in unicodeScalars {
      line.unicodeScalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return line
  }
}
