/// What is known about an actor, as far as it can keep two of them apart.
struct ActorProfile {
  /// Countries, by folded English name.
  var countries: Set<String> = []
  /// Ids in the user's gazetteer.
  var gazetteerIDs: Set<String> = []
  /// Wikidata items.
  var wikidata: Set<String> = []
  /// What the titles say.
  var titles = TitleEvidence()
  /// Sides of decisions that keep actors apart: `2 * decision` and `2 * decision + 1`.
  var sides: Set<Int> = []
  /// The articles that name the actor.
  var articles: Set<Int> = []

  /// Adds what is known about another name of the actor.
  mutating func formUnion(_ other: ActorProfile) {
    countries.formUnion(other.countries)
    gazetteerIDs.formUnion(other.gazetteerIDs)
    wikidata.formUnion(other.wikidata)
    titles.formUnion(other.titles)
    sides.formUnion(other.sides)
    articles.formUnion(other.articles)
  }

  /// Whether the two cannot be one actor.
  func contradicts(_ other: ActorProfile) -> Bool {
    Self.differ(countries, other.countries) || Self.differ(gazetteerIDs, other.gazetteerIDs)
      || Self.differ(wikidata, other.wikidata) || titles.contradicts(other.titles)
      || sides.contains { other.sides.contains($0 ^ 1) }
  }

  private static func differ(_ left: Set<String>, _ right: Set<String>) -> Bool {
    !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }
}
