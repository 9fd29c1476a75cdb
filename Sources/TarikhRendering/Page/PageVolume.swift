import TarikhCore
import TarikhGraph

/// The events of one year of a long run, which has a page of its own.
struct PageVolume {
  /// With more events a run is split.
  static let limit = 2000

  /// The year, or nil for events without a date.
  let year: Int?
  /// What its page shows.
  let presentation: Presentation

  /// The file of its page.
  var file: String { "events-\(year.map(String.init) ?? "undated").html" }

  /// The volumes of a run in order of their years; none where one page is enough.
  static func all(of presentation: Presentation) -> [PageVolume] {
    guard presentation.events.count > limit else { return [] }
    let years = Dictionary(grouping: presentation.events) { event in
      (event.time?.edtf.firstDay ?? event.time?.edtf.lastDay)?.year
    }
    return years.keys.sorted { ($0 ?? Int.max) < ($1 ?? Int.max) }.map { year in
      PageVolume(year: year, presentation: presentation.keeping(years[year] ?? [], of: year))
    }
  }
}

extension Presentation {
  /// The part of the run that is about some of its events; graphs are left to the whole.
  fileprivate func keeping(_ events: [EventItem], of year: Int?) -> Presentation {
    let ids = Set(events.map(\.id))
    let cited = Set(events.flatMap { $0.evidence.map(\.article) })
    let actorCounts = Self.counts(events.map { Set($0.participants.map(\.actor)) })
    let placeCounts = Self.counts(events.map { Set([$0.place].compactMap { $0 }) })
    let suffix = year.map { LocalizedText(both: String($0)) } ?? label("page.undated")
    return Presentation(
      title: LocalizedText(
        ar: "\(title.arabic) · \(suffix.arabic)", en: "\(title.english) · \(suffix.english)"),
      language: language, events: events,
      actors: actors.filter { actorCounts[$0.id] != nil }
        .map { $0.counting(actorCounts[$0.id] ?? 0) }.sorted(by: Self.isBefore),
      places: places.filter { placeCounts[$0.id] != nil }
        .map { $0.counting(placeCounts[$0.id] ?? 0) }
        .sorted { ($1.eventCount, $0.id) < ($0.eventCount, $1.id) },
      articles: articles.filter { cited.contains($0.id) }.map(\.withoutText),
      visits: visits.filter { ids.contains($0.event) },
      relations: relations.filter { actorCounts[$0.source] != nil }.map { $0.keeping(cited) },
      cooccurrence: CooccurrenceGraph(nodes: [], edges: []),
      visitGraph: VisitGraph(nodes: [], edges: []), omissions: [], labels: labels)
  }

  private static func isBefore(_ left: ActorItem, _ right: ActorItem) -> Bool {
    (right.eventCount, left.id) < (left.eventCount, right.id)
  }

  private static func counts(_ sets: [Set<String>]) -> [String: Int] {
    sets.reduce(into: [:]) { counts, set in for id in set { counts[id, default: 0] += 1 } }
  }
}

extension ActorItem {
  fileprivate func counting(_ count: Int) -> ActorItem {
    ActorItem(
      id: id, name: name, original: original, isTransliterated: isTransliterated, kind: kind,
      titles: titles, country: country, eventCount: count, formerIDs: formerIDs, notes: notes)
  }
}

extension ArticleItem {
  /// The article as a source among others; its text is on a page of its own.
  fileprivate var withoutText: ArticleItem {
    ArticleItem(
      id: id, title: title, publisher: publisher, url: url, language: language, date: date)
  }
}

extension RelationItem {
  /// The relation with the sentences of some articles.
  fileprivate func keeping(_ articles: Set<String>) -> RelationItem {
    RelationItem(
      kind: kind, label: label, source: source, target: target, role: role,
      evidence: evidence.filter { articles.contains($0.article) })
  }
}

extension PlaceItem {
  fileprivate func counting(_ count: Int) -> PlaceItem {
    PlaceItem(id: id, name: name, coordinate: coordinate, eventCount: count)
  }
}
