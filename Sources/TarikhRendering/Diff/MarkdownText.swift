/// Words of articles inside a line of Markdown, never at its beginning: they mean themselves and mention nobody.
///
///     MarkdownText.escaped("*a* @b")   // "\*a\* @<!-- -->b"
package enum MarkdownText {
  /// One line of words between FIRST STRONG ISOLATE and its end, escaped for CommonMark and GitHub's additions to it.
  package static func inline(_ text: String) -> String { "\u{2068}\(escaped(text))\u{2069}" }

  /// One line of words, escaped; control characters and marks of direction are dropped.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in PlainText.line(text).unicodeScalars where !BidiText.isControl(scalar) {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      // GitHub tells people whose name follows the sign, wherever it stands.
      case "@": escaped += "@<!-- -->"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The target of a link, so that nothing in it ends the link.
  package static func target(_ url: String) -> String {
    var target = ""
    for byte in url.utf8 {
      switch byte {
      case 0x21, 0x23...0x27, 0x2A...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E:
        target.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        target += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return target
  }
}
