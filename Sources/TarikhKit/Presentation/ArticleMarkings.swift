import TarikhCore
import TarikhRendering

/// The texts of all articles of a timeline, marked.
struct ArticleMarkings {
  private let claims: [String: [(event: String, claim: Claim)]]
  private let actors: [String: Set<String>]
  private let places: [String: Set<String>]
  private let known: Set<String>

  init(_ timeline: Timeline) {
    var claims: [String: [(event: String, claim: Claim)]] = [:]
    for event in timeline.eventsInOrder {
      for sourced in event.claims {
        claims[sourced.article, default: []].append((event.id, sourced.claim))
      }
    }
    self.claims = claims
    known = Set(timeline.places.keys)
    actors = Self.ids(timeline.actors.values.map { ($0.id, [$0.name] + $0.aliases) })
    places = Self.ids(timeline.places.values.map { ($0.id, [$0.name] + $0.aliases) })
  }

  /// The paragraphs of an article; a name that several actors have leads to none.
  func paragraphs(of article: ArticleRecord, text: String?) -> [ArticleParagraph] {
    ArticleMarking(
      article, claims: claims[article.key] ?? [],
      actor: { Self.only(actors[$0.canonical]) },
      place: { place in
        place.tableID.flatMap { known.contains($0) ? $0 : nil }
          ?? Self.only(places[place.canonical])
      }
    ).paragraphs(of: text)
  }

  private static func only(_ ids: Set<String>?) -> String? {
    ids.flatMap { $0.count == 1 ? $0.first : nil }
  }

  private static func ids(_ named: [(id: String, names: [String])]) -> [String: Set<String>] {
    named.reduce(into: [:]) { ids, item in
      for name in item.names { ids[name, default: []].insert(item.id) }
    }
  }
}
