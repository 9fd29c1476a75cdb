/// Tells by its letters whether a text that is not UTF-8 is Windows-1256.
///
/// Arabic in that code page has few bytes but letters, and half of them are the eight commonest. Damaged UTF-8
/// read so would be full of ط and ظ, ISO-8859-6 full of accented Latin letters, Latin-1 would mix both in a word.
struct LetterStatistics {
  private var arabic = 0
  private var common = 0
  private var punctuation = 0
  private var foreign = 0
  private var mixed = 0

  init(_ bytes: [UInt8]) {
    var previous: UInt8 = 0x20
    for byte in bytes {
      if byte >= 0x80 { count(byte, after: previous) }
      if byte.isASCIILetter, Self.isLetter(previous) { mixed += 1 }
      previous = byte
    }
  }

  /// Whether the bytes read well as Arabic, or as English whose quotes and dashes alone are no ASCII.
  var isWindows1256: Bool {
    let all = arabic + punctuation + foreign
    if arabic == 0 { return punctuation > 0 && foreign == 0 }
    return arabic >= 12 && foreign * 50 <= all && mixed * 20 <= arabic
      && common * 100 >= arabic * 50
  }

  private mutating func count(_ byte: UInt8, after previous: UInt8) {
    if Self.isLetter(byte) {
      arabic += 1
      if Self.commonLetters.contains(byte) { common += 1 }
      if previous.isASCIILetter { mixed += 1 }
    } else if Self.shared.contains(byte) && previous < 0x80 || Self.marks.contains(byte) {
      punctuation += 1
    } else {
      foreign += 1
    }
  }

  /// ا ب ت ر ل م ن ه و ي.
  private static let commonLetters: Set<UInt8> = [
    0xC7, 0xC8, 0xCA, 0xD1, 0xE1, 0xE3, 0xE4, 0xE5, 0xE6, 0xED,
  ]

  /// The letters of Arabic, without the Persian ones.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC1...0xD6, 0xD8...0xDF, 0xE1, 0xE3...0xE6, 0xEC, 0xED: true
    default: false
    }
  }

  /// Quotes, dashes, dots and signs that stand at the same place in Windows-1252.
  private static let shared: Set<UInt8> = [
    0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0, 0xA3, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB,
  ]

  /// The comma, semicolon, question mark, tatweel and vowel signs of Arabic, and what may follow a letter.
  private static let marks: Set<UInt8> = [
    0x85, 0x93, 0x94, 0xA0, 0xA1, 0xAB, 0xBA, 0xBB, 0xBF, 0xDC, 0xF0, 0xF1, 0xF2, 0xF3, 0xF5, 0xF6,
    0xF8,
    0xFA,
  ]
}

extension UInt8 {
  /// Whether it is A–Z or a–z.
  var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}
