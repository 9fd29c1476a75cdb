/// The tokens of a name in Arabic letters.
enum ArabicNameParts {
  /// Words that make one token with the word after them, by their usual form.
  private static let openers = [
    "عبد": "عبد", "بن": "بن", "ابن": "بن", "بنت": "بنت", "ابو": "ابو", "ابي": "ابو", "ابا": "ابو",
    "ام": "ام",
  ]

  static func tokens(of pieces: [NamePiece]) -> [String] {
    var rest = pieces.map(\.text)[...]
    var tokens: [String] = []
    while let token = next(&rest) {
      if let last = tokens.last, token == "دين" || token == "له", isCompoundEnd(rest, pieces) {
        tokens[tokens.count - 1] = last + token
      } else {
        tokens.append(token)
      }
    }
    return tokens
  }

  private static func next(_ rest: inout ArraySlice<String>) -> String? {
    guard let piece = rest.popFirst() else { return nil }
    if rest.isEmpty { return plain(piece) }
    // آل سعود: the house's name without its article-like word.
    if piece == "ال" { return next(&rest) }
    if let opener = openers[piece] { return opener + (next(&rest) ?? "") }
    return plain(piece)
  }

  /// نور الدين and نصر الله are one token, but الدين alone keeps its article in the text.
  private static func isCompoundEnd(_ rest: ArraySlice<String>, _ pieces: [NamePiece]) -> Bool {
    let piece = pieces[pieces.count - rest.count - 1].text
    return piece == "الدين" || piece == "الله"
  }

  /// A word without its article, with compounds written together treated like those written apart.
  private static func plain(_ piece: String) -> String {
    for (whole, part) in [("الدين", "دين"), ("الله", "له")]
    where piece.hasSuffix(whole) && piece != whole {
      let head = String(piece.dropLast(whole.count))
      return (head == "عبد" ? head : withoutArticle(head)) + part
    }
    if piece.hasPrefix("عبدال"), piece.count > 5 { return "عبد" + piece.dropFirst(5) }
    return withoutArticle(piece)
  }

  private static func withoutArticle(_ piece: String) -> String {
    piece.hasPrefix("ال") && piece.count >= 4 ? String(piece.dropFirst(2)) : piece
  }
}
