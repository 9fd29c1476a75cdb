import TarikhCore

/// Reads the day of publication from the forms in which metadata gives it, as written in its own UTC offset.
enum PublicationDate {
  /// The day, or nil for a form that is none of ISO 8601, `YYYY/MM/DD` and RFC 2822.
  ///
  ///     PublicationDate.day(in: "2026-02-15T23:30:00-05:00")        // 2026-02-15
  ///     PublicationDate.day(in: "Sun, 15 Feb 2026 09:00:00 +0200")  // 2026-02-15
  static func day(in text: String) -> CalendarDay? {
    guard text.utf8.count <= 100 else { return nil }
    let words = ascii(text).split { $0 == " " || $0 == "\t" || $0 == "," || $0 == "\n" }
    guard let first = words.first else { return nil }
    return iso(first, then: words.dropFirst()) ?? mail(words)
  }

  /// Digits of Arabic and Persian as ASCII, without the marks that only set the direction.
  private static func ascii(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0660...0x0669: scalars.append(digit(scalar.value - 0x0660))
      case 0x06F0...0x06F9: scalars.append(digit(scalar.value - 0x06F0))
      case 0x200E, 0x200F, 0x2066...0x2069: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func digit(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(0x30 + value % 10))
  }

  /// `2026-02-15`, `20260215`, `2026/2/15`, each alone or with a time after `T` or a space.
  private static func iso(_ first: Substring, then rest: ArraySlice<Substring>) -> CalendarDay? {
    let date = first.prefix { $0 != "T" && $0 != "t" }
    let time = date.endIndex == first.endIndex ? rest.first : first[date.endIndex...].dropFirst()
    if let time, !isTime(time) { return nil }
    if date.count == 8, number(date, 8...8) != nil {
      return day(date.prefix(4), date.dropFirst(4).prefix(2), date.suffix(2))
    }
    let slashed = date.contains("/")
    let parts = date.split(separator: slashed ? "/" : "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4,
      slashed || parts[1].count == 2 && parts[2].count == 2
    else { return nil }
    return day(parts[0], parts[1], parts[2])
  }

  /// `Sun, 15 Feb 2026 …`, with or without the weekday.
  private static func mail(_ words: [Substring]) -> CalendarDay? {
    let named = words.first?.first?.isLetter == true ? words.dropFirst() : words[...]
    let parts = Array(named.prefix(4))
    guard parts.count >= 3, let month = months.firstIndex(of: parts[1].prefix(3).lowercased()),
      parts[2].count == 4, parts.count == 3 || isTime(parts[3]),
      let year = number(parts[2], 4...4), let day = number(parts[0], 1...2)
    else { return nil }
    return CalendarDay(year: year, month: month + 1, day: day)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Whether a word begins as a time of day or names a zone.
  private static func isTime(_ word: Substring) -> Bool {
    let hour = word.prefix { $0.isNumber }
    if hour.isEmpty {
      return ["Z", "UTC", "GMT"].contains(word.uppercased()) || "+-".contains(word.prefix(1))
    }
    return hour.count == 2 && (word.count == 2 || word.dropFirst(2).first == ":") || hour.count >= 4
      || hour.count == 1 && word.dropFirst().first == ":"
  }

  private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> CalendarDay? {
    guard let year = number(year, 4...4), let month = number(month, 1...2),
      let day = number(day, 1...2)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func number(_ digits: Substring, _ lengths: ClosedRange<Int>) -> Int? {
    guard lengths.contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return Int(digits)
  }
}

extension Diagnostic {
  /// A date of publication that no known form fits; the article is read without it.
  static func unreadableDate(_ text: String, file: String, line: Int? = nil) -> Diagnostic {
    Diagnostic(
      "unreadable-date", severity: .warning, file: file, line: line,
      summary: "the publication date \"\(text.prefix(60))\" was not understood",
      hint: "write it as YYYY-MM-DD")
  }
}
