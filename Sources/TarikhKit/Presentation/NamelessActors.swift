import TarikhCore

/// The actors of a timeline that no article gives a name: they are known by what they are called, «رئيسة الدبلوماسية الليبية».
struct NamelessActors {
  private var described: Set<String> = []
  private var named: Set<String> = []

  init(_ timeline: Timeline) {
    for article in timeline.articles.values {
      for actor in article.actors {
        let isNamed =
          actor.gazetteerID != nil || actor.wikidata != nil || actor.mentions.isEmpty
          || actor.mentions.contains { $0.form == .name }
        if isNamed {
          named.insert(Self.key(actor.kind, actor.canonical))
        } else {
          described.insert(Self.key(actor.kind, actor.canonical))
        }
      }
    }
  }

  /// Whether no article names an actor.
  func contains(_ actor: Actor) -> Bool {
    let names = ([actor.name] + actor.aliases).map { Self.key(actor.kind, $0) }
    return named.isDisjoint(with: names) && !described.isDisjoint(with: names)
  }

  private static func key(_ kind: ActorKind, _ name: String) -> String {
    "\(kind.rawValue) \(Orthography.folded(name))"
  }
}
