/// The tokens of a name in Latin letters, with the compounds of Arabic names made one as in Arabic letters.
enum LatinNameParts {
  private static let articles: Set = ["al", "el", "ul", "the"]
  /// Forms of the article before letters of the sun, only where a hyphen shows that they are one.
  private static let hyphenatedArticles: Set = [
    "ad", "an", "ar", "as", "ash", "at", "az", "ed", "en", "er", "es", "esh", "et", "ez",
  ]
  private static let openers = [
    "abd": "abd", "abdal": "abd", "abdel": "abd", "abdol": "abd", "abdoul": "abd", "abdul": "abd",
    "abder": "abd", "abdur": "abd", "abdus": "abd", "abdes": "abd", "bin": "bin", "ben": "bin",
    "ibn": "bin", "bint": "bint", "abu": "abu", "abou": "abu", "abo": "abu", "abi": "abu",
    "abul": "abu", "aboul": "abu", "um": "um", "umm": "um", "oum": "um",
  ]
  private static let endings: [(whole: String, part: String)] = [
    ("uddin", "din"), ("eddine", "din"), ("eddin", "din"), ("aldin", "din"), ("eldin", "din"),
    ("allah", "lah"), ("ullah", "lah"),
  ]
  private static let closers = [
    "din": "din", "dine": "din", "deen": "din", "eddin": "din", "eddine": "din", "uddin": "din",
    "allah": "lah", "ullah": "lah",
  ]

  static func tokens(of pieces: [NamePiece]) -> [String] {
    var rest = pieces[...]
    var tokens: [String] = []
    while let token = next(&rest) {
      if let last = tokens.last, let closer = closers[token] {
        tokens[tokens.count - 1] = last + closer
      } else {
        tokens.append(token)
      }
    }
    return tokens
  }

  private static func next(_ rest: inout ArraySlice<NamePiece>) -> String? {
    guard let piece = rest.popFirst() else { return nil }
    if rest.isEmpty { return plain(piece.text) }
    if articles.contains(piece.text) || isSunArticle(piece) { return next(&rest) }
    if let opener = openers[piece.text] {
      let opened = next(&rest) ?? ""
      return opener + (closers[opened] ?? opened)
    }
    return plain(piece.text)
  }

  private static func isSunArticle(_ piece: NamePiece) -> Bool {
    piece.isHyphenated && hyphenatedArticles.contains(piece.text)
  }

  /// One word, with compounds written together treated like those written apart.
  private static func plain(_ word: String) -> String {
    if isMohammed(word) { return "muhammad" }
    if word.hasPrefix("abd"), let rest = servant(word) { return "abd" + rest }
    for (whole, part) in endings where word.hasSuffix(whole) && word.count > whole.count + 1 {
      return word.dropLast(whole.count) + part
    }
    return word
  }

  /// What follows in Abdelhamid, Abdurrahman, Abdallah; nil for Abdi and its like.
  private static func servant(_ word: String) -> String? {
    var rest = word.dropFirst(3)
    guard let vowel = rest.first, "aeou".contains(vowel) else { return nil }
    rest = rest.drop { "aeou".contains($0) }
    let isDoubled = rest.count > 1 && rest.first == rest.dropFirst().first
    if rest.first == "l" || isDoubled { rest.removeFirst() }
    if rest == "la" || rest == "ah" { return "lah" }
    return rest.count >= 3 ? String(rest) : nil
  }

  /// m, h, m or mm, d with the vowels of Mohammed, Muhammad, Mohamed and not those of Mahmoud.
  private static func isMohammed(_ word: String) -> Bool {
    var rest = word[...]
    func take(_ letters: String) -> Bool {
      let taken = rest.prefix { letters.contains($0) }
      rest = rest.dropFirst(taken.count)
      return !taken.isEmpty
    }
    let isMatch = ["m", "aou", "h", "aeo", "m", "aeiu", "d"].allSatisfy(take)
    return isMatch && rest.isEmpty
  }
}
