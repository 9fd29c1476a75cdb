import TarikhCore

/// The events of all articles, and which claim of which article belongs to which.
struct ResolvedEvents {
  /// A claim of an article, by the article's index.
  struct ClaimKey: Hashable {
    let article: Int
    let claim: String
  }

  /// The events that are not struck out.
  private(set) var events: [Event] = []
  /// The index of each claim's event.
  private(set) var byClaim: [ClaimKey: Int] = [:]
  /// Struck claims, by the article's index.
  private(set) var struck: [Int: [Claim]] = [:]

  private let actors: ResolvedActors
  private let sources: [Int]

  /// Sums up the claims of all articles; an analyst's place that no article knows is added to `places`.
  init(
    _ units: [ArticleUnit], actors: ResolvedActors, places: inout ResolvedPlaces,
    decisions: [Decision]
  ) {
    self.actors = actors
    sources = Reprints(sketches: units.map(\.record.sketch)).sources
    var nodes: [ClaimNode] = []
    for (article, unit) in units.enumerated() {
      for claim in unit.claims {
        nodes.append(
          ClaimNode(
            claim, of: unit, article: article, actors: actors.byArticle[article],
            places: places.byArticle[article]))
      }
    }
    let fit = PlaceFit(places)
    let drafts = EventResolution.drafts(nodes, sources: sources, places: fit)
      .sorted { $0.claims[0] < $1.claims[0] }
    let ids = Self.distinctIDs(drafts, nodes)
    let taken = Set(ids)
    let decided = EventDecisions(decisions)
    for (draft, id) in zip(drafts, ids) {
      let claims = draft.claims.map { nodes[$0] }
      let formerIDs = Set(claims.map(\.claim.id).filter { !taken.contains($0) }).sorted()
      let verdict = decided.verdict(on: [id] + formerIDs)
      if verdict?.isStruck == true {
        for node in claims { struck[node.article, default: []].append(node.claim) }
        continue
      }
      for node in claims {
        let key = ClaimKey(article: node.article, claim: node.claim.id)
        if byClaim[key] == nil { byClaim[key] = events.count }
      }
      let summary = EventSummary(claims, sources: sources, places: fit)
      events.append(
        event(id, formerIDs, draft, claims, summary, verdict, places: &places))
    }
  }

  private func event(
    _ id: String, _ formerIDs: [String], _ draft: EventDraft, _ claims: [ClaimNode],
    _ summary: EventSummary, _ verdict: EventDecisions.Verdict?, places: inout ResolvedPlaces
  ) -> Event {
    let place = verdict?.place.map { places.index(named: $0) } ?? summary.place
    return Event(
      id: id, formerIDs: formerIDs, kind: draft.kind,
      time: verdict?.edtf.map { TimeValue($0, basis: .stated) } ?? summary.time,
      place: place.map { places.places[$0].id }, participants: participants(of: claims),
      status: draft.status, disputed: summary.disputed(isDenied: draft.isDenied),
      corroboration: summary.corroboration, confidence: summary.confidence(in: draft.status),
      claims: claims.map(\.sourced), decisions: verdict?.sentences ?? [])
  }

  private func participants(of claims: [ClaimNode]) -> [Participant] {
    var votes = ParticipantVotes()
    for node in claims {
      for participant in node.claim.participants {
        guard let actor = actors.byArticle[node.article][participant.actor] else { continue }
        votes.add(actor, participant.role)
      }
    }
    return votes.winners.map { Participant(actors.actors[$0.actor].id, $0.role) }
  }

  /// The ids of the earliest claims; where reprints that could not be joined share one, the later get an ordinal.
  private static func distinctIDs(_ drafts: [EventDraft], _ nodes: [ClaimNode]) -> [String] {
    var counts: [String: Int] = [:]
    return drafts.map { draft in
      let id = nodes[draft.claims[0]].claim.id
      counts[id, default: 0] += 1
      let count = counts[id] ?? 1
      return count == 1 ? id : "\(id)-\(count)"
    }
  }
}
