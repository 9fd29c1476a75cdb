import TarikhCore
import TarikhRendering

/// The items of one presentation, made from one timeline.
struct PresentationItems {
  let timeline: Timeline
  let builder: PresentationBuilder
  let actorForms: [String: NameForms.Form]
  private let placeNames: [String: LocalizedText]
  private let texts: [String: String]

  /// The items of `timeline`; `texts` are those of articles by their keys, where they are at hand.
  init(_ timeline: Timeline, builder: PresentationBuilder, texts: [String: String] = [:]) {
    self.timeline = timeline
    self.builder = builder
    self.texts = texts
    let nameless = NamelessActors(timeline)
    actorForms = timeline.actors.mapValues { actor in
      builder.names.form(of: actor, isNamed: !nameless.contains(actor))
    }
    placeNames = timeline.places.mapValues { builder.names.form(of: $0).text }
  }

  /// The actors, those with the most events first.
  var actors: [ActorItem] {
    let counts = Self.counts(timeline.events.values.map { Set($0.participants.map(\.actor)) })
    return timeline.actors.values.map { actor in
      let form = actorForms[actor.id]
      return ActorItem(
        id: actor.id, name: form?.text ?? LocalizedText(both: actor.name), original: actor.name,
        isTransliterated: form?.isTransliterated ?? false, kind: actor.kind, titles: actor.titles,
        country: builder.countryCode(of: actor),
        eventCount: counts[actor.id] ?? 0, formerIDs: actor.formerIDs,
        notes: actor.decisions.map(note))
    }.sorted { ($1.eventCount, $0.id) < ($0.eventCount, $1.id) }
  }

  /// The places of events, those with the most events first.
  var places: [PlaceItem] {
    let counts = Self.counts(timeline.events.values.map { Set([$0.place].compactMap { $0 }) })
    return timeline.places.values.map { place in
      PlaceItem(
        id: place.id, name: placeName(place.id), country: place.country,
        coordinate: place.coordinate,
        eventCount: counts[place.id] ?? 0)
    }.sorted { ($1.eventCount, $0.id) < ($0.eventCount, $1.id) }
  }

  /// The articles, earliest first and those without a date last.
  var articles: [ArticleItem] {
    let marking = ArticleMarkings(timeline)
    return ParallelMap.values(of: Array(timeline.articles.values)) { article in
      let title = article.title ?? article.id
      return ArticleItem(
        id: article.key, title: title, publisher: article.publisher,
        url: article.url.flatMap(Self.web),
        language: Script.language(of: title, declared: article.language),
        date: article.documentDate,
        paragraphs: marking.paragraphs(of: article, text: texts[article.key]))
    }.sorted { left, right in
      switch (left.date, right.date) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: left.id < right.id
      }
    }
  }

  /// The visits in order of their dates, undated ones last.
  var visits: [VisitItem] {
    let far = CalendarDay.first(ofYear: 9999)
    return timeline.visits.sorted { left, right in
      let (a, b) = (left.time?.edtf.firstDay ?? far, right.time?.edtf.firstDay ?? far)
      return a != b ? a < b : (left.event, left.visitor) < (right.event, right.visitor)
    }.map { visit in
      VisitItem(
        visitor: visit.visitor, host: visit.host, place: visit.place,
        dateLabel: builder.dates.words(for: visit.time), status: visit.status, event: visit.event)
    }
  }

  /// The relations, in order of kind and source.
  var relations: [RelationItem] {
    timeline.relations.map { relation in
      RelationItem(
        kind: relation.kind, label: builder.labels["relation.\(relation.kind.rawValue)"],
        source: relation.source, target: relation.target, role: relation.role,
        evidence: relation.evidence.map(quoted))
    }.sorted {
      ($0.kind.rawValue, $0.source, $0.target, $0.role ?? "")
        < ($1.kind.rawValue, $1.source, $1.target, $1.role ?? "")
    }
  }

  func placeName(_ id: String) -> LocalizedText { placeNames[id] ?? LocalizedText(both: id) }

  func actorName(_ id: String) -> LocalizedText { actorForms[id]?.text ?? LocalizedText(both: id) }

  /// Who an article is by, for a reader.
  func source(_ key: String) -> String {
    let article = timeline.articles[key]
    return article?.publisher ?? article?.title ?? article?.id ?? key
  }

  private static func counts(_ sets: [Set<String>]) -> [String: Int] {
    sets.reduce(into: [:]) { counts, set in for id in set { counts[id, default: 0] += 1 } }
  }

  private static func web(_ url: String) -> String? {
    let scheme = url.prefix { $0 != ":" }.lowercased()
    let isPlain = !url.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
    return ["http", "https"].contains(scheme) && url.dropFirst(scheme.count).hasPrefix("://")
      && isPlain
      ? url : nil
  }
}
