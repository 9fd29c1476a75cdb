import TarikhCore
import Testing

/// One small article in which every field of both formats occurs.
enum Sample {
  static let text = "زارت هدى تونس أمس. واستقبلتها سلمى."

  static func extraction() throws -> Extraction {
    Extraction(
      id: "tunis", documentDate: CalendarDay("2026-02-15"),
      textSHA256: "5f", text: nil,
      dates: [DateMention(surface: "أمس", span: TextSpan(14, 17), time: try time())],
      vague: [UndatedMention(surface: "مؤخرا", span: TextSpan(1, 2))],
      unresolved: [
        UndatedMention(surface: "غدا", span: TextSpan(2, 3), reason: "no-reference-date")
      ],
      actors: [try actor()], places: [place()], events: [try claim()],
      visits: [try visit(host: "سلمى", place: nil)], relations: [try relation()],
      diagnostics: [diagnostic()])
  }

  static func timeline() throws -> Timeline {
    let record = ArticleRecord(
      key: "k1", id: "tunis", textSHA256: "5f", title: "زيارة", url: "https://example.org/1",
      publisher: "وكالة", language: "ar", documentDate: CalendarDay("2026-02-15"),
      actors: [try actor()], places: [place()], relations: [try relation()],
      visits: [try visit(host: "سلمى", place: "تونس")], sketch: [1, 255],
      undated: [UndatedMention(surface: "غدا", span: TextSpan(2, 3), reason: "no-reference-date")],
      paragraphs: [0, 40], struck: [try claim()])
    let event = Event(
      id: "e1", formerIDs: ["e0"], kind: .visit, time: try time(), place: "p1",
      participants: [Participant("a1", .guest)], status: .happened, disputed: [.date],
      corroboration: 1, confidence: 70,
      claims: [SourcedClaim(article: "k1", claim: try claim())],
      decisions: [AppliedDecision(.note, of: "e0", "note", reason: "why")])
    return Timeline(
      articles: ["k1": record],
      actors: [
        "a1": Actor(
          id: "a1", formerIDs: ["a0"], name: "هدى", aliases: ["Huda"], kind: .person,
          titles: ["الوزيرة"], country: "Libya", wikidata: "Q1", reasons: ["One name."],
          decisions: [
            ActorDecision(
              isSame: false, subjects: ["a1", "a2"], names: ["هدى", "Huda"], reason: "why"),
            ActorDecision(isSame: false, subjects: ["a1"], names: ["هدى"], articles: ["k1"]),
          ])
      ],
      places: [
        "p1": Place(
          id: "p1", name: "تونس", aliases: ["Tunis"], country: "TN", admin1: "Tunis",
          coordinate: Coordinate(latitudeE6: 36_806_500, longitudeE6: 10_181_500))
      ],
      events: ["e1": event], visits: [try visit(host: "a2", place: "p1")],
      relations: [
        TimelineRelation(
          kind: .roleOf, source: "a1", target: "a3", role: "وزيرة الخارجية",
          evidence: [SourcedEvidence(article: "k1", evidence: try evidence())])
      ], diagnostics: [diagnostic()],
      manifest: RunManifest(
        engine: "x1", packs: ["ar": "p"], gazetteer: "g", decisions: "d",
        settings: ["date": "2026-02-15"], articles: ["k1"]))
  }

  private static func time() throws -> TimeValue {
    TimeValue(
      try #require(EDTF("2026-02-14")), basis: .document, anchor: TextSpan(14, 17),
      calendar: .hijri, original: "1447-08-26", words: "أمس")
  }

  private static func actor() throws -> ExtractedActor {
    ExtractedActor(
      canonical: "هدى", kind: .person,
      mentions: [
        Mention(surface: "هدى", span: TextSpan(5, 8)),
        Mention(surface: "الوزيرة", span: TextSpan(9, 13), form: .nominal),
      ], titles: ["الوزيرة"], organization: "وزارة الخارجية", country: "Libya", wikidata: "Q1",
      gazetteerID: "g1")
  }

  private static func place() -> ExtractedPlace {
    ExtractedPlace(
      canonical: "تونس", mentions: [Mention(surface: "تونس", span: TextSpan(9, 13))],
      country: "TN", admin1: "Tunis",
      coordinate: Coordinate(latitudeE6: 36_806_500, longitudeE6: 10_181_500), tableID: "TN-Tunis")
  }

  private static func evidence() throws -> Evidence {
    try #require(Evidence("زارت هدى تونس أمس.", at: TextSpan(0, 18)))
  }

  private static func claim() throws -> Claim {
    Claim(
      kind: .visit, trigger: Trigger(surface: "زارت", span: TextSpan(0, 4), lemma: "زار"),
      time: try time(), place: "تونس", participants: [Participant("هدى", .guest)],
      status: .happened, attribution: Attribution(.named, speaker: "سلمى"),
      evidence: try evidence(),
      alsoEvidence: [try #require(Evidence("واستقبلتها سلمى.", at: TextSpan(19, 35)))],
      confidence: 70, coding: EventCoding(plover: "CONSULT-visit", cameo: "042"))
  }

  private static func visit(host: String?, place: String?) throws -> Visit {
    try #require(
      Visit(
        visitor: "هدى", host: host, place: place, time: try time(), status: .happened,
        event: try claim().id))
  }

  private static func relation() throws -> Relation {
    Relation(
      kind: .roleOf, source: "هدى", target: "وزارة الخارجية", role: "الوزيرة",
      evidence: try evidence())
  }

  private static func diagnostic() -> Diagnostic {
    Diagnostic(
      "no-date", severity: .note, file: "a.md", line: 3, summary: "No date.", hint: "Add one.")
  }
}
