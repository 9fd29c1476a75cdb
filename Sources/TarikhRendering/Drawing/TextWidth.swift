/// How wide words are, without asking a font: the same on every machine.
///
/// The figures are advances of Noto Sans and Noto Sans Arabic in thousandths of the font size, rounded to
/// classes of letters; Arabic letters count by whether they join the next one.
package enum TextWidth {
  /// Points that `text` takes in a font of `size` points, with 15 % to spare for other fonts.
  package static func points(_ text: String, size: Int, bold: Bool = false) -> Int {
    let thousandths = units(text) * size * (bold ? 123 : 115) / 100
    return (thousandths + 999) / 1000
  }

  /// The advance of `text` in thousandths of the font size.
  package static func units(_ text: String) -> Int {
    let scalars = Array(text.unicodeScalars.filter { !isZeroWidth($0) })
    return scalars.indices.reduce(0) { total, index in
      total
        + units(of: scalars[index], before: index + 1 < scalars.count ? scalars[index + 1] : nil)
    }
  }

  private static func units(of scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Int {
    if let form = ArabicAdvance.table[scalar] {
      return next.map(ArabicAdvance.isLetter) ?? false ? form.joined : form.final
    }
    switch scalar {
    case "i", "j", "l", "'", "|", ".", ",", ":", ";", "!", "·": return 275
    case "I", "f", "r", "t", "(", ")", "[", "]", "-", "/", "،", "؛": return 375
    case " ", "\u{A0}": return 260
    case "m", "M", "w", "W", "%", "—", "…", "@": return 940
    case "A"..."Z", "&": return 660
    case "a"..."z", "0"..."9": return 575
    case "٠"..."٩", "۰"..."۹": return 540
    case "–", "«", "»", "\"", "“", "”", "?", "؟": return 500
    default: return isWide(scalar) ? 1000 : 640
    }
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xD7FF).contains(scalar.value)
      || (0xF900...0xFAFF).contains(scalar.value) || scalar.value > 0x1_F000
  }
}
