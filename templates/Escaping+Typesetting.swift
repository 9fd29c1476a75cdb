extension Escaping {
  /// Everything but letters, digits and the commonest signs becomes a reference by number, which AsciiDoc never reads
  /// as markup; two full stops or hyphens would become other signs.
  static func appendAsciiDoc(_ byte: UInt8, after previous: UInt8, to escaped: inout [UInt8]) {
    switch byte {
    case 0x0A, 0x0D, 0x09: escaped.append(0x20)
    case 0x00..<0x20, 0x7F: break
    case UInt8(ascii: ","): escaped.append(byte)
    case UInt8(ascii: "."), UInt8(ascii: "-"):
      if byte == previous { escaped += "&#\(byte);".utf8 } else { escaped.append(byte) }
    default:
      if isSign(byte) { escaped += "&#\(byte);".utf8 } else { escaped.append(byte) }
    }
  }

  /// Two hyphens would become a dash, and a bracket an argument of the command before it.
  static func appendLaTeX(_ byte: UInt8, after previous: UInt8, to escaped: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "&"),
      UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "_"):
      escaped += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\\"): escaped += "\\textbackslash{}".utf8
    case UInt8(ascii: "^"): escaped += "\\textasciicircum{}".utf8
    case UInt8(ascii: "~"): escaped += "\\textasciitilde{}".utf8
    case UInt8(ascii: "`"): escaped += "\\textasciigrave{}".utf8
    case UInt8(ascii: "<"): escaped += "\\textless{}".utf8
    case UInt8(ascii: ">"): escaped += "\\textgreater{}".utf8
    case UInt8(ascii: "|"): escaped += "\\textbar{}".utf8
    case UInt8(ascii: "\""): escaped += "\\char34{}".utf8
    case UInt8(ascii: "["), UInt8(ascii: "]"):
      escaped += [UInt8(ascii: "{"), byte, UInt8(ascii: "}")]
    case UInt8(ascii: "-") where previous == byte, UInt8(ascii: "'") where previous == byte:
      escaped += "{}".utf8
      escaped.append(byte)
    case 0x0A, 0x0D, 0x09: escaped.append(0x20)
    case 0x00..<0x20, 0x7F: break
    default: escaped.append(byte)
    }
  }

  /// In Typst a backslash before any sign makes it mean itself.
  static func appendTypst(_ byte: UInt8, to escaped: inout [UInt8]) {
    switch byte {
    case 0x0A, 0x0D, 0x09: escaped.append(0x20)
    case 0x00..<0x20, 0x7F: break
    case UInt8(ascii: ","): escaped.append(byte)
    default: escaped += isSign(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
    }
  }

  /// Whether `byte` is a printable character of ASCII that is no letter, digit or blank.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21..<0x30, 0x3A..<0x41, 0x5B..<0x61, 0x7B..<0x7F: true
    default: false
    }
  }
}
