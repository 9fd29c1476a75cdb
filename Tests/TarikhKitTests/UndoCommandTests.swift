import TarikhCore
import TarikhResolution
import Testing

@testable import TarikhKit

@Suite struct UndoCommandTests {
  private let pipeline: Pipeline
  private let articles = [
    "وصل وزير الخارجية المصري كمال السنهوري إلى طرابلس يوم 15 فبراير 2026. والتقى السنهوري رئيس الحكومة سالم الورفلي.",
    "Egyptian Foreign Minister Kamal al-Sanhouri arrived in Tripoli on 15 February 2026. He met Salem al-Warfalli.",
    "وصل الوزير كمال حسن السنهوري إلى طرابلس يوم 16 فبراير 2026.",
  ].enumerated().map { Article(id: "a\($0)", text: $1, published: CalendarDay("2026-02-16")) }

  init() throws { pipeline = Pipeline(engine: try Engine(), options: BuildOptions()) }

  /// Every command that is offered does part the two names of its reason.
  @Test func theCommandUndoesItsReason() throws {
    let timeline = try pipeline.timeline(of: articles)
    var count = 0
    for actor in timeline.actors.values {
      for reason in actor.reasons {
        guard let command = UndoCommand.parting(actor, joinedBecause: reason) else { continue }
        let ids = command.split(separator: " ").suffix(2).map(String.init)
        let wish = Decision.notSame(ids[0], ids[1])
        let subject = try DecisionSubject(wish, in: timeline, pipeline: pipeline)
        let resolver = pipeline.resolver([SourcedDecision(subject.entry)])
        let parted = resolver.merge(timeline, timeline)
        #expect(parted.diagnostics.allSatisfy { !$0.isAboutDecision })
        let holders = subject.entry.names.map { name in
          parted.actors.values.filter { ([$0.name] + $0.aliases).contains(name) }.map(\.id)
        }
        #expect(Set(holders[0]).isDisjoint(with: holders[1]), "\(reason)")
        count += 1
      }
    }
    #expect(count >= 2)
  }

  @Test func whatTheGazetteerJoinedIsNotParted() {
    let actor = Actor(
      id: "g", name: "A", aliases: ["B"], kind: .person,
      reasons: ["“A” and “B” are the gazetteer's g."])
    #expect(UndoCommand.parting(actor, joinedBecause: actor.reasons[0]) == nil)
  }

  @Test func wordsAreQuotedForAShell() {
    let note = AppliedDecision(.note, of: "e", "it's $(x)\n")
    #expect(UndoCommand.undoing(note) == "tarikh decide undo note e 'it'\\''s $(x) '")
    let pair = ActorDecision(isSame: false, subjects: ["a1", "A b"], names: ["A", "B"])
    #expect(UndoCommand.undoing(pair) == "tarikh decide undo not-same a1 'A b'")
  }
}
