import TarikhCore

extension ReportValues {
  /// An actor with its offices.
  func actor(_ actor: ActorItem) -> [String: Any] {
    let isForeign = actor.isTransliterated && actor.name[language] != actor.original
    var offices = offices(of: actor.id)
    for place in offices.indices.dropLast() { offices[place]["end"] = "; " }
    return [
      "anchor": Anchor.actor(actor.id),
      "name": words.index.name(actor.id, in: language)
        + (isForeign ? " (\(words.isolated(actor.original)))" : ""),
      "kind": words.label("diff.actor.\(actor.kind.rawValue)"), "count": actor.eventCount,
      "offices": offices, "office": offices.prefix(1).map { $0 },
    ]
  }

  func visit(_ visit: VisitItem) -> [String: Any] {
    [
      "date": words.plain(visit.dateLabel), "anchor": Anchor.event(visit.event),
      "visitor": words.index.name(visit.visitor, in: language),
      "host": visit.host.map { words.index.name($0, in: language) } ?? "",
      "place": visit.place.map { words.index.name($0, in: language) } ?? "",
      "status": words.label("status.\(visit.status.rawValue)"),
      "sources": citations.numbers(of: words.index.events[visit.event]?.evidence ?? [])
        .map { ["number": $0] },
    ]
  }

  func relation(_ relation: RelationItem) -> [String: Any] {
    [
      "source": words.index.name(relation.source, in: language),
      "label": words.plain(relation.label),
      "target": words.index.name(relation.target, in: language),
      "role": relation.role.map(words.isolated) ?? "",
      "sources": citations.numbers(of: relation.evidence).map { ["number": $0] },
    ]
  }

  /// What one actor holds, visits and shares with others.
  func dossier(_ actor: String) -> [String: Any] {
    let visits = presentation.visits
    let made = visits.filter { $0.visitor == actor }
    let received = visits.filter { $0.host == actor }
    let offices = offices(of: actor)
    let partners = partners(of: actor)
    return [
      "subject": words.index.actors[actor].map { [self.actor($0)] } ?? [], "career": offices,
      "hasCareer": !offices.isEmpty, "made": made.map(visit), "hasMade": !made.isEmpty,
      "received": received.map(visit), "hasReceived": !received.isEmpty, "partners": partners,
      "hasPartners": !partners.isEmpty,
    ]
  }

  /// Each office once, in the order in which articles first tell of it, with the first and the last day of these.
  private func offices(of actor: String) -> [[String: Any]] {
    let held = (held[actor] ?? []).enumerated().map { place, relation in
      let days = relation.evidence.compactMap { words.index.articles[$0.article]?.date }
      return (place: place, relation: relation, first: days.min(), last: days.max())
    }
    let ordered = held.sorted { one, other in
      guard one.first != other.first else { return one.place < other.place }
      guard let first = one.first else { return false }
      return other.first.map { first < $0 } ?? true
    }
    return ordered.map { _, relation, first, last in
      [
        "role": relation.role.map(words.isolated) ?? words.plain(relation.label),
        "end": "", "body": words.index.name(relation.target, in: language),
        "first": first.map(words.day) ?? "", "last": last.map(words.day) ?? "",
        "sources": citations.numbers(of: relation.evidence).map { ["number": $0] },
      ]
    }
  }

  /// Who takes part in the most events with an actor, with their number and sources.
  private func partners(of actor: String) -> [[String: Any]] {
    var shared: [String: [EventItem]] = [:]
    for event in presentation.events {
      let ids = Set(event.participants.map(\.actor))
      guard ids.contains(actor) else { continue }
      for id in ids where id != actor { shared[id, default: []].append(event) }
    }
    return shared.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { id, events in
      [
        "name": words.index.name(id, in: language), "count": events.count,
        "sources": citations.numbers(of: events.flatMap(\.evidence)).map { ["number": $0] },
      ]
    }
  }
}

extension Presentation {
  /// The same presentation with the events and visits of one actor only.
  func concerning(_ actor: String) -> Presentation {
    let visits = visits.filter { $0.visitor == actor || $0.host == actor }
    let visited = Set(visits.map(\.event))
    let events = events.filter { event in
      visited.contains(event.id) || event.participants.contains { $0.actor == actor }
    }
    return Presentation(
      title: title, language: language, events: events, actors: actors, places: places,
      articles: articles, visits: visits, relations: relations, cooccurrence: cooccurrence,
      visitGraph: visitGraph, relationGraph: relationGraph, layouts: layouts, omissions: omissions,
      scope: scope, labels: labels)
  }
}
