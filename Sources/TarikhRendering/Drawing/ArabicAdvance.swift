/// Advances of Arabic letters in Noto Sans Arabic, in thousandths of the font size.
enum ArabicAdvance {
  /// A letter that joins the next one is narrow, one that ends a word or cannot join is wide.
  struct Form {
    let joined: Int
    let final: Int
  }

  /// The letters of Arabic, and of Persian and Urdu where names bring them.
  static let table: [Unicode.Scalar: Form] = {
    let classes: [(letters: String, joined: Int, final: Int)] = [
      ("اأإآٱ", 290, 290), ("ء", 411, 411), ("دذڈ", 530, 530), ("رزژڑ", 410, 410),
      ("وؤ", 480, 480), ("ةۀ", 490, 490), ("ىے", 740, 750), ("بپ", 330, 1080),
      ("تثٹ", 360, 1080), ("نں", 330, 730), ("يیئ", 350, 750), ("جحخچ", 620, 650),
      ("سش", 830, 1260), ("صض", 930, 1340), ("طظ", 700, 830), ("عغ", 520, 530),
      ("فڤ", 480, 1080), ("قڨ", 480, 810), ("كکگ", 490, 930), ("ل", 290, 730),
      ("م", 560, 560), ("هہھ", 550, 490), ("ـ", 270, 270),
    ]
    var table: [Unicode.Scalar: Form] = [:]
    for (letters, joined, final) in classes {
      for letter in letters.unicodeScalars { table[letter] = Form(joined: joined, final: final) }
    }
    return table
  }()

  /// Whether `scalar` is a letter that the one before it can join.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { table[scalar] != nil && scalar != "ء" }
}
