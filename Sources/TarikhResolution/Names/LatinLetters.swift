/// Latin letters with marks, by the plain letters that stand for them where marks are left out.
enum LatinLetters {
  private static let families = [
    "a": "àáâãäåāăą", "ae": "æ", "c": "çćĉċč", "d": "ðďđ", "e": "èéêëēĕėęě", "g": "ĝğġģ",
    "h": "ĥħ", "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ",
    "o": "òóôõöøōŏő", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ",
    "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
  ]

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in families {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  /// The plain letters for a lower-case letter, or the letter itself.
  static func plain(_ scalar: Unicode.Scalar) -> String { table[scalar] ?? String(scalar) }
}
