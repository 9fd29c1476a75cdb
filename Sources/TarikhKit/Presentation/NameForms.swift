import TarikhCore
import TarikhRendering

/// Finds the name of an actor or a place in each interface language.
package struct NameForms: Sendable {
  private let known: [String: LocalizedText]
  private let transliteration: Transliteration
  private let bodies: BodyName
  private let offices: OfficeName

  /// Forms from names known in both languages, by any spelling, and from the name words among `labels`.
  package init(known: [String: LocalizedText], labels: [String: LocalizedText]) {
    self.known = Dictionary(
      known.map { (Orthography.folded($0), $1) }.sorted { $0.1.english < $1.1.english },
      uniquingKeysWith: { first, _ in first })
    let words = labels.filter { $0.key.hasPrefix(Self.prefix) }
      .map { (Orthography.folded($1.arabic), $1.english) }.sorted { $0 < $1 }
    bodies = BodyName(labels: labels)
    offices = OfficeName(labels: labels, bodies: bodies, known: self.known)
    transliteration = Transliteration(
      known: Dictionary(words, uniquingKeysWith: { first, _ in first }))
  }

  private static let prefix = "name."

  /// Whether a label is a word of names, which no renderer needs.
  package static func isNameWord(_ key: String) -> Bool {
    let prefixes = [prefix, BodyName.nounPrefix, BodyName.adjectivePrefix] + OfficeName.prefixes
    return prefixes.contains { key.hasPrefix($0) }
  }

  /// A name in both languages, and whether one of them is only a transliteration.
  package struct Form: Sendable {
    /// The name in each language.
    package let text: LocalizedText
    /// Whether the English form is ours, spelled out or put together from Arabic words, and in no article.
    package let isTransliterated: Bool
  }

  /// The name of an actor; one that no article names is known by an office, or by the words of the article.
  package func form(of actor: Actor, isNamed: Bool = true) -> Form {
    let country = actor.kind == .country ? actor.country : nil
    return form(
      actor.name, aliases: [country].compactMap { $0 } + actor.aliases,
      spelled: isNamed ? spelled : described)
  }

  /// The name of a place.
  package func form(of place: Place) -> Form {
    form(place.name, aliases: place.aliases, spelled: spelled)
  }

  /// The English name of a body that the tables know, or put together from its Arabic one where that has its country's
  /// adjective; nil for others.
  package func bodyName(_ name: String) -> String? {
    if let text = known[Orthography.folded(name)] { return text.english }
    return Script(of: name) == .arabic ? bodies.english(name, needsAdjective: true) : nil
  }

  /// An Arabic name in English letters or words.
  private func spelled(_ name: String) -> Form {
    let latin = bodies.english(name) ?? transliteration.latin(name)
    return Form(text: LocalizedText(ar: name, en: latin), isTransliterated: true)
  }

  /// An Arabic description in English words, else as the article has it, between quotation marks.
  private func described(_ words: String) -> Form {
    let english = offices.english(words) ?? bodies.english(words)
    return Form(
      text: LocalizedText(ar: words, en: english ?? "“\(words)”"),
      isTransliterated: english != nil)
  }

  /// The form of a name; `spelled` makes that of an Arabic one which no table and no article has in English.
  private func form(_ name: String, aliases: [String], spelled: (String) -> Form) -> Form {
    for spelling in [name] + aliases {
      if let text = known[Orthography.folded(spelling)] {
        return Form(text: text, isTransliterated: false)
      }
    }
    let wordCount = name.split(separator: " ").count
    let other = aliases.filter { alias in
      Script(of: alias) != Script(of: name)
        && (wordCount == 1 || alias.split(separator: " ").count > 1)
    }.max { ($0.split(separator: " ").count, $1) < ($1.split(separator: " ").count, $0) }
    switch (Script(of: name), other) {
    case (.arabic, let other?):
      return Form(text: LocalizedText(ar: name, en: other), isTransliterated: false)
    case (.latin, let other?):
      return Form(text: LocalizedText(ar: other, en: name), isTransliterated: false)
    case (.arabic, nil): return spelled(name)
    case (.latin, nil): return Form(text: LocalizedText(both: name), isTransliterated: false)
    }
  }
}
