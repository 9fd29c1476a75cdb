import TarikhCore
import TarikhGraph

/// The events of a stretch of time in a long run, which has a page of its own.
///
/// A run is split by years, a year with too many events by months, and what is then still too long into parts.
struct PageVolume {
  /// With more events a run, a year and a month are split.
  static let limit = 2000

  /// The stretch of time that events are dated to.
  private struct Stretch: Hashable {
    var year: Int?
    var month: Int?
    var part: Int?

    /// Undated events come last, and those of a year without a month before its months.
    var order: [Int] { [year ?? Int.max, month ?? 0, part ?? 0] }
  }

  /// The stretch in words.
  let name: LocalizedText
  /// The file of its page, such as `events-2025.html`, `events-2025-03.html` or `events-2025-03-part2.html`.
  let file: String
  /// What its page shows.
  let presentation: Presentation

  /// The volumes of a run in order of time; none where one page is enough.
  static func all(of presentation: Presentation) -> [PageVolume] {
    guard presentation.events.count > limit else { return [] }
    let years = Dictionary(grouping: presentation.events) { Stretch(year: year(of: $0)) }
    let stretches = years.flatMap { stretch, events -> [(Stretch, [EventItem])] in
      let months =
        stretch.year == nil || events.count <= limit
        ? [stretch: events]
        : Dictionary(grouping: events) { Stretch(year: stretch.year, month: month(of: $0)) }
      return months.flatMap { parts($0.key, $0.value) }
    }
    return stretches.sorted { $0.0.order.lexicographicallyPrecedes($1.0.order) }
      .map { PageVolume($0, events: $1, of: presentation) }
  }

  private init(_ stretch: Stretch, events: [EventItem], of presentation: Presentation) {
    name = Self.name(stretch, presentation)
    self.presentation = presentation.keeping(events, named: name)
    let year = stretch.year.map(String.init) ?? "undated"
    let month = stretch.month.map { ($0 < 10 ? "-0" : "-") + String($0) } ?? ""
    file = "events-\(year)\(month)\(stretch.part.map { "-part\($0)" } ?? "").html"
  }

  /// The events of a stretch in parts of no more than `limit`.
  private static func parts(_ stretch: Stretch, _ events: [EventItem]) -> [(Stretch, [EventItem])] {
    guard events.count > limit else { return [(stretch, events)] }
    let count = (events.count + limit - 1) / limit
    let size = (events.count + count - 1) / count
    return (0..<count).map { part in
      let range = part * size..<min(events.count, (part + 1) * size)
      return (
        Stretch(year: stretch.year, month: stretch.month, part: part + 1), Array(events[range])
      )
    }
  }

  private static func year(of event: EventItem) -> Int? {
    (event.time?.edtf.firstDay ?? event.time?.edtf.lastDay)?.year
  }

  /// The month that an event is dated to, or nil where it may lie in several.
  private static func month(of event: EventItem) -> Int? {
    guard let first = event.time?.edtf.firstDay, let last = event.time?.edtf.lastDay,
      (first.year, first.month) == (last.year, last.month)
    else { return nil }
    return first.month
  }

  private static func name(_ stretch: Stretch, _ presentation: Presentation) -> LocalizedText {
    guard let year = stretch.year else {
      return part(stretch.part, of: presentation.label("page.undated"))
    }
    let labels = PageLabels(presentation)
    let month = stretch.month.map { month in
      LocalizedText(
        ar: labels[.arabic].month(month) + " ", en: labels[.english].month(month) + " ")
    }
    return part(
      stretch.part,
      of: LocalizedText(ar: "\(month?.arabic ?? "")\(year)", en: "\(month?.english ?? "")\(year)"))
  }

  private static func part(_ number: Int?, of name: LocalizedText) -> LocalizedText {
    number.map { LocalizedText(ar: "\(name.arabic) (\($0))", en: "\(name.english) (\($0))") }
      ?? name
  }
}

extension Presentation {
  /// The part of the run that is about some of its events; graphs are left to the whole.
  fileprivate func keeping(_ events: [EventItem], named name: LocalizedText) -> Presentation {
    let ids = Set(events.map(\.id))
    let cited = Set(events.flatMap { $0.evidence.map(\.article) })
    let actorCounts = Self.counts(events.map { Set($0.participants.map(\.actor)) })
    let placeCounts = Self.counts(events.map { Set([$0.place].compactMap { $0 }) })
    return Presentation(
      title: LocalizedText(
        ar: "\(title.arabic) · \(name.arabic)", en: "\(title.english) · \(name.english)"),
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
