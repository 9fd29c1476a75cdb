import TarikhCore

/// The nodes of all articles, in the order of their first article.
struct ActorNodes {
  private(set) var nodes: [ActorNode] = []
  /// The node of each actor of each article, by canonical name.
  private(set) var byArticle: [[String: Int]] = []
  /// The node that each would be without decisions that set actors apart; as many as there are nodes.
  private(set) var origins: [Int] = []
  private let partings: ActorPartings?
  private var originals: [ActorNode.Key: Int] = [:]
  private var indices: [ActorNode.Key: Int] = [:]
  private var forms: [String: NameForm] = [:]
  private var evidence: [String: TitleEvidence] = [:]
  private var countries: [String: String] = [:]

  /// The nodes of articles, with actors set apart as decided.
  init(_ units: [ArticleUnit], partings: ActorPartings? = nil) {
    self.partings = partings
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
    var key = ActorNode.Key(
      kind: actor.kind, name: form.key, country: actor.country.map { folded($0) },
      wikidata: actor.wikidata, gazetteerID: actor.gazetteerID, titles: titles,
      scope: isPartial ? Self.scope(of: actor, articleKey) : nil)
    let origin = partings.map { part(&key, article: article, by: $0) }
    let index = indices[key] ?? nodes.count
    if index == nodes.count {
      indices[key] = index
      origins.append(origin ?? index)
      nodes.append(ActorNode(key, form: form, of: actor))
    }
    nodes[index].add(actor, article: article)
    return index
  }

  /// Marks an actor that is set apart, and returns the node that it would be otherwise.
  private mutating func part(
    _ key: inout ActorNode.Key, article: Int, by partings: ActorPartings
  ) -> Int {
    let origin = originals[key] ?? originals.count
    originals[key] = origin
    key.apart = partings.mark(article: article, node: origin)
    return origin
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

  private mutating func folded(_ country: String) -> String {
    if let folded = countries[country] { return folded }
    let folded = Orthography.folded(country)
    countries[country] = folded
    return folded
  }
}
