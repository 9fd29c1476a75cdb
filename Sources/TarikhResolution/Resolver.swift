import TarikhCore

/// Puts what many articles say into one timeline: who is who, what is the same event, who disagrees.
package struct Resolver: Sendable {
  /// Hash of the sources of Core, Languages and Resolution, written at build time; 16 hexadecimal digits.
  package static let fingerprint = EngineFingerprint.value

  /// The decisions that are heeded.
  package let decisions: [SourcedDecision]
  private let bodyName: @Sendable (String) -> String?
  private let placeNamed: @Sendable (String) -> Place?

  /// A resolver that heeds an analyst's decisions; `bodyName` gives the English name of a body that the tables know in
  /// several languages, and nil for others; `placeNamed` gives a place of the tables for a name that no article has.
  package init(
    decisions: [SourcedDecision] = [],
    bodyName: @escaping @Sendable (String) -> String? = { _ in nil },
    placeNamed: @escaping @Sendable (String) -> Place? = { _ in nil }
  ) {
    self.decisions = decisions
    self.bodyName = bodyName
    self.placeNamed = placeNamed
  }

  /// The timeline of the articles; their order does not matter, and an article that comes twice counts once.
  package func timeline(
    of inputs: [ResolutionInput], diagnostics: [Diagnostic], manifest: RunManifest
  ) -> Timeline {
    let units = inputs.map { ArticleUnit(record: $0.record, claims: $0.claims) }
    return timeline(
      of: units, diagnostics: diagnostics + inputs.flatMap(\.diagnostics), manifest: manifest)
  }

  /// The timeline of the articles of both, resolved anew; associative, commutative and idempotent.
  package func merge(_ left: Timeline, _ right: Timeline) -> Timeline {
    timeline(
      of: ArticleUnit.units(of: left) + ArticleUnit.units(of: right),
      diagnostics: left.diagnostics + right.diagnostics,
      manifest: left.manifest.merged(with: right.manifest))
  }

  /// What the claims of a timeline have to say about the decisions.
  package func findings(in timeline: Timeline) -> [DecisionFinding] {
    resolution(of: ArticleUnit.units(of: timeline)).findings
  }

  private typealias Resolution = (
    units: [ArticleUnit], actors: ResolvedActors, places: ResolvedPlaces, events: ResolvedEvents,
    findings: [DecisionFinding]
  )

  private func resolution(of units: [ArticleUnit]) -> Resolution {
    let units = ArticleUnit.distinct(units)
    let actors = ResolvedActors(units, decisions: decisions, bodyName: bodyName)
    var places = ResolvedPlaces(units, placeNamed: placeNamed)
    let events = ResolvedEvents(units, actors: actors, places: &places, decisions: decisions)
    return (units, actors, places, events, actors.findings + events.findings)
  }

  private func timeline(
    of units: [ArticleUnit], diagnostics: [Diagnostic], manifest: RunManifest
  ) -> Timeline {
    let (units, actors, places, events, findings) = resolution(of: units)
    let ties = ResolvedTies(units, actors: actors, places: places, events: events)
    let records = units.enumerated().map { article, unit in
      events.struck[article].map(unit.record.striking) ?? unit.record
    }
    return Timeline(
      articles: Self.byID(records, \.key), actors: Self.byID(actors.actors, \.id),
      places: Self.byID(places.places, \.id), events: Self.byID(events.events, \.id),
      visits: ties.visits, relations: ties.relations,
      diagnostics: (diagnostics.filter { !$0.isAboutDecision }
        + findings.compactMap { $0.diagnostic(on: decisions[$0.decision]) }).distinctInOrder,
      manifest: manifest)
  }

  private static func byID<Value>(_ values: [Value], _ id: (Value) -> String) -> [String: Value] {
    Dictionary(values.map { (id($0), $0) }) { first, _ in first }
  }
}

extension [Diagnostic] {
  /// Each diagnostic once, by file, line and text.
  fileprivate var distinctInOrder: [Diagnostic] {
    Set(self).map { (key: $0.json.compactText, diagnostic: $0) }.sorted { left, right in
      let (mine, theirs) = (left.diagnostic, right.diagnostic)
      if mine.file != theirs.file { return mine.file ?? "" < theirs.file ?? "" }
      if mine.line != theirs.line { return mine.line ?? 0 < theirs.line ?? 0 }
      return left.key < right.key
    }.map(\.diagnostic)
  }
}
