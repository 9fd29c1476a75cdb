import TarikhCore

/// Actors of articles that are one beyond doubt: alike in kind, name and everything that could tell them apart.
struct ActorNode {
  /// What makes two actors of articles the same node.
  struct Key: Hashable {
    let kind: ActorKind
    let name: String
    let country: String?
    let wikidata: String?
    let gazetteerID: String?
    let titles: TitleEvidence
    /// For a person with one name: the titles borne, else the article, since one name tells nobody.
    let scope: String?
    /// The decision by which an actor is another one in some articles.
    var apart: String?
  }

  let key: Key
  let form: NameForm
  /// The name as the earliest article writes it.
  let name: String
  /// All names as articles write them, earliest first.
  var names: [String]
  /// Titles as articles write them.
  var titles: Set<String> = []
  /// The country as articles write it.
  var country: String?
  /// What can keep it apart.
  var profile: ActorProfile

  /// The id that the actor would have if this were its earliest full name.
  let nameID: String

  /// Whether the name is full: one name of a person is not.
  var isFull: Bool { key.kind != .person || form.tokens.count >= 2 }

  init(_ key: Key, form: NameForm, of actor: ExtractedActor) {
    self.key = key
    self.form = form
    name = actor.canonical
    names = []
    country = actor.country
    nameID =
      key.apart.map { Self.nameID(key.kind, key.name, $0) } ?? Self.nameID(key.kind, key.name)
    profile = ActorProfile()
    profile.countries = Set([key.country].compactMap(\.self))
    profile.wikidata = Set([key.wikidata].compactMap(\.self))
    profile.gazetteerIDs = Set([key.gazetteerID].compactMap(\.self))
    profile.titles = key.titles
  }

  /// A hash of kind and normal form of a name, with `others` where that is not enough; 16 hexadecimal digits.
  static func nameID(_ kind: ActorKind, _ name: String, _ others: String...) -> String {
    let parts = [kind.rawValue, name] + others
    return String(SHA256.hex(of: parts.joined(separator: "\u{0}").utf8).prefix(16))
  }

  /// Takes in another actor of an article that is this one.
  mutating func add(_ actor: ExtractedActor, article: Int) {
    if !actor.titles.isEmpty { titles.formUnion(actor.titles) }
    profile.articles.insert(article)
    note(actor.canonical)
    if actor.gazetteerID != nil, let written = Self.fullestName(of: actor) { note(written) }
  }

  private mutating func note(_ name: String) {
    if names.last != name, !names.contains(name) { names.append(name) }
  }

  /// The name with the most words as the article writes it; an alef that ل swallowed is put back.
  private static func fullestName(of actor: ExtractedActor) -> String? {
    let names = actor.mentions.filter { $0.form == .name }.map(\.surface)
    let counts = names.map { $0.split(separator: " ").count }
    guard let index = counts.indices.max(by: { (counts[$0], -$0) < (counts[$1], -$1) }) else {
      return nil
    }
    return names[index].hasPrefix("لل") ? "ا" + names[index].dropFirst() : names[index]
  }
}
