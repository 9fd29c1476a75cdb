import TarikhCore

/// Visits and relations of all articles, with the ids of the timeline.
struct ResolvedTies {
  private let units: [ArticleUnit]
  private let actors: ResolvedActors
  private let places: ResolvedPlaces
  private let events: ResolvedEvents

  init(
    _ units: [ArticleUnit], actors: ResolvedActors, places: ResolvedPlaces, events: ResolvedEvents
  ) {
    self.units = units
    self.actors = actors
    self.places = places
    self.events = events
  }

  /// The visits, each once an event: a visit that another one of its event tells more fully is left out.
  var visits: [Visit] {
    var byEvent: [Int: [Visit]] = [:]
    for (article, unit) in units.enumerated() {
      for visit in unit.record.visits {
        let key = ResolvedEvents.ClaimKey(article: article, claim: visit.event)
        guard let event = events.byClaim[key], let resolved = resolved(visit, article, event)
        else { continue }
        byEvent[event, default: []].append(resolved)
      }
    }
    let order = byEvent.keys.sorted { events.events[$0].id < events.events[$1].id }
    return order.flatMap { Self.fullest(byEvent[$0] ?? []) }
  }

  private func resolved(_ visit: Visit, _ article: Int, _ index: Int) -> Visit? {
    guard let visitor = actor(visit.visitor, article) else { return nil }
    let event = events.events[index]
    let key = units[article].record.key
    let claim = event.claims.first { $0.article == key && $0.claim.id == visit.event }?.claim
    let isOfEvent = visit.time == nil || visit.time?.edtf == claim?.time?.edtf
    let isPlaced =
      event.decisions.contains { $0.field == .place }
      && (visit.place == nil || visit.place == claim?.place)
    return Visit(
      visitor: visitor, host: visit.host.flatMap { actor($0, article) },
      place: isPlaced ? event.place : visit.place.flatMap { place($0, article) },
      time: isOfEvent ? event.time : visit.time,
      status: visit.status == claim?.status ? event.status : visit.status, event: event.id)
  }

  private static func fullest(_ visits: [Visit]) -> [Visit] {
    var kept: [Visit] = []
    for visit in visits where !kept.contains(where: { isTold(visit, by: $0) }) {
      kept.removeAll { isTold($0, by: visit) }
      kept.append(visit)
    }
    return kept.sorted { left, right in
      [left.visitor, left.host ?? "", left.place ?? ""].lexicographicallyPrecedes(
        [right.visitor, right.host ?? "", right.place ?? ""])
    }
  }

  private static func isTold(_ visit: Visit, by other: Visit) -> Bool {
    visit.visitor == other.visitor && (visit.host == nil || visit.host == other.host)
      && (visit.place == nil || visit.place == other.place)
  }

  /// The relations, each with every sentence that says so.
  var relations: [TimelineRelation] {
    struct Key: Hashable {
      let kind: RelationKind
      let source: String
      let target: String
      let role: String
    }
    var relations: [Key: (role: String?, evidence: [SourcedEvidence])] = [:]
    for (article, unit) in units.enumerated() {
      for relation in unit.record.relations {
        guard let source = actor(relation.source, article),
          let target = target(of: relation, article)
        else { continue }
        let role = relation.role.map { NameForm($0).key } ?? ""
        let key = Key(kind: relation.kind, source: source, target: target, role: role)
        let evidence = SourcedEvidence(article: unit.record.key, evidence: relation.evidence)
        if relations[key]?.evidence.contains(evidence) == true { continue }
        relations[key, default: (relation.role, [])].evidence.append(evidence)
      }
    }
    let order = relations.keys.sorted { left, right in
      [left.source, left.kind.rawValue, left.target, left.role].lexicographicallyPrecedes(
        [right.source, right.kind.rawValue, right.target, right.role])
    }
    return order.compactMap { key in
      relations[key].map { relation in
        TimelineRelation(
          kind: key.kind, source: key.source, target: key.target, role: relation.role,
          evidence: relation.evidence)
      }
    }
  }

  private func actor(_ name: String, _ article: Int) -> String? {
    actors.byArticle[article][name].map { actors.actors[$0].id }
  }

  private func place(_ name: String, _ article: Int) -> String? {
    places.byArticle[article][name].map { places.places[$0].id }
  }

  /// A visit goes to a place before a state of its name; other ties are to actors first.
  private func target(of relation: Relation, _ article: Int) -> String? {
    relation.kind == .visited
      ? place(relation.target, article) ?? actor(relation.target, article)
      : actor(relation.target, article) ?? place(relation.target, article)
  }
}
