import TarikhCore

extension Generator {
  mutating func record(_ key: String) -> ArticleRecord {
    let text = "نص " + self.text()
    return ArticleRecord(
      key: key, id: self.text(), textSHA256: SHA256.hex(of: text.utf8),
      title: optional { $0.text() }, url: optional { $0.text() },
      publisher: optional { $0.text() }, language: optional { $0.text() },
      documentDate: optional { $0.day() }, actors: list(3) { $0.extractedActor() },
      places: list(3) { $0.extractedPlace() },
      relations: list(3) { $0.relation(in: text) }.compactMap(\.self),
      visits: list(3) { $0.visit(of: []) }.compactMap(\.self), sketch: list(5) { $0.next() },
      undated: list(3) { $0.undated() },
      paragraphs: pick([[], [0], [2, 9, 120]]),
      struck: list(2) { $0.claim(in: text) }.compactMap(\.self))
  }

  mutating func actor(_ id: String) -> Actor {
    Actor(
      id: id, formerIDs: list(3) { $0.text() }, name: text(), aliases: list(3) { $0.text() },
      kind: pick(ActorKind.allCases), titles: list(3) { $0.text() },
      country: optional { $0.text() }, wikidata: optional { $0.text() },
      reasons: list(3) { $0.text() })
  }

  mutating func place(_ id: String) -> Place {
    Place(
      id: id, name: text(), aliases: list(3) { $0.text() }, country: optional { $0.text() },
      admin1: optional { $0.text() }, coordinate: optional { $0.coordinate() })
  }

  mutating func event(_ id: String) -> Event {
    let claims = list(3) { $0.claim(in: "نص " + $0.text()) }.compactMap(\.self)
    return Event(
      id: id, formerIDs: list(3) { $0.text() }, kind: pick([.visit, EventKind("sanction")]),
      time: optional { $0.time() }, place: optional { $0.text() },
      participants: list(3) { Participant($0.text(), $0.pick(Role.allCases)) },
      status: pick(EventStatus.allCases), disputed: list(2) { $0.pick(DisputedField.allCases) },
      corroboration: number(9), confidence: number(100),
      claims: claims.map { SourcedClaim(article: text(), claim: $0) },
      decisions: list(3) { $0.decision() })
  }

  mutating func decision() -> AppliedDecision {
    AppliedDecision(
      pick(AppliedDecision.Field.allCases), of: text(), text(), reason: optional { $0.text() })
  }

  mutating func timelineRelation() -> TimelineRelation {
    TimelineRelation(
      kind: pick(RelationKind.allCases), source: text(), target: text(),
      role: optional { $0.text() },
      evidence: list(3) { $0.evidence(in: "نص " + $0.text()) }.compactMap(\.self)
        .map { SourcedEvidence(article: text(), evidence: $0) })
  }

  mutating func manifest() -> RunManifest {
    RunManifest(
      engine: text(), packs: byID { $0 + $1.text() }, gazetteer: optional { $0.text() },
      decisions: optional { $0.text() }, settings: byID { $0 + $1.text() },
      articles: list(4) { $0.text() })
  }

  mutating func timeline() -> Timeline {
    Timeline(
      articles: byID { $1.record($0) }, actors: byID { $1.actor($0) },
      places: byID { $1.place($0) }, events: byID { $1.event($0) },
      visits: list(3) { $0.visit(of: []) }.compactMap(\.self),
      relations: list(3) { $0.timelineRelation() }, diagnostics: list(3) { $0.diagnostic() },
      manifest: manifest())
  }

  private mutating func byID<Value>(
    _ make: (String, inout Generator) -> Value
  ) -> [String: Value] {
    var values: [String: Value] = [:]
    for _ in 0..<number(4) {
      let id = text()
      values[id] = make(id, &self)
    }
    return values
  }
}
