import TarikhCore
import Testing

@testable import TarikhDiff

@Suite struct ActorMatchingTests {
  private func person(
    _ id: String, _ name: String, formerIDs: [String] = [], aliases: [String] = [],
    titles: [String] = [], kind: ActorKind = .person
  ) -> Actor {
    Actor(
      id: id, formerIDs: formerIDs, name: name, aliases: aliases, kind: kind, titles: titles)
  }

  private func diff(_ before: [Actor], _ after: [Actor]) -> TimelineDiff {
    TimelineDiff(from: timeline(before), to: timeline(after))
  }

  private func timeline(_ actors: [Actor]) -> Timeline {
    let relations = actors.dropFirst().compactMap { other in
      actors.first.flatMap { first in
        Evidence("جملة", at: TextSpan(0, 4)).map { evidence in
          TimelineRelation(
            kind: .met, source: first.id, target: other.id,
            evidence: [SourcedEvidence(article: "k", evidence: evidence)])
        }
      }
    }
    return Timeline(
      articles: [:], actors: Dictionary(uniqueKeysWithValues: actors.map { ($0.id, $0) }),
      places: [:], events: [:], visits: [], relations: relations, diagnostics: [],
      manifest: RunManifest(engine: "e", articles: []))
  }

  @Test func anActorThatAbsorbedAnotherIsMerged() {
    let diff = diff(
      [person("x", "سلمى"), person("y", "سلمى الإدريسي")],
      [person("y", "سلمى الإدريسي", formerIDs: ["x"])])
    #expect(diff.actors.map(\.verdicts) == [[.merged]])
    #expect(diff.actors.first?.before.map(\.id) == ["y", "x"])
    #expect(diff.counterparts.actors == ["x": ["y"], "y": ["y"]])
  }

  @Test func namesakesThatExchangedTheirIDsAreNoChange() throws {
    var before = Draft(count: 12, seed: 3)
    before.actorNames[1] = before.actorNames[0]
    for index in before.events.indices { before.events[index].actors = [index % 2, 2 + index % 3] }
    var after = before
    for index in after.events.indices { after.events[index].actors[0] = 1 - index % 2 }
    let diff = TimelineDiff(from: try before.timeline(), to: try after.timeline())
    #expect(diff.isEmpty)
    #expect(diff.counterparts.actors["a0"] == ["a1"])
    #expect(diff.counterparts.actors["a1"] == ["a0"])
  }

  @Test func aNamesakeThatIsGoneHasJoinedNobody() {
    let diff = diff(
      [person("x", "سلمى", titles: ["وزيرة"]), person("y", "سلمى", titles: ["سفيرة"])],
      [person("x", "سلمى", titles: ["سفيرة"])])
    #expect(diff.actors.map(\.verdicts) == [[.removed]])
    #expect(diff.actors.first?.before.map(\.id) == ["x"])
  }

  @Test func aNamesakeThatAbsorbedTheOtherIsMerged() {
    let diff = diff(
      [person("x", "سلمى", titles: ["وزيرة"]), person("y", "سلمى", titles: ["سفيرة"])],
      [person("y", "سلمى", formerIDs: ["x"], titles: ["وزيرة", "سفيرة"])])
    #expect(diff.actors.map { $0.verdicts.first } == [.merged])
  }

  @Test func swappedItIsASplit() {
    let diff = diff(
      [person("y", "سلمى الإدريسي", formerIDs: ["x"])],
      [person("x", "سلمى"), person("y", "سلمى الإدريسي")])
    #expect(diff.actors.map(\.verdicts) == [[.split]])
  }

  @Test func anotherIDWithTheSameNameIsNoChange() {
    let diff = diff(
      [person("o", "Nora Lind"), person("x", "إدارة الميناء")],
      [person("o", "Nora Lind"), person("z", "اداره الميناء")])
    #expect(diff.isEmpty)
  }

  @Test func anotherIDWithAnAliasIsARename() {
    let diff = diff(
      [person("x", "كريم")], [person("z", "كريم بن عمر", aliases: ["كريم"])])
    #expect(diff.actors.map(\.verdicts) == [[.renamed(from: "كريم", to: "كريم بن عمر")]])
  }

  @Test func aNameThatTwoHaveProvesNothing() {
    let diff = diff(
      [person("x", "أحمد")],
      [person("y", "أحمد خليل", aliases: ["أحمد"]), person("z", "أحمد سعيد", aliases: ["أحمد"])])
    #expect(diff.actors.map(\.verdicts) == [[.removed], [.added], [.added]])
  }

  @Test func anotherKindIsTold() {
    let diff = diff([person("x", "الوفد")], [person("z", "الوفد", kind: .group)])
    #expect(diff.actors.map(\.verdicts) == [[.kindChanged(from: .person, to: .group)]])
  }

  @Test func officesComeAndGo() {
    let diff = diff(
      [person("x", "كريم", titles: ["وزير الإسكان", "نائب"])],
      [person("x", "كريم", titles: ["وزير الاسكان", "رئيس الوزراء"])])
    #expect(
      diff.actors.map(\.verdicts) == [[.officesGained(["رئيس الوزراء"]), .officesLost(["نائب"])]])
  }

  @Test func aRelationThatOnlyOneRunHasIsTold() {
    let (first, second) = (person("x", "كريم"), person("y", "سلمى"))
    let added = diff([first], [first, second]).relations
    #expect(added.map(\.verdict) == [.added])
    #expect(diff([first, second], [first]).relations.map(\.verdict) == [.removed])
  }
}
