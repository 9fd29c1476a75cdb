/// Words made safe inside DOT: always a quoted string, never HTML, no escape or entity of Graphviz's own.
package enum DOTText {
  /// `text` as a quoted string.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "&": quoted += "&amp;"
      default:
        if scalar.value >= 0x20, !(0x7F..<0xA0).contains(scalar.value) {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// `text` as a label whose lines read in the right order.
  package static func label(_ text: String, in language: InterfaceLanguage) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return quoted(
      lines.map { BidiText.isolated(String($0), in: language) }.joined(separator: "\n"))
  }
}
