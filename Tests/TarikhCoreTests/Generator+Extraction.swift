import TarikhCore

extension Generator {
  mutating func time() -> TimeValue {
    TimeValue(
      edtf(), basis: pick(TimeBasis.allCases), anchor: optional { $0.span() },
      calendar: pick(CalendarSystem.allCases), original: optional { $0.text() },
      words: optional { $0.text() })
  }

  mutating func mention() -> Mention {
    Mention(surface: text(), span: span(), form: pick(MentionForm.allCases))
  }

  mutating func undated() -> UndatedMention {
    UndatedMention(surface: text(), span: span(), reason: optional { $0.text() })
  }

  mutating func extractedActor() -> ExtractedActor {
    ExtractedActor(
      canonical: text(), kind: pick(ActorKind.allCases), mentions: list(3) { $0.mention() },
      titles: list(3) { $0.text() }, organization: optional { $0.text() },
      country: optional { $0.text() }, wikidata: optional { $0.text() },
      gazetteerID: optional { $0.text() })
  }

  mutating func coordinate() -> Coordinate {
    Coordinate(
      latitudeE6: number(180_000_001) - 90_000_000, longitudeE6: number(360_000_001) - 180_000_000)
  }

  mutating func extractedPlace() -> ExtractedPlace {
    ExtractedPlace(
      canonical: text(), mentions: list(3) { $0.mention() }, country: optional { $0.text() },
      admin1: optional { $0.text() }, coordinate: optional { $0.coordinate() },
      tableID: optional { $0.text() })
  }

  /// Evidence from `text`, which must begin with a word.
  mutating func evidence(in text: String) -> Evidence? {
    let start = number(text.unicodeScalars.count)
    let span = TextSpan(start, min(text.unicodeScalars.count, start + 1 + number(40)))
    return Evidence(text.text(in: span), at: span)
      ?? Evidence(text, at: TextSpan(0, text.unicodeScalars.count))
  }

  mutating func claim(in text: String) -> Claim? {
    guard let evidence = evidence(in: text) else { return nil }
    return Claim(
      kind: pick([.visit, .meeting, EventKind("sanction")]),
      trigger: Trigger(surface: self.text(), span: span(), lemma: self.text()),
      time: optional { $0.time() }, place: optional { $0.text() },
      participants: list(3) { Participant($0.text(), $0.pick(Role.allCases)) },
      status: pick(EventStatus.allCases),
      attribution: Attribution(pick(Attribution.Source.allCases), speaker: optional { $0.text() }),
      evidence: evidence, alsoEvidence: list(3) { $0.evidence(in: text) }.compactMap(\.self),
      confidence: number(101),
      coding: EventCoding(plover: optional { $0.text() }, cameo: optional { $0.text() }),
      ordinal: number(1000))
  }

  mutating func visit(of claims: [Claim]) -> Visit? {
    let claim = claims.isEmpty ? nil : pick(claims)
    let time = number(2) == 0 ? claim?.time : optional { $0.time() }
    return Visit(
      visitor: text(), host: optional { $0.text() }, place: optional { $0.text() }, time: time,
      status: pick(EventStatus.allCases), event: claim?.id ?? text())
  }

  mutating func relation(in text: String) -> Relation? {
    guard let evidence = evidence(in: text) else { return nil }
    return Relation(
      kind: pick(RelationKind.allCases), source: self.text(), target: self.text(),
      role: optional { $0.text() }, evidence: evidence)
  }

  mutating func diagnostic() -> Diagnostic {
    Diagnostic(
      text(), severity: pick(Diagnostic.Severity.allCases), file: optional { $0.text() },
      line: optional { $0.number(99) }, summary: text(), hint: optional { $0.text() })
  }

  mutating func extraction(of text: String, withText: Bool) -> Extraction {
    let claims = list(5) { $0.claim(in: text) }.compactMap(\.self)
    return Extraction(
      id: self.text(), documentDate: optional { $0.day() }, textSHA256: SHA256.hex(of: text.utf8),
      text: withText ? text : nil,
      dates: list(4) { DateMention(surface: $0.text(), span: $0.span(), time: $0.time()) },
      vague: list(3) { $0.undated() }, unresolved: list(3) { $0.undated() },
      actors: list(4) { $0.extractedActor() }, places: list(4) { $0.extractedPlace() },
      events: claims, visits: list(4) { $0.visit(of: claims) }.compactMap(\.self),
      relations: list(3) { $0.relation(in: text) }.compactMap(\.self),
      diagnostics: list(3) { $0.diagnostic() })
  }
}
