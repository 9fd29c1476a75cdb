import TarikhCore
import TarikhRendering

/// Says in English what an actor without a name is called in Arabic: «وزير الخارجية الفرنسي», "French foreign minister".
///
/// Spelled out, such words would pass for a name. Labels `office.<key>` are the offices; `office-of.<key>` says one with
/// the country, place or person that follows it, `office-at.<key>` with a body or another office; `quality.<key>` are
/// words such as «السابق». Words that are in none of them have no English: half a translation would mislead.
struct OfficeName: Sendable {
  static let prefixes = ["office.", "office-of.", "office-at.", "quality."]

  private let offices: ArabicPhrases
  private let ofCountries: ArabicPhrases
  private let atBodies: ArabicPhrases
  private let qualities: ArabicPhrases
  private let bodies: BodyName
  private let known: [String: LocalizedText]

  /// A table from the labels of the interface; `known` are names in both languages by their folded spellings.
  init(labels: [String: LocalizedText], bodies: BodyName, known: [String: LocalizedText]) {
    offices = ArabicPhrases(labels, prefix: "office.")
    ofCountries = ArabicPhrases(labels, prefix: "office-of.")
    atBodies = ArabicPhrases(labels, prefix: "office-at.")
    qualities = ArabicPhrases(labels, prefix: "quality.")
    self.bodies = bodies
    self.known = known
  }

  /// The English words for all of the Arabic ones, or nil.
  func english(_ description: String) -> String? {
    let words = Orthography.folded(description).split(separator: " ").map(String.init)
    return words.count > Self.longest ? nil : english(words[...])
  }

  /// No description that is translated whole has more words.
  private static let longest = 10

  private func english(_ words: ArraySlice<String>) -> String? {
    guard !words.isEmpty else { return nil }
    return offices[words] ?? minister(words) ?? posted(words)
      ?? qualified(words) { qualities[[$0]] } ?? complemented(words)
      ?? qualified(words, by: bodies.adjective) ?? superior(words)
  }

  /// «وزيرة المالية» by the name of the ministry.
  private func minister(_ words: ArraySlice<String>) -> String? {
    guard let first = words.first, ["وزير", "وزيره"].contains(first),
      let ministry = bodies.noun((["وزاره"] + words.dropFirst()).joined(separator: " ")),
      ministry.hasSuffix(" Ministry")
    else { return nil }
    return ministry.dropLast(" Ministry".count).lowercased() + " minister"
  }

  /// «سفير فرنسا لدى تونس».
  private func posted(_ words: ArraySlice<String>) -> String? {
    guard let at = words.firstIndex(of: "لدي"), let office = english(words[..<at]),
      let place = name(words[(at + 1)...]) ?? body(words[(at + 1)...])
    else { return nil }
    return "\(office) to \(place)"
  }

  /// What stands behind in Arabic stands before in English: «السابق», «الفرنسي».
  private func qualified(_ words: ArraySlice<String>, by english: (String) -> String?) -> String? {
    guard let last = words.last, words.count > 1, let quality = english(last),
      let office = self.english(words.dropLast())
    else { return nil }
    return "\(quality) \(office)"
  }

  /// An office with the country, place, person or body that it is of; the longest office that fits counts.
  private func complemented(_ words: ArraySlice<String>) -> String? {
    for end in words.indices.dropFirst().reversed() {
      let (office, rest) = (words[..<end], Self.withoutPreposition(words[end...]))
      if let pattern = atBodies[office], let body = self.body(rest) { return fill(pattern, body) }
      if let pattern = ofCountries[office], let name = self.name(rest) {
        return fill(pattern, name)
      }
    }
    return nil
  }

  /// An office under another one: «نائب رئيس الوزراء».
  private func superior(_ words: ArraySlice<String>) -> String? {
    for end in words.indices.dropFirst().reversed() {
      guard let pattern = atBodies[words[..<end]],
        let other = english(Self.withoutPreposition(words[end...]))
      else { continue }
      return fill(pattern, pattern.contains("{bare}") ? other : "the \(other)")
    }
    return nil
  }

  private func fill(_ pattern: String, _ name: String) -> String? {
    LabelTable.fill(pattern) { ["name", "bare"].contains($0) ? name : nil }
  }

  /// A name that the tables have in both languages, with an article where English has one.
  private func name(_ words: ArraySlice<String>) -> String? {
    let whole = words.joined(separator: " ")
    if let name = known[whole]?.english { return Self.withArticle(name) }
    // «جمهورية العراق» where the table has «العراق» alone.
    guard let first = words.first, Self.states.contains(first), words.count > 1 else { return nil }
    return known[words.dropFirst().joined(separator: " ")].map { Self.withArticle($0.english) }
  }

  private func body(_ words: ArraySlice<String>) -> String? {
    bodies.english(words.joined(separator: " ")).map { "the \($0)" }
  }

  private static let states: Set = ["جمهوريه", "دوله", "مملكه", "سلطنه", "اماره"]

  private static func withArticle(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    let isCommon = words.count > 1 && words.contains { commonNouns.contains($0) }
    return isCommon ? "the \(name)" : name
  }

  /// Words by which a name of several takes an article.
  private static let commonNouns: Set = [
    "United", "Nations", "Union", "League", "Council", "Republic", "Kingdom", "Emirates",
    "Commission", "Committee", "Organization", "Bank", "Fund", "Party", "Movement", "Court",
    "Front", "Forces", "Army", "Ministry", "Parliament", "Assembly", "Authority", "Islands",
    "Government",
  ]

  /// What follows an office behind «ل», «بـ»: «الأمين العام للأمم المتحدة».
  private static func withoutPreposition(_ words: ArraySlice<String>) -> ArraySlice<String> {
    guard let first = words.first, first.hasPrefix("لل"), first.count > 4 else { return words }
    return ["ال" + first.dropFirst(2)] + words.dropFirst()
  }
}

/// English words for Arabic ones, whichever article and gender the Arabic ones have.
private struct ArabicPhrases: Sendable {
  private let exact: [String: String]
  private let stemmed: [String: String]

  /// The labels with a prefix; their Arabic forms are split by `|`.
  init(_ labels: [String: LocalizedText], prefix: String) {
    let entries = labels.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }
      .flatMap { _, text in
        text.arabic.split(separator: "|").map { form in
          (Orthography.folded(String(form)).split(separator: " ").map(String.init), text.english)
        }
      }
    exact = Self.table(entries) { Self.withoutArticle($0) }
    // «الملكة» is no king: a feminine of its own is found before the stem that it shares.
    stemmed = Self.table(entries.filter { !$0.0.contains { $0.hasSuffix("ه") } }) { Self.stem($0) }
      .merging(Self.table(entries) { Self.stem($0) }) { first, _ in first }
  }

  subscript(words: ArraySlice<String>) -> String? {
    exact[words.map(Self.withoutArticle).joined(separator: " ")]
      ?? stemmed[words.map(Self.stem).joined(separator: " ")]
  }

  private static func table(
    _ entries: [([String], String)], _ form: (String) -> String
  ) -> [String: String] {
    Dictionary(
      entries.map { ($0.0.map(form).joined(separator: " "), $0.1) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func withoutArticle(_ word: String) -> String {
    word.hasPrefix("ال") && word.count > 3 ? String(word.dropFirst(2)) : word
  }

  private static func stem(_ word: String) -> String {
    let bare = withoutArticle(word)
    return bare.hasSuffix("ه") && bare.count > 2 ? String(bare.dropLast()) : bare
  }
}
