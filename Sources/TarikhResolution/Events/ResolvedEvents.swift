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
  /// What the evidence has to say about the decisions on events.
  private(set) var findings: [DecisionFinding] = []

  private let units: [ArticleUnit]
  private let actors: ResolvedActors
  private let sources: [Int]

  /// Sums up the claims of all articles; an analyst's place that no article knows is added to `places`.
  init(
    _ units: [ArticleUnit], actors: ResolvedActors, places: inout ResolvedPlaces,
    decisions: [SourcedDecision]
  ) {
    self.units = units
    self.actors = actors
    sources = Reprints(sketches: units.map(\.record.sketch)).sources
    let nodes = Self.nodes(units, actors: actors, places: places)
    let fit = PlaceFit(places)
    var splits = EventSplits(decisions, units: units, sources: sources)
    let parts = Self.parts(
      EventResolution.drafts(nodes, sources: sources, places: fit), nodes, &splits)
    let ids = Self.distinctIDs(parts.map(\.draft), nodes)
    let taken = Set(ids)
    var decided = EventDecisions(decisions)
    for (part, id) in zip(parts, ids) {
      let draft = part.draft
      let claims = draft.claims.map { nodes[$0] }
      let formerIDs = Self.formerIDs(draft, nodes, taken)
      let verdict = decided.verdict(on: [id] + formerIDs, splits: part.splits)
      let evidence = EventEvidence(claims: claims, units: units, sources: sources)
      let place = decided.weigh(verdict, evidence, places: &places)
      if verdict?.strike != nil {
        strike(claims)
        continue
      }
      add(claims)
      let summary = EventSummary(claims, sources: sources, places: fit)
      events.append(
        event(
          id, formerIDs, draft, claims, summary, verdict,
          place: (place ?? summary.place).map { places.places[$0].id }))
    }
    splits.noteMissing(heir: heir)
    decided.noteMissing(heir: heir)
    findings = splits.findings + decided.findings
  }

  /// The events as they are with the splits of the analyst, in the order of their first claims.
  private static func parts(
    _ drafts: [EventDraft], _ nodes: [ClaimNode], _ splits: inout EventSplits
  ) -> [EventSplits.Part] {
    let drafts = drafts.sorted { $0.claims[0] < $1.claims[0] }
    if splits.isEmpty { return drafts.map { EventSplits.Part(draft: $0, splits: []) } }
    let ids = distinctIDs(drafts, nodes)
    let taken = Set(ids)
    var parts: [EventSplits.Part] = []
    for (draft, id) in zip(drafts, ids) {
      parts += splits.parts(
        of: draft, ids: [id] + formerIDs(draft, nodes, taken), nodes: nodes)
    }
    return parts.sorted { $0.draft.claims[0] < $1.draft.claims[0] }
  }

  /// The ids of an event's claims that are no event's.
  private static func formerIDs(
    _ draft: EventDraft, _ nodes: [ClaimNode], _ taken: Set<String>
  ) -> [String] {
    Set(draft.claims.map { nodes[$0].id }.filter { !taken.contains($0) }).sorted()
  }

  private mutating func strike(_ claims: [ClaimNode]) {
    for node in claims { struck[node.article, default: []].append(claim(of: node)) }
  }

  private mutating func add(_ claims: [ClaimNode]) {
    for node in claims {
      let key = ClaimKey(article: node.article, claim: node.id)
      if byClaim[key] == nil { byClaim[key] = events.count }
    }
  }

  /// The event that a sentence with this start belongs to.
  private func heir(of quote: String) -> String? {
    let start = Self.words(of: quote)
    let event = events.first { event in
      event.claims.contains { Self.words(of: $0.claim.evidence.quote).hasPrefix(start) }
    }
    return start.isEmpty ? nil : event?.id
  }

  private static func words(of quote: String) -> String {
    Orthography.folded(quote).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func nodes(
    _ units: [ArticleUnit], actors: ResolvedActors, places: ResolvedPlaces
  ) -> [ClaimNode] {
    units.enumerated().flatMap { article, unit in
      unit.claims.indices.map { number in
        ClaimNode(
          number, of: unit, article: article, actors: actors.byArticle[article],
          places: places.byArticle[article])
      }
    }
  }

  private func event(
    _ id: String, _ formerIDs: [String], _ draft: EventDraft, _ claims: [ClaimNode],
    _ summary: EventSummary, _ verdict: EventDecisions.Verdict?, place: String?
  ) -> Event {
    Event(
      id: id, formerIDs: formerIDs, kind: draft.kind,
      time: verdict?.date.map { TimeValue($0.edtf, basis: .stated) }
        ?? summary.bestDated.flatMap { claim(of: $0).time },
      place: place, participants: participants(of: claims),
      status: draft.status, disputed: summary.disputed(isDenied: draft.isDenied),
      corroboration: summary.corroboration, confidence: summary.confidence(in: draft.status),
      claims: claims.map { sourced($0) }, decisions: verdict?.applied ?? [])
  }

  private func participants(of claims: [ClaimNode]) -> [Participant] {
    var votes = ParticipantVotes()
    for node in claims {
      for (actor, role) in node.roles { votes.add(actor, role) }
    }
    return votes.winners.map { Participant(actors.actors[$0.actor].id, $0.role) }
  }

  private func claim(of node: ClaimNode) -> Claim { units[node.article].claims[node.number] }

  private func sourced(_ node: ClaimNode) -> SourcedClaim {
    SourcedClaim(article: units[node.article].record.key, claim: claim(of: node))
  }

  /// The ids of the earliest claims; where reprints that could not be joined share one, the later get an ordinal.
  private static func distinctIDs(_ drafts: [EventDraft], _ nodes: [ClaimNode]) -> [String] {
    var counts: [String: Int] = [:]
    return drafts.map { draft in
      let id = nodes[draft.claims[0]].id
      counts[id, default: 0] += 1
      let count = counts[id] ?? 1
      return count == 1 ? id : "\(id)-\(count)"
    }
  }
}
