import TarikhCore
import Testing

@testable import TarikhResolution

@Suite struct ResolverTests {
  private static let decisions: [Decision] = [
    .notSame("هدى حفتر", "Huda حفتر"), .same("سالم الشمراني", "فهد الشمراني"),
    .strike(event: "none"),
  ]

  private func stories(
    _ count: Int, from seed: UInt64, check: ([Report], inout StoryGenerator) -> Void
  ) {
    for seed in seed..<seed + UInt64(count) {
      var generator = StoryGenerator(seed: seed)
      check(generator.reports(2 + generator.number(9)), &generator)
    }
  }

  @Test func theOrderOfArticlesDoesNotMatter() {
    stories(15, from: 100) { reports, generator in
      let shuffled = generator.shuffled(reports)
      #expect(resolve(reports).canonicalBytes == resolve(shuffled).canonicalBytes)
    }
  }

  @Test(arguments: [[], decisions])
  func mergingIsResolvingTheClaimsOfBoth(_ decisions: [Decision]) {
    let resolver = Resolver(decisions: decisions)
    stories(15, from: 200) { reports, generator in
      let cut = generator.number(reports.count + 1)
      let whole = resolve(reports, decisions: decisions)
      let left = resolve(Array(reports[..<cut]), decisions: decisions)
      let right = resolve(Array(reports[cut...]), decisions: decisions)
      let bytes = whole.canonicalBytes
      #expect(resolver.merge(left, right).canonicalBytes == bytes)
      #expect(resolver.merge(right, left).canonicalBytes == bytes)
      #expect(resolver.merge(whole, whole).canonicalBytes == bytes)
      #expect(resolver.merge(whole, left).canonicalBytes == bytes)
    }
  }

  @Test func mergingIsAssociative() throws {
    let resolver = Resolver()
    stories(15, from: 300) { reports, generator in
      let third = reports.count / 3
      let parts = [reports.prefix(third * 2), reports.suffix(third + 2), reports.dropFirst(third)]
        .map { resolve(generator.shuffled(Array($0))) }
      let left = resolver.merge(resolver.merge(parts[0], parts[1]), parts[2])
      let right = resolver.merge(parts[0], resolver.merge(parts[1], parts[2]))
      #expect(left.canonicalBytes == right.canonicalBytes)
    }
  }

  @Test func aTimelineReadFromItsFileMergesAlike() throws {
    var generator = StoryGenerator(seed: 1)
    let timeline = resolve(generator.reports(8))
    let copy = try Timeline(json: JSONValue(parsing: timeline.canonicalBytes))
    #expect(Resolver().merge(copy, copy).canonicalBytes == timeline.canonicalBytes)
  }

  /// Two readings of one article, as by two engines, give one article in any order.
  @Test func ofTwoReadingsOfAnArticleOneIsChosen() {
    let one = report("a", text: "same") { $0.claim(.visit, [.guest: "هدى سالم"], on: "2026-02-15") }
    let other = report("a", text: "same") {
      $0.claim(.visit, [.guest: "هدى سالم"], on: "2026-02-14")
    }
    let (left, right) = (resolve([one]), resolve([other]))
    let resolver = Resolver()
    #expect(resolver.merge(left, right) == resolver.merge(right, left))
    #expect(resolver.merge(left, right).events.count == 1)
  }

