import TarikhCore
import Testing

@testable import TarikhResolution

/// Two people of one name, and two events that were taken for one: an analyst parts them by article.
@Suite struct PartingDecisionsTests {
  private let name = "أحمد خليفة"
  private let talks = report("talks", "2026-02-15") {
    $0.claim(.meeting, [.guest: "أحمد خليفة", .host: "هدى سالم"], on: "2026-02-15")
  }
  private let match = report("match", "2026-02-16") {
    $0.claim(.statement, [.source: "أحمد خليفة"], on: "2026-02-16")
  }
  private let trip = report("trip", "2026-02-17") {
    $0.claim(.visit, [.guest: "أحمد خليفة"], on: "2026-02-17", in: "عمان")
  }
  private let earlier = report("a", "2026-02-15") {
    $0.claim(.visit, [.guest: "هدى سالم", .host: "فهد قاسم"], on: "2026-02-15", in: "عمان")
  }
  private let later = report("b", "2026-02-18") {
    $0.claim(.visit, [.guest: "هدى سالم", .host: "فهد قاسم"], on: "2026-02-15", in: "عمان")
  }

  private func findings(_ reports: [Report], _ decisions: Decision...) -> [String] {
    Resolver(decisions: decisions).timeline(
      of: reports.map(\.input), diagnostics: [], manifest: manifest(reports)
    ).diagnostics.map(\.summary)
  }

