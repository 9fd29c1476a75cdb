import TarikhCore
import TarikhKit
import TarikhRendering
import Testing

struct EvidenceMarkingTests {
  static let sentence = "وصل سليم أمس."

  /// A marking of the sentence, which begins at scalar 100 of its article.
  static func marking() throws -> EvidenceMarking {
    let span = TextSpan(100, 100 + sentence.unicodeScalars.count)
    return EvidenceMarking(try #require(Evidence(sentence, at: span)))
  }

  static func written(_ marking: EvidenceMarking) -> String {
    marking.runs.map { run in run.mark.map { "[\($0):\(run.text)]" } ?? run.text }.joined()
  }

  @Test func countsFromTheStartOfTheArticle() throws {
    var marking = try Self.marking()
    marking.mark(TextSpan(100, 103), as: .trigger)
    marking.mark(TextSpan(104, 108), as: .actor)
    #expect(Self.written(marking) == "[trigger:وصل] [actor:سليم] أمس.")
  }

  @Test func findsWords() throws {
    var marking = try Self.marking()
    let found = ["أمس", "غدا", ""].map { marking.mark($0, as: .date) }
    #expect(found == [true, false, false])
    #expect(Self.written(marking) == "وصل سليم [date:أمس].")
  }

  @Test func theTriggerWinsWhereMarksMeet() throws {
    var marking = try Self.marking()
    marking.mark(TextSpan(100, 108), as: .trigger)
    marking.mark(TextSpan(104, 111), as: .actor)
    #expect(Self.written(marking) == "[trigger:وصل سليم][actor: أم]س.")
  }

  @Test func cutsASpanThatReachesOutOfTheSentence() throws {
    var marking = try Self.marking()
    marking.mark(TextSpan(0, 103), as: .actor)
    marking.mark(TextSpan(112, 999), as: .date)
    #expect(Self.written(marking) == "[actor:وصل] سليم أمس[date:.]")
    #expect(marking.runs.map(\.text).joined() == Self.sentence)
  }
}
