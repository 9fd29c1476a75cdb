import TarikhCore
import TarikhRendering

/// Says the Arabic name of a body in English where it is a common noun with an adjective: «وزارة الخارجية المصرية».
///
/// A transliteration of such a name tells an English reader nothing. The nouns are labels `body.<noun>`, the adjectives
/// `nisba.<masculine form>`; a name with any other word in it is left to the transliteration.
struct BodyName: Sendable {
  static let nounPrefix = "body."
  static let adjectivePrefix = "nisba."

  private let nouns: [String: String]
  private let adjectives: [String: String]

  /// A table from the labels of the interface.
  init(labels: [String: LocalizedText]) {
    nouns = Self.table(labels, prefix: Self.nounPrefix)
    adjectives = Self.table(labels, prefix: Self.adjectivePrefix)
  }

  /// The English name, such as "Egyptian Foreign Ministry"; nil where a word is not in the tables, or where an adjective
  /// is needed that the name lacks.
  func english(_ name: String, needsAdjective: Bool = false) -> String? {
    var words = Orthography.folded(name).split(separator: " ").map(String.init)
    var adjective: String?
    if nouns[words.joined(separator: " ")] == nil, let last = words.popLast() {
      adjective = self.adjective(last)
      guard adjective != nil else { return nil }
    }
    if needsAdjective, adjective == nil { return nil }
    guard let noun = nouns[words.joined(separator: " ")] else { return nil }
    return [adjective, noun].compactMap { $0 }.joined(separator: " ")
  }

  /// The English name of a common noun, by its folded spelling.
  func noun(_ name: String) -> String? { nouns[name] }

  /// "Egyptian" for «المصرية», by its folded spelling.
  func adjective(_ word: String) -> String? { adjectives[Self.masculine(word)] }

  /// An adjective without its article and feminine ending.
  private static func masculine(_ word: String) -> String {
    let bare = word.hasPrefix("ال") ? String(word.dropFirst(2)) : word
    return bare.hasSuffix("ه") ? String(bare.dropLast()) : bare
  }

  private static func table(_ labels: [String: LocalizedText], prefix: String) -> [String: String] {
    let entries = labels.filter { $0.key.hasPrefix(prefix) }
      .map { (Orthography.folded($1.arabic), $1.english) }.sorted { $0 < $1 }
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }
}
