import TarikhCore

/// What the titles of an actor say about who it cannot be.
struct TitleEvidence: Hashable {
  /// Fields of life between which people of one name are taken for different people.
  struct Fields: OptionSet, Hashable {
    let rawValue: Int
    static let office = Fields(rawValue: 1)
    static let stage = Fields(rawValue: 2)
    static let clergy = Fields(rawValue: 4)
  }

  /// The portfolio of a minister: its words, the one next to the office first.
  struct Portfolio: Hashable {
    let script: NameScript
    let words: [String]

    /// Whether one person can hold both: the first word of one is among the words of the other.
    func fits(_ other: Portfolio) -> Bool {
      guard script == other.script, let mine = words.first, let theirs = other.words.first else {
        return true
      }
      return other.words.contains(mine) || words.contains(theirs)
    }
  }

  /// The fields in which the titles place the actor.
  private(set) var fields: Fields = []
  /// The portfolios that the titles name.
  private(set) var portfolios: Set<Portfolio> = []

  /// No evidence.
  init() {}

  /// The evidence of one title.
  init(title: String) {
    let words = Orthography.folded(title).split(separator: " ").map(Self.withoutArticle)
    for word in words { fields.formUnion(Self.fieldsByWord[word] ?? []) }
    if let portfolio = Self.portfolio(of: words) { portfolios = [portfolio] }
  }

  /// Adds what other titles say.
  mutating func formUnion(_ other: TitleEvidence) {
    fields.formUnion(other.fields)
    portfolios.formUnion(other.portfolios)
  }

  /// Whether no one person can bear both.
  func contradicts(_ other: TitleEvidence) -> Bool {
    if !fields.isEmpty, !other.fields.isEmpty, fields.isDisjoint(with: other.fields) { return true }
    guard !portfolios.isEmpty, !other.portfolios.isEmpty else { return false }
    return !portfolios.contains { mine in other.portfolios.contains { mine.fits($0) } }
  }

  private static func withoutArticle(_ word: Substring) -> String {
    if word.hasPrefix("لل"), word.count > 4 { return String(word.dropFirst(2)) }
    return String(word.hasPrefix("ال") && word.count > 4 ? word.dropFirst(2) : word)
  }

  private static func portfolio(of words: [String]) -> Portfolio? {
    if let office = words.firstIndex(where: { $0 == "وزير" || $0 == "وزيره" }) {
      let rest = words[(office + 1)...].filter { !fillers.contains($0) }
      return rest.isEmpty ? nil : Portfolio(script: .arabic, words: rest)
    }
    guard let office = words.firstIndex(of: "minister") else { return nil }
    let after = words[(office + 1)...].filter { !fillers.contains($0) }
    let before = words[..<office].reversed().filter { !fillers.contains($0) }
    let rest = after.isEmpty ? before : after
    return rest.isEmpty || rest.contains("prime") ? nil : Portfolio(script: .latin, words: rest)
  }

  private static let fillers: Set = [
    "شوون", "لشوون", "دوله", "في", "اول", "سابق", "جديد", "مكلف", "of", "for", "and", "the",
    "state",
    "affairs", "deputy", "first", "former", "acting", "new", "interim", "cabinet", "in",
  ]

  private static let fieldsByWord: [String: Fields] = {
    let families: [(Fields, String)] = [
      (
        .office,
        """
        وزير وزيره رئيس رئيسه سفير سفيره مشير فريق لواء عميد عقيد جنرال ملك امير نائب محافظ قائد مبعوث
        minister president ambassador marshal general colonel king emir senator governor chancellor
        commander envoy
        """
      ),
      (
        .stage,
        """
        لاعب لاعبه مهاجم مطرب مطربه مغني مغنيه فنان فنانه ممثله مخرج مخرجه
        player footballer striker goalkeeper midfielder singer actor actress filmmaker rapper
        """
      ),
      (
        .clergy,
        "مطران بطريرك قس قسيس كاردينال اسقف حاخام pope bishop archbishop cardinal patriarch rabbi"
      ),
    ]
    var fields: [String: Fields] = [:]
    for (field, words) in families {
      for word in words.split(whereSeparator: \.isWhitespace) { fields[String(word)] = field }
    }
    return fields
  }()
}
