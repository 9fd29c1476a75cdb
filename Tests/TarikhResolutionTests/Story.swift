import TarikhCore

@testable import TarikhResolution

/// One article of a test story, written as compactly as the test needs it.
struct Report {
  var id: String
  var day: String?
  var text: String
  var actors: [ExtractedActor] = []
  var places: [ExtractedPlace] = []
  var claims: [Claim] = []
  var visits: [Visit] = []
  var relations: [Relation] = []

  init(_ id: String, _ day: String?, text: String? = nil) {
    self.id = id
    self.day = day
    self.text = text ?? "نص \(id)"
  }

  /// Adds a person, or an actor of another kind, and returns its name.
  mutating func actor(
    _ name: String, _ kind: ActorKind = .person, titles: [String] = [], country: String? = nil,
    wikidata: String? = nil, gazetteer: String? = nil
  ) {
    actors.append(
      ExtractedActor(
        canonical: name, kind: kind, mentions: [], titles: titles, country: country,
        wikidata: wikidata, gazetteerID: gazetteer))
  }

  mutating func place(
    _ name: String, _ tableID: String? = nil, country: String? = nil, admin1: String? = nil,
    at coordinate: (Int, Int)? = nil
  ) {
    places.append(
      ExtractedPlace(
        canonical: name, mentions: [], country: country, admin1: admin1,
        coordinate: coordinate.map { Coordinate(latitudeE6: $0.0, longitudeE6: $0.1) },
        tableID: tableID))
  }

  /// Adds a claim; actors and places that it names are added as they are needed.
  mutating func claim(
    _ kind: EventKind, _ parties: KeyValuePairs<Role, String>, on date: String? = nil,
    basis: TimeBasis = .stated, in place: String? = nil, status: EventStatus = .happened,
    says quote: String? = nil, confidence: Int = 60
  ) {
    for (_, name) in parties where !actors.contains(where: { $0.canonical == name }) { actor(name) }
    if let place, !places.contains(where: { $0.canonical == place }) { self.place(place) }
    let quote = quote ?? "\(id) جملة \(claims.count)"
    guard let evidence = Evidence(quote, at: TextSpan(0, quote.unicodeScalars.count)) else {
      return
    }
    claims.append(
      Claim(
        kind: kind, trigger: Trigger(surface: "x", span: TextSpan(0, 1), lemma: "x"),
        time: date.flatMap { EDTF($0) }.map { TimeValue($0, basis: basis) }, place: place,
        participants: parties.map { Participant($0.value, $0.key) }, status: status,
        evidence: evidence, confidence: confidence))
  }

  /// Adds a visit that rests on the latest claim.
  mutating func visit(
    _ visitor: String, host: String? = nil, place: String? = nil, on date: String? = nil
  ) {
    let time = date.flatMap { EDTF($0) }.map { TimeValue($0, basis: .stated) }
    let visit = Visit(
      visitor: visitor, host: host, place: place, time: time, status: .happened,
      event: claims.last?.id ?? "")
    visits += [visit].compactMap(\.self)
  }

  mutating func relation(_ kind: RelationKind, _ source: String, _ target: String, role: String?) {
    guard let evidence = Evidence("جملة", at: TextSpan(0, 4)) else { return }
    relations.append(
      Relation(kind: kind, source: source, target: target, role: role, evidence: evidence))
  }

  var input: ResolutionInput {
    let published = day.flatMap { CalendarDay($0) }
    let article = Article(id: id, text: text, published: published)
    let extraction = Extraction(
      id: id, documentDate: published, textSHA256: article.textSHA256, actors: actors,
      places: places, events: claims, visits: visits, relations: relations)
    return ResolutionInput(article, extraction)
  }
}

/// Builds a report in place.
func report(
  _ id: String, _ day: String? = "2026-02-15", text: String? = nil,
  _ build: (inout Report) -> Void
) -> Report {
  var report = Report(id, day, text: text)
  build(&report)
  return report
}

/// The timeline of some reports.
func resolve(_ reports: [Report], decisions: [Decision] = []) -> Timeline {
  Resolver(decisions: decisions).timeline(
    of: reports.map(\.input), diagnostics: [], manifest: manifest(reports))
}

extension Resolver {
  /// A resolver that heeds decisions which come from no file.
  init(decisions: [Decision]) {
    self.init(decisions: decisions.map { SourcedDecision(DecisionEntry($0)) })
  }
}

func manifest(_ reports: [Report]) -> RunManifest {
  RunManifest(engine: "e", articles: reports.map(\.id))
}

extension Timeline {
  /// The names of each actor, sorted, each set as one line.
  var nameSets: [String] {
    actors.values.map { ([$0.name] + $0.aliases).sorted().joined(separator: " | ") }.sorted()
  }

  /// Each event in short: date, kind, participants by name, place by name, status, disputes, sources.
  var lines: [String] {
    eventsInOrder.map { event in
      let names = event.participants.compactMap { actors[$0.actor]?.name }.sorted()
      let parts = [
        event.time?.edtf.description ?? "-", event.kind.rawValue, names.joined(separator: "+"),
        event.place.flatMap { places[$0]?.name } ?? "-", event.status.rawValue,
        event.disputed.map(\.rawValue).joined(separator: ","), String(event.corroboration),
      ]
      return parts.joined(separator: " ").trimmed
    }
  }
}

extension String {
  /// The text with runs of spaces made one.
  var trimmed: String { split(separator: " ").joined(separator: " ") }
}
