import TarikhCore

/// The part of a timeline that lies within some days, and what that leaves out.
///
/// An event stays where its date or that of one of its visits has a day within; a visit stays by its own date. Relations
/// have no dates: they stay where one of their sentences is evidence of an event that stays. All actors and places are
/// kept, since names are told apart by them.
public struct TimelineSlice: Sendable {
  /// What is within.
  public let timeline: Timeline
  /// How many events are before or after.
  public let outsideEvents: Int
  /// How many events have no date to tell by, and are left out.
  public let undatedEvents: Int
  /// How many visits have no date to tell by, and are left out.
  public let undatedVisits: Int
  /// How many relations no event that stays supports.
  public let omittedRelations: Int
}

extension Timeline {
  /// What lies between two days, both included; without a day there is no bound on that side, and without both
  /// everything stays, undated or not.
  public func slice(from first: CalendarDay? = nil, to last: CalendarDay? = nil) -> TimelineSlice {
    guard first != nil || last != nil else {
      return TimelineSlice(
        timeline: self, outsideEvents: 0, undatedEvents: 0, undatedVisits: 0, omittedRelations: 0)
    }
    func isWithin(_ time: TimeValue?) -> Bool {
      guard let edtf = time?.edtf else { return false }
      if let first, let end = edtf.lastDay, end < first { return false }
      if let last, let start = edtf.firstDay, start > last { return false }
      return true
    }
    let visits = visits.filter { isWithin($0.time) }
    let visited = Set(visits.map(\.event))
    let events = events.filter { isWithin($0.value.time) || visited.contains($0.key) }
    let relations = relations(supportedBy: events)
    let undated = self.events.values.count { $0.time == nil && events[$0.id] == nil }
    return TimelineSlice(
      timeline: keeping(events, visits: visits, relations: relations),
      outsideEvents: self.events.count - events.count - undated, undatedEvents: undated,
      undatedVisits: self.visits.count { $0.time == nil },
      omittedRelations: self.relations.count - relations.count)
  }

  /// The same timeline with some of its events, visits and relations, and the articles that tell of them.
  func keeping(_ events: [String: Event], visits: [Visit], relations: [TimelineRelation])
    -> Timeline
  {
    var told = Set(relations.flatMap { $0.evidence.map(\.article) })
    for event in events.values { told.formUnion(event.claims.map(\.article)) }
    return Timeline(
      articles: articles.filter { told.contains($0.key) }, actors: actors, places: places,
      events: events, visits: visits, relations: relations, diagnostics: diagnostics,
      manifest: manifest)
  }

  private func relations(supportedBy events: [String: Event]) -> [TimelineRelation] {
    var supported: Set<EvidencePlace> = []
    for sourced in events.values.flatMap(\.claims) {
      for evidence in [sourced.claim.evidence] + sourced.claim.alsoEvidence {
        supported.insert(EvidencePlace(evidence, in: sourced.article))
      }
    }
    return relations.filter { relation in
      relation.evidence.contains { supported.contains(EvidencePlace($0)) }
    }
  }
}
