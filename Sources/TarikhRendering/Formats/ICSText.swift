import TarikhCore

/// The lines of a calendar file as RFC 5545 wants them.
enum ICSText {
  /// A content line, folded so that no line has more than 75 octets, and ended with CRLF.
  static func line(_ name: String, _ value: String) -> String {
    var line = ""
    var octets = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let width = scalar.utf8.count
      if octets + width > 75 {
        line += "\r\n "
        octets = 1
      }
      line.unicodeScalars.append(scalar)
      octets += width
    }
    return line + "\r\n"
  }

  /// `text` as a value of the type TEXT: its lines on one line, and nothing in it that ends the value.
  ///
  ///     ICSText.escaped("a,b\nc")   // #"a\,b\nc"#
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      default:
        if scalar.properties.generalCategory != .control {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }

  /// A day as a value of the type DATE; nil for years that it can't name.
  static func date(_ day: CalendarDay) -> String? {
    (1...9999).contains(day.year) ? day.description.replacing("-", with: "") : nil
  }
}
