import TarikhCore
import Testing

@Suite struct ClaimTests {
  private func claim(
    _ quote: String = "زار الوزير تونس.", at start: Int = 0, kind: EventKind = .visit,
    lemma: String = "زار", day: String? = nil, ordinal: Int = 0, confidence: Int = 50
  ) throws -> Claim {
    let span = TextSpan(start, start + quote.unicodeScalars.count)
    return Claim(
      kind: kind, trigger: Trigger(surface: "زار", span: span, lemma: lemma),
      time: day.flatMap { EDTF($0) }.map { TimeValue($0, basis: .stated) }, place: nil,
      participants: [], status: .happened, evidence: try #require(Evidence(quote, at: span)),
      confidence: confidence, ordinal: ordinal)
  }

  @Test func itsIdStaysWhenItsSentenceMovesOrItsDateChanges() throws {
    let id = try claim().id
    #expect(try claim(at: 900).id == id)
    #expect(try claim(day: "2026-02-15").id == id)
    #expect(try claim("زارَ  الوزيرُ تونس.").id == id)
    #expect(id.count == 16)
  }

  @Test func itsIdDiffersByKindLemmaSentenceAndOrdinal() throws {
    let ids = [
      try claim().id, try claim(kind: .arrival).id, try claim(lemma: "زيارة").id,
      try claim("زار الوزير ليبيا.").id, try claim(ordinal: 1).id,
    ]
    #expect(Set(ids).count == ids.count)
  }

  @Test func itsIdIsTheSameOnEveryMachine() throws {
    #expect(try claim().id == "b0507032215fae59")
  }

  @Test func itsConfidenceStaysWithinBounds() throws {
    #expect(try claim(confidence: 140).confidence == 100)
    #expect(try claim(confidence: -3).confidence == 0)
  }

  @Test(arguments: ["", " ", "\n\t\u{00A0}"])
  func evidenceIsNeverBlank(_ quote: String) {
    #expect(Evidence(quote, at: TextSpan(0, 3)) == nil)
  }

  @Test func evidenceIsNeverEmpty() { #expect(Evidence("زار", at: TextSpan(3, 3)) == nil) }

  @Test func aVisitHasAPlaceOrAHost() {
    let nowhere = Visit(
      visitor: "a", host: nil, place: nil, time: nil, status: .happened, event: "e")
    #expect(nowhere == nil)
  }
}
