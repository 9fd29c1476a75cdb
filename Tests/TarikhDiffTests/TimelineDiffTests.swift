import TarikhCore
import Testing

@testable import TarikhDiff

@Suite struct TimelineDiffTests {
  private let talks = DraftEvent("التقى الوزير نظيره في القصر لبحث ملف المياه")

  /// The verdicts on the one event that an edit changes.
  private func verdicts(_ edit: (inout DraftEvent) -> Void) throws -> [EventVerdict] {
    var event = talks
    edit(&event)
    let diff = TimelineDiff(
      from: try Draft([talks]).timeline(), to: try Draft([event]).timeline(Noise(seed: 1)))
    #expect(diff.events.count <= 1)
    return diff.events.first?.verdicts ?? []
  }

  @Test func theSameTimelineHasNoChanges() throws {
    #expect(try verdicts { _ in } == [])
  }

  @Test func aLaterDayIsAShift() throws {
    let verdicts = try verdicts { $0.day += 2 }
    #expect(verdicts == [.redated(.shifted(days: 2), from: talks.time, to: shifted(2))])
  }

  private func shifted(_ days: Int) -> TimeValue {
    TimeValue(EDTF(CalendarDay(ordinal: talks.day + days)), basis: .stated)
  }

  @Test func aNewDisputeOnTheDateIsAConflict() throws {
    let verdicts = try verdicts { $0.disputed = [.date] }
    #expect(verdicts == [.redated(.conflicting, from: talks.time, to: talks.time)])
  }

  /// The earlier article of the two gives the event its id, so that the known event gets another one.
  @Test func anotherOccasionInTheSameWordsIsAnotherEvent() throws {
    var known = DraftEvent("وقع الجانبان مذكرة تفاهم", "شهد الوزير التوقيع في القصر")
    known.article = 1
    let before = try Draft([known]).timeline()
    var moved = known
    (moved.sentences, moved.day) = ([known.sentences[1], known.sentences[0]], known.day + 2)
    var other = DraftEvent(known.sentences[0])
    (other.article, other.day, other.actors) = (7, known.day - 900, [3, 4])
    let diff = TimelineDiff(from: before, to: try Draft([other, moved]).timeline())
    #expect(diff.events.map { $0.verdicts.map(\.name) } == [["added"], ["redated"]])
  }

  @Test func otherDisputesOpenAndSettle() throws {
    #expect(try verdicts { $0.disputed = [.place] } == [.disputeOpened(.place)])
  }

  @Test func placeAndStatusChange() throws {
    let verdicts = try verdicts { ($0.place, $0.status) = (nil, .denied) }
    #expect(
      verdicts == [
        .placeChanged(from: "p0", to: nil), .statusChanged(from: .happened, to: .denied),
      ])
  }

  @Test func anotherActorIsAReattribution() throws {
    let verdicts = try verdicts { $0.actors = [0, 4] }
    let expected = EventVerdict.reattributed(
      joined: [Participant("a4", .target)], left: [Participant("a1", .target)])
    #expect(verdicts == [expected])
  }

  @Test func anotherSpeakerIsAnotherSource() throws {
    let speaker = Attribution(.named, speaker: "ناطق")
    let verdicts = try verdicts { $0.attribution = speaker }
    #expect(verdicts == [.sourceChanged(from: [Attribution(.outlet)], to: [speaker])])
  }

  @Test func oneMoreSourceIsCorroboration() throws {
    let verdicts = try verdicts { $0.sentences.append("جمع لقاء الوزيرين أمس") }
    #expect(verdicts == [.corroborationGained(1)])
  }

  @Test func otherWordsForTheSameAreRewording() throws {
    let verdicts = try verdicts {
      $0.sentences = ["التقى الوزير نظيره التونسي في القصر لبحث ملف المياه"]
    }
    #expect(verdicts == [.evidenceReworded])
  }

  @Test func anotherKindFromTheSameSentenceIsATypeChange() throws {
    #expect(try verdicts { $0.kind = .visit } == [.typeChanged(from: .meeting, to: .visit)])
  }

  @Test func aSentenceThatHasNothingInCommonIsAnotherEvent() throws {
    var other = DraftEvent("أعلن الحزب نتائج مؤتمره السنوي")
    other.day += 90
    other.place = "p3"
    let diff = TimelineDiff(from: try Draft([talks]).timeline(), to: try Draft([other]).timeline())
    #expect(diff.events.map(\.verdicts) == [[.removed], [.added]])
  }

  @Test func twoEventsThatBecomeOneAreMerged() throws {
    let other = DraftEvent("جمع لقاء الوزيرين أمس")
    let both = DraftEvent(talks.sentences[0], other.sentences[0])
    let (before, after) = (
      try Draft([talks, other]).timeline(), try Draft([both]).timeline(Noise(seed: 3))
    )
    #expect(TimelineDiff(from: before, to: after).events.map(\.verdicts) == [[.merged]])
    #expect(TimelineDiff(from: after, to: before).events.map(\.verdicts) == [[.split]])
  }

  @Test func theSameIDComesBeforeMoreOfTheClaims() throws {
    let (whole, first) = (
      DraftEvent("جملة أولى", "جملة ثانية", "جملة ثالثة"), DraftEvent("جملة أولى")
    )
    let after = try Draft([first, DraftEvent("جملة ثانية", "جملة ثالثة")]).timeline()
    let diff = TimelineDiff(from: try Draft([whole]).timeline(), to: after)
    #expect(diff.events.map(\.verdicts) == [[.split]])
    #expect(diff.events.first?.after.first?.claims.count == 1)
  }

  @Test func actorsThatAMergeJoinsAreNotTiedToThemselves() throws {
    var joined = Draft([talks])
    joined.actorNames[1] = ""
    joined.formerActors[0] = ["a1"]
    joined.events[0].actors = [0]
    let diff = TimelineDiff(from: try Draft([talks]).timeline(), to: try joined.timeline())
    #expect(diff.edges.isEmpty)
    #expect(diff.actors.map(\.verdicts) == [[.merged]])
  }

  @Test func aReprintedSentenceJoinsNoEvents() throws {
    var reprint = DraftEvent("خبر ثان عن أمر آخر", talks.sentences[0])
    (reprint.article, reprint.place, reprint.day) = (7, "p5", talks.day + 200)
    let diff = TimelineDiff(
      from: try Draft([talks]).timeline(), to: try Draft([talks, reprint]).timeline())
    #expect(diff.events.map(\.verdicts) == [[.added]])
  }

  @Test func namesAreNoChangeInEvents() throws {
    var renamed = Draft([talks])
    renamed.actorNames[1] = "وزارة الصحة والسكان"
    let diff = TimelineDiff(from: try Draft([talks]).timeline(), to: try renamed.timeline())
    #expect(diff.events.isEmpty && diff.edges.isEmpty)
    let expected = ActorVerdict.renamed(from: "وزارة الصحة", to: "وزارة الصحة والسكان")
    #expect(diff.actors.map(\.verdicts) == [[expected]])
  }
}