  @Test func everyClaimIsInOneEventAndEveryIdLeadsSomewhere() {
    stories(15, from: 400) { reports, _ in
      let timeline = resolve(reports)
      let claims = timeline.events.values.flatMap(\.claims)
      #expect(
        claims.count
          == Set(reports.map(\.input.record.key)).reduce(0) { sum, key in
            sum + (reports.filter { $0.input.record.key == key }.map(\.claims.count).max() ?? 0)
          })
      let ids = Set(timeline.events.keys)
      for (id, event) in timeline.events {
        #expect(event.id == id)
        #expect(Set(event.formerIDs).isDisjoint(with: ids))
        #expect(event.participants.allSatisfy { timeline.actors[$0.actor] != nil })
        #expect(event.place.map { timeline.places[$0] != nil } ?? true)
        #expect(event.corroboration <= Set(event.claims.map(\.article)).count)
        #expect(event.confidence <= 99)
      }
      for visit in timeline.visits {
        #expect(ids.contains(visit.event) && timeline.actors[visit.visitor] != nil)
      }
      let formerIDs = timeline.actors.values.flatMap(\.formerIDs)
      #expect(Set(formerIDs).isDisjoint(with: timeline.actors.keys))
    }
  }

  @Test func anEventKeepsItsIdWhenLaterArticlesComeAndRemembersItWhenEarlierOnesDo() throws {
    let tell = { (id: String, day: String) in
      report(id, day) {
        $0.claim(.call, [.source: "هدى سالم", .target: "فهد قاسم"], on: "2026-02-15")
      }
    }
    let middle = tell("m", "2026-02-16")
    let id = try #require(resolve([middle]).events.keys.first)
    #expect(resolve([middle, tell("l", "2026-02-18")]).events.keys.first == id)
    #expect(resolve([middle, tell("e", "2026-02-15")]).events.values.first?.formerIDs == [id])
  }

  @Test func reprintsThatCannotBeJoinedHaveDistinctIds() {
    let tell = { (id: String, day: String) in
      report(id, day) {
        $0.claim(.call, [.source: "هدى سالم"], on: day, says: "اتصلت هدى سالم اليوم.")
      }
    }
    let timeline = resolve([tell("a", "2026-02-15"), tell("b", "2026-03-15")])
    let ids = timeline.events.keys.sorted()
    #expect(ids.count == 2 && ids[1] == ids[0] + "-2")
  }

  @Test func theBestFoundedDateIsShown() {
    let tell = { (id: String, date: String, basis: TimeBasis) in
      report(id) {
        $0.claim(.call, [.source: "هدى سالم", .target: "فهد قاسم"], on: date, basis: basis)
      }
    }
    let dates = resolve([
      tell("a", "2026-02-15", .inferred), tell("b", "2026-02", .stated),
      tell("c", "2026-02-15", .document),
    ]).events.values.map { $0.time?.edtf.description }
    #expect(dates == ["2026-02"])
  }

  @Test func confidenceGrowsWithIndependentSourcesOnly() {
    let tell = { (id: String, text: String) in
      report(id, text: text) {
        $0.claim(
          .call, [.source: "هدى سالم", .target: "فهد قاسم"], on: "2026-02-15", confidence: 60)
      }
    }
    let words = (0..<80).map { "كلمة\($0)" }.joined(separator: " ")
    let reprint = resolve([tell("a", words), tell("b", words + " نهاية")]).events.values.first
    #expect(reprint?.corroboration == 1 && reprint?.confidence == 60)
    let two = resolve([tell("a", words), tell("b", "غير ذلك")]).events.values.first
    #expect(two?.corroboration == 2 && two?.confidence == 84)
  }

  @Test func anEmptyTimelineIsPossible() {
    let timeline = resolve([])
    #expect(timeline.events.isEmpty && timeline.articles.isEmpty)
    #expect(Resolver().merge(timeline, timeline) == timeline)
  }

  @Test func manifestsAreUnited() {
    let left = RunManifest(engine: "x", packs: ["ar": "1"], gazetteer: nil, articles: ["b"])
    let right = RunManifest(
      engine: "y", packs: ["ar": "2", "en": "1"], gazetteer: "g", articles: ["a", "b"])
    let both = left.merged(with: right)
    #expect(both.engine == "x + y" && both.packs == ["ar": "1 + 2", "en": "1"])
    #expect(both.gazetteer == "g" && both.articles == ["a", "b"])
    #expect(both.merged(with: left) == both && right.merged(with: left) == both)
  }
}
