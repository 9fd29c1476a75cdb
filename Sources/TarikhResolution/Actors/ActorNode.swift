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

  /// Whether the name is full: one name of a person is not.
  var isFull: Bool { key.kind != .person || form.tokens.count >= 2 }

  /// The id that the actor would have if this were its earliest full name.
  var nameID: String { Self.nameID(key.kind, key.name) }

  /// A hash of kind and normal form of a name, with `others` where that is not enough; 16 hexadecimal digits.
  static func nameID(_ kind: ActorKind, _ name: String, _ others: String...) -> String {
    let parts = [kind.rawValue, name] + others
    return String(SHA256.hex(of: parts.joined(separator: "\u{0}").utf8).prefix(16))
  }
}

/// The nodes of all articles, in the order of their first article.
struct ActorNodes {
  private(set) var nodes: [ActorNode] = []
  /// The node of each actor of each article, by canonical name.
  private(set) var byArticle: [[String: Int]] = []
  private var indices: [ActorNode.Key: Int] = [:]
  private var forms: [String: NameForm] = [:]
  private var evidence: [String: TitleEvidence] = [:]

  init(_ units: [ArticleUnit]) {
    for (article, unit) in units.enumerated() {
      var names: [String: Int] = [:]
      for actor in unit.record.actors {
        let node = add(actor, article: article, articleKey: unit.record.key)
        if names[actor.canonical] == nil { names[actor.canonical] = node }
      }
      byArticle.append(names)
    }
  }

  private mutating func add(_ actor: ExtractedActor, article: Int, articleKey: String) -> Int {
    let form = form(of: actor.kind == .country ? actor.country ?? actor.canonical : actor.canonical)
    var titles = TitleEvidence()
    for title in actor.titles { titles.formUnion(evidence(of: title)) }
    let isPartial = actor.kind == .person && form.tokens.count < 2
    let key = ActorNode.Key(
      kind: actor.kind, name: form.key, country: actor.country.map(Orthography.folded),
      wikidata: actor.wikidata, gazetteerID: actor.gazetteerID, titles: titles,
      scope: isPartial ? Self.scope(of: actor, articleKey) : nil)
    let index = indices[key] ?? insert(key, form, actor)
    nodes[index].titles.formUnion(actor.titles)
    nodes[index].profile.articles.insert(article)
    if !nodes[index].names.contains(actor.canonical) { nodes[index].names.append(actor.canonical) }
    return index
  }

  private mutating func insert(_ key: ActorNode.Key, _ form: NameForm, _ actor: ExtractedActor)
    -> Int
  {
    var profile = ActorProfile()
    profile.countries = Set([key.country].compactMap(\.self))
    profile.wikidata = Set([key.wikidata].compactMap(\.self))
    profile.gazetteerIDs = Set([key.gazetteerID].compactMap(\.self))
    profile.titles = key.titles
    indices[key] = nodes.count
    nodes.append(
      ActorNode(
        key: key, form: form, name: actor.canonical, names: [], country: actor.country,
        profile: profile))
    return nodes.count - 1
  }

  private static func scope(of actor: ExtractedActor, _ articleKey: String) -> String {
    let titles = Set(actor.titles.map { NameForm($0).key }).subtracting(honorifics)
    return titles.isEmpty ? "article " + articleKey : titles.sorted().joined(separator: ", ")
  }

  /// Words of courtesy, which anybody may bear.
  private static let honorifics: Set = [
    "سيد", "سيده", "دكتور", "دكتوره", "استاذ", "استاذه", "مهندس", "شيخ", "حاج", "mr", "mrs", "ms",
    "miss", "dr", "sir", "prof", "professor", "sheikh", "lord", "lady",
  ]

  private mutating func form(of name: String) -> NameForm {
    if let form = forms[name] { return form }
    let form = NameForm(name)
    forms[name] = form
    return form
  }

  private mutating func evidence(of title: String) -> TitleEvidence {
    if let known = evidence[title] { return known }
    let new = TitleEvidence(title: title)
    evidence[title] = new
    return new
  }
}
