import TarikhCore
import Testing

@testable import TarikhRendering

struct HeldOfficesTests {
  private static func relation(
    _ kind: RelationKind, _ target: String, _ role: String? = nil, told sentences: Int...
  ) -> RelationItem {
    RelationItem(
      kind: kind, label: LocalizedText(both: kind.rawValue), source: "nader", target: target,
      role: role,
      evidence: sentences.map { start in
        EvidenceItem(
          article: "k1", runs: [], language: "en", span: TextSpan(start, start + 9),
          dateLabel: nil, attribution: nil, isPrimary: true)
      })
  }

  /// Each office as its body, its name and where its sentences begin.
  private func offices(_ relations: RelationItem...) -> [String] {
    (HeldOffices.all(of: relations)["nader"] ?? []).map { office in
      let starts = office.evidence.map { String($0.span.start) }.joined(separator: ",")
      return "\(office.target) \(office.role ?? office.kind.rawValue) \(starts)"
    }
  }

  @Test func anOfficeThatLeadsABodyIsListedOnceWithAllItsSentences() {
    let held = offices(
      Self.relation(.headOf, "council", told: 10, 30),
      Self.relation(.memberOf, "union", told: 50),
      Self.relation(.roleOf, "council", "head of the council", told: 10, 20))
    #expect(held == ["union member-of 50", "council head of the council 10,20,30"])
  }

  @Test func officesOfOtherBodiesAndOtherSentencesStayApart() {
    let held = offices(
      Self.relation(.headOf, "council", told: 10),
      Self.relation(.roleOf, "council", "spokesman", told: 20),
      Self.relation(.roleOf, "port", "director", told: 10))
    #expect(held == ["council head-of 10", "council spokesman 20", "port director 10"])
  }

  @Test func whatIsNoOfficeIsLeftOut() {
    #expect(offices(Self.relation(.visited, "port", told: 1)).isEmpty)
    #expect(offices(Self.relation(.headOf, "port", told: 1)) == ["port head-of 1"])
  }
}
