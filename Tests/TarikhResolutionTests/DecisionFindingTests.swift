import TarikhCore
import Testing

@testable import TarikhResolution

@Suite struct DecisionFindingTests {
  private let told = report("a") {
    $0.claim(.visit, [.guest: "هدى سالم", .host: "فهد قاسم"], on: "2026-02-15", in: "عمان")
  }
  private let retold = report("b", "2026-02-18") {
    $0.claim(.visit, [.guest: "هدى سالم", .host: "فهد قاسم"], on: "2026-02-16", in: "عمان")
  }

  private func id() throws -> String { try #require(told.claims.first?.id) }

  private func resolver(_ entries: [DecisionEntry]) -> Resolver {
    Resolver(
      decisions: entries.enumerated().map { SourcedDecision($1, file: "d.tarikh", line: $0 + 1) })
  }

  private func warnings(_ entries: [DecisionEntry], _ reports: [Report]) -> [String] {
    resolver(entries).timeline(
      of: reports.map(\.input), diagnostics: [], manifest: manifest(reports)
    ).diagnostics.map { "\($0.line ?? 0) \($0.identifier): \($0.summary)" }
  }

  private func date(_ text: String) throws -> EDTF { try #require(EDTF(text)) }

  @Test func anEventThatIsGoneIsNamedWithItsLine() throws {
    let gone = DecisionEntry(.strike(event: "none"), names: ["Visit of Huda"])
    #expect(
      warnings([gone], [told]) == [
        "1 decision-gone: “strike none” (Visit of Huda) no longer applies: there is no event none"
      ])
  }

  @Test func theHeirOfASentenceIsNamed() throws {
    let quote = try #require(told.claims.first?.evidence.quote)
    let gone = DecisionEntry(.note(event: "none", "n"), quote: quote)
    let diagnostics = resolver([gone]).timeline(
      of: [told.input], diagnostics: [], manifest: manifest([told])
    ).diagnostics
    #expect(diagnostics.first?.hint?.contains("belongs to the event \(try id())") == true)
  }

  @Test func anActorThatIsGoneIsNamed() {
    let entry = DecisionEntry(.same("هدى سالم", "none"))
    #expect(warnings([entry], [told]).first?.contains("decision-gone") == true)
  }

  @Test func theDateThatWasKnownIsNoNews() throws {
    let entry = DecisionEntry(
      .date(event: try id(), try date("2026-02-14")), despite: ["2026-02-15 in a"])
    #expect(warnings([entry], [told]).isEmpty)
    let news = warnings([entry], [told, retold])
    #expect(news.count == 1)
    #expect(news.first?.contains("decision-contradicted") == true)
    #expect(news.first?.hasSuffix("2026-02-16 in b") == true)
  }

  @Test func aDateThatFitsIsNoNews() throws {
    let entry = DecisionEntry(.date(event: try id(), try date("2026-02-15/2026-02-16")))
    #expect(warnings([entry], [told, retold]).isEmpty)
  }

  @Test func aPlaceThatCannotBeIsNews() throws {
    let entry = DecisionEntry(.place(event: try id(), "الزرقاء"))
    #expect(warnings([entry], [told]).first?.hasSuffix("“عمان” in a") == true)
    #expect(warnings([DecisionEntry(.place(event: try id(), "عمّان"))], [told]).isEmpty)
  }

  @Test func aStruckEventThatAnotherSourceTellsIsNews() throws {
    let known = DecisionEntry(
      .strike(event: try id()), despite: [String(told.input.record.key.prefix(16)) + " a"])
    #expect(warnings([known], [told]).isEmpty)
    #expect(warnings([known], [told, retold]).first?.hasSuffix("it is told by b") == true)
  }

  @Test func decisionsThatMeetInOneEventCancelEachOther() throws {
    let other = try #require(retold.claims.first?.id)
    let entries = [
      DecisionEntry(.date(event: try id(), try date("2026-02-14"))),
      DecisionEntry(.date(event: other, try date("2026-02-13"))),
    ]
    let lines = warnings(entries, [told, retold])
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("decision-idle") })
    #expect(lines.first?.contains("in line 2 turned out to be one") == true)
    let timeline = resolver(entries).timeline(
      of: [told.input, retold.input], diagnostics: [], manifest: manifest([told, retold]))
    #expect(timeline.events.values.first?.decisions.isEmpty == true)
  }

  @Test func notesOfAllIdsStand() throws {
    let other = try #require(retold.claims.first?.id)
    let notes = [Decision.note(event: try id(), "one"), .note(event: other, "two")]
    let timeline = resolve([told, retold], decisions: notes)
    #expect(timeline.events.values.first?.decisions.map(\.value) == ["one", "two"])
  }

  @Test func twoWhoMeetAreHardlyOne() {
    let entry = DecisionEntry(.same("هدى سالم", "فهد قاسم"))
    #expect(
      warnings([entry], [told]).first?.hasSuffix("both take part in one event in a") == true)
    let known = entry.with(despite: ["together-" + String(told.input.record.key.prefix(16))])
    #expect(warnings([known], [told]).isEmpty)
  }

  @Test func whatTheGazetteerKnowsIsNews() {
    let two = [
      report("a") { $0.actor("هدى سالم", gazetteer: "g1") },
      report("b") { $0.actor("سلمى سالم", gazetteer: "g2") },
    ]
    let same = DecisionEntry(.same("هدى سالم", "سلمى سالم"))
    #expect(
      warnings([same], two).first?.hasSuffix("the gazetteer knows them as two (g1, g2)") == true)
    let one = [
      report("a") { $0.actor("هدى سالم", gazetteer: "g1") },
      report("b") { $0.actor("Huda Salem", gazetteer: "g1") },
    ]
    let apart = warnings([DecisionEntry(.notSame("هدى سالم", "Huda Salem"))], one)
    #expect(apart.count == 2)
    #expect(apart.contains { $0.hasSuffix("the gazetteer makes the two one") })
  }

  @Test func namesThatAreSpeltAlikeCannotBeParted() {
    let entry = DecisionEntry(.notSame("هدي سالم", "هدى سالم"))
    #expect(warnings([entry], [told]).first?.contains("decision-idle") == true)
  }

  @Test func whoIsMadeOneElsewhereIsNamed() {
    let entries = [
      DecisionEntry(.same("هدى سالم", "فهد قاسم"), despite: ["together-"]),
      DecisionEntry(.notSame("هدي سالم", "فهد قاسم")),
    ]
    let lines = warnings(entries, [told])
    #expect(lines.contains { $0.hasPrefix("2 decision-idle") && $0.contains("in line 1") })
  }

  @Test func actorsShowTheDecisionsOnThem() throws {
    let apart = report("c") { $0.actor("سلمى منصور") }
    let timeline = resolver([DecisionEntry(.same("هدى سالم", "سلمى منصور"), reason: "r")])
      .timeline(of: [told.input, apart.input], diagnostics: [], manifest: manifest([told, apart]))
    let shown = timeline.actors.values.flatMap(\.decisions)
    #expect(shown.count == 1)
    #expect(shown.first?.isSame == true && shown.first?.reason == "r")
    #expect(Set(shown.first?.names ?? []) == ["هدى سالم", "سلمى منصور"])
  }

  @Test func aDecidedPlaceMovesTheVisit() throws {
    var told = told
    told.visit("هدى سالم", host: "فهد قاسم", place: "عمان")
    let timeline = resolve([told], decisions: [.place(event: try id(), "الزرقاء")])
    let place = timeline.visits.first?.place.flatMap { timeline.places[$0]?.name }
    #expect(place == "الزرقاء")
  }

  /// Decisions on what random articles tell leave resolution associative, commutative and idempotent.
  @Test func mergingUnderRandomDecisionsIsResolvingTheClaimsOfBoth() throws {
    for seed in 500..<530 as Range<UInt64> {
      var generator = StoryGenerator(seed: seed)
      let reports = generator.reports(3 + generator.number(7))
      let plain = resolve(reports)
      let resolver = resolver(Self.entries(plain, reports.map(\.id), &generator))
      let cut = generator.number(reports.count + 1)
      let parts = [Array(reports[..<cut]), Array(reports[cut...]), reports].map { part in
        resolver.timeline(of: part.map(\.input), diagnostics: [], manifest: manifest(part))
      }
      let bytes = parts[2].canonicalBytes
      #expect(resolver.merge(parts[0], parts[1]).canonicalBytes == bytes)
      #expect(resolver.merge(parts[1], parts[0]).canonicalBytes == bytes)
      #expect(resolver.merge(parts[2], parts[2]).canonicalBytes == bytes)
      #expect(resolver.merge(parts[0], parts[2]).canonicalBytes == bytes)
      #expect(Resolver().merge(parts[2], parts[2]).canonicalBytes == plain.canonicalBytes)
    }
  }

  private static func entries(
    _ timeline: Timeline, _ articles: [String], _ generator: inout StoryGenerator
  ) -> [DecisionEntry] {
    let events = timeline.events.keys.sorted()
    let actors = timeline.actors.keys.sorted()
    return (0..<8).map { _ in
      let event = generator.pick(events)
      let pair = (generator.pick(actors), generator.pick(actors))
      let some = [generator.pick(articles), generator.pick(articles)]
      switch generator.number(8) {
      case 0: return DecisionEntry(.date(event: event, EDTF(.year(2020 + generator.number(3)))))
      case 1: return DecisionEntry(.place(event: event, generator.pick(["عمان", "الزرقاء"])))
      case 2: return DecisionEntry(.strike(event: event))
      case 3: return DecisionEntry(.note(event: event, "n"))
      case 4: return DecisionEntry(.same(pair.0, pair.1))
      case 5: return DecisionEntry(.split(event: event, articles: some))
      case 6: return DecisionEntry(.apart(actor: pair.0, articles: some))
      default: return DecisionEntry(.notSame(pair.0, pair.1))
      }
    }
  }
}