  /// The id of the actor with the name that takes part in what an article tells.
  private func actor(in article: Report, of timeline: Timeline) throws -> String {
    let key = article.input.record.key
    let event = try #require(
      timeline.events.values.first { $0.claims.contains { $0.article == key } })
    return try #require(event.participants.map(\.actor).first { timeline.actors[$0]?.name == name })
  }

  @Test func anActorIsAnotherOneInAnArticle() throws {
    let reports = [talks, match, trip]
    let plain = resolve(reports)
    let id = try actor(in: talks, of: plain)
    #expect(try actor(in: match, of: plain) == id)
    let timeline = resolve(reports, decisions: [.apart(actor: id, articles: ["match"])])
    let other = try actor(in: match, of: timeline)
    #expect(other != id)
    #expect(try actor(in: talks, of: timeline) == id)
    #expect(try actor(in: trip, of: timeline) == id)
    let shown = try #require(timeline.actors[other]?.decisions.first)
    #expect(shown.verb == .apart && shown.articles == ["match"] && shown.names == [name])
    #expect(timeline.actors[id]?.decisions == [shown])
  }

  @Test func theOthersKeepTheirIdThoughTheArticleIsTheEarliest() throws {
    let reports = [talks, match, trip]
    let id = try actor(in: talks, of: resolve(reports))
    let timeline = resolve(reports, decisions: [.apart(actor: name, articles: ["talks"])])
    #expect(try actor(in: match, of: timeline) == id)
    #expect(try actor(in: talks, of: timeline) != id)
  }

  @Test func eachDecisionMakesAnActorOfItsOwn() throws {
    let reports = [talks, match, trip]
    let id = try actor(in: talks, of: resolve(reports))
    let timeline = resolve(
      reports,
      decisions: [
        .apart(actor: id, articles: ["match"]), .apart(actor: id, articles: ["trip"]),
      ])
    let ids = Set(try reports.map { try actor(in: $0, of: timeline) })
    #expect(ids.count == 3 && ids.contains(id))
    let together = resolve(reports, decisions: [.apart(actor: id, articles: ["match", "trip"])])
    #expect(try actor(in: match, of: together) == actor(in: trip, of: together))
  }

  @Test func whoWasSetApartCanBeJoinedToAnother() throws {
    let reports = [talks, match, trip]
    let apart = Decision.apart(actor: name, articles: ["match"])
    let id = try actor(in: talks, of: resolve(reports))
    let other = try actor(in: match, of: resolve(reports, decisions: [apart]))
    let joined = resolve(reports, decisions: [apart, .same(other, "هدى سالم")])
    #expect(joined.diagnostics.isEmpty)
    #expect(try actor(in: talks, of: joined) == id)
    #expect(joined.actors[other] == nil || joined.actors[other]?.aliases.isEmpty == false)
    // The id of the others does not mean the one who was set apart.
    let rest = resolve(reports, decisions: [apart, .same(id, "فهد قاسم")])
    #expect(try actor(in: match, of: rest) == other)
  }

  @Test func aPartingThatCannotBeIsNamed() throws {
    let reports = [talks, match]
    let id = try actor(in: talks, of: resolve(reports))
    #expect(
      findings(reports, .apart(actor: id, articles: ["none"]))
        == ["“apart \(id) none” no longer applies as a whole: there is no article none"])
    #expect(
      findings(reports, .apart(actor: "nobody", articles: ["match"]))
        == ["“apart nobody match” no longer applies: there is no actor nobody"])
    #expect(
      findings(reports + [later], .apart(actor: id, articles: ["b"]))
        == ["“apart \(id) b” is not applied: none of its articles names the actor"])
    #expect(
      findings(reports, .apart(actor: id, articles: ["match", "talks"]))
        == ["“apart \(id) match talks” is not applied: no other article names the actor"])
  }

  @Test func whoTheGazetteerMakesOneStaysOne() {
    let two = ["a", "b"].map { id in report(id) { $0.actor(name, gazetteer: "g1") } }
    let lines = findings(two, .apart(actor: "g1", articles: ["b"]))
    #expect(lines.contains { $0.hasSuffix("the gazetteer makes the two one") })
    #expect(lines.contains { $0.hasSuffix("the gazetteer knows them as one (g1)") })
  }

  @Test func anEventIsSplitByItsArticles() throws {
    let reports = [earlier, later]
    let id = try #require(earlier.claims.first?.id)
    #expect(resolve(reports).events.count == 1)
    for (article, rest) in [("b", "a"), ("a", "b")] {
      let split = Decision.split(event: id, articles: [article])
      let timeline = resolve(reports, decisions: [split])
      #expect(Set(timeline.events.keys) == Set(reports.compactMap(\.claims.first?.id)))
      for event in timeline.events.values {
        #expect(event.claims.count == 1 && event.corroboration == 1)
        #expect(event.decisions == [AppliedDecision(.split, of: id, article)])
      }
      #expect(timeline.diagnostics.isEmpty, "without \(rest)")
    }
  }

  @Test func aPartIsDecidedOnByItsOwnId() throws {
    let ids = [earlier, later].compactMap(\.claims.first?.id)
    let timeline = resolve(
      [earlier, later],
      decisions: [
        .split(event: ids[0], articles: ["b"]), .date(event: ids[1], EDTF(.year(2020))),
      ])
    #expect(timeline.events[ids[1]]?.time?.edtf == EDTF(.year(2020)))
    #expect(timeline.events[ids[0]]?.time?.edtf == EDTF("2026-02-15"))
  }

  @Test func aPlanThatIsPartedIsAPlanAgain() throws {
    let plan = report("plan", "2026-02-12") {
      $0.claim(
        .visit, [.guest: "هدى سالم", .host: "فهد قاسم"], on: "2026-02-15", in: "عمان",
        status: .planned)
    }
    let id = try #require(resolve([plan, earlier]).events.keys.first)
    let timeline = resolve(
      [plan, earlier], decisions: [.split(event: id, articles: ["plan"])])
    #expect(timeline.events.values.map(\.status.rawValue).sorted() == ["happened", "planned"])
  }

  @Test func aSplitThatCannotBeIsNamed() throws {
    let reports = [earlier, later, talks]
    let id = try #require(earlier.claims.first?.id)
    #expect(
      findings(reports, .split(event: id, articles: ["talks"]))
        == ["“split \(id) talks” is not applied: none of its articles tells the event"])
    #expect(
      findings(reports, .split(event: id, articles: ["a", "b"]))
        == ["“split \(id) a b” is not applied: no other article tells the event"])
    #expect(
      findings(reports, .split(event: "none", articles: ["a"]))
        == ["“split none a” no longer applies: there is no event none"])
    #expect(
      findings(reports, .split(event: id, articles: ["gone", "b"]))
        == ["“split \(id) b gone” no longer applies as a whole: there is no article gone"])
  }

  @Test func anArticleIsKnownByTheStartOfItsKey() throws {
    let id = try #require(earlier.claims.first?.id)
    let key = String(later.input.record.key.prefix(16))
    #expect(
      resolve([earlier, later], decisions: [.split(event: id, articles: [key])]).events.count == 2)
  }

  @Test func oneSourceThatIsSplitIsNews() throws {
    let reprints = [("a", "2026-02-15"), ("b", "2026-02-16")].map { id, day in
      report(id, day, text: "reprint") {
        $0.claim(.visit, [.guest: "هدى سالم"], on: "2026-02-15", in: "عمان", says: "جملة")
      }
    }
    let id = try #require(reprints[0].claims.first?.id)
    #expect(resolve(reprints).events.values.map(\.corroboration) == [1])
    let lines = findings(reprints, .split(event: id, articles: ["b"]))
    #expect(lines.count == 1 && lines[0].hasSuffix("b and a are one source"))
  }

  @Test func partingIsMergedLikeAllElse() throws {
    let reports = [talks, match, trip, earlier, later]
    let id = try #require(earlier.claims.first?.id)
    let resolver = Resolver(decisions: [
      .apart(actor: name, articles: ["match"]), .split(event: id, articles: ["b"]),
    ])
    let parts = [Array(reports[..<2]), Array(reports[2...]), reports].map { part in
      resolver.timeline(of: part.map(\.input), diagnostics: [], manifest: manifest(part))
    }
    #expect(resolver.merge(parts[0], parts[1]).canonicalBytes == parts[2].canonicalBytes)
    #expect(
      Resolver().merge(parts[2], parts[2]).canonicalBytes == resolve(reports).canonicalBytes)
  }
}
