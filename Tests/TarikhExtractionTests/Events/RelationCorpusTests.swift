import TarikhCore
import Testing

@testable import TarikhExtraction

/// Holds the relations of all lines of `Corpus/<tag>/relations.tsv` to a precision, and to the recall that they reach.
@Suite struct RelationCorpusTests {
  @Test func mostRelationsAreRight() throws {
    let tally = try GoldTally(of: "relations", items: Self.relations)
    #expect(tally.lines >= 170)
    #expect(tally.empty * 3 >= tally.lines)
    #expect(tally.precision >= 0.93, "\(tally)")
    #expect(tally.recall >= 0.78, "\(tally)")
  }

  /// `role-of X > Y [office]`, `kind X > Y`; those who met in the order of the letters.
  private static func relations(of extraction: Extraction) -> [String] {
    extraction.relations.map { relation in
      let ends = [relation.source, relation.target]
      let pair = (relation.kind == .met ? ends.sorted() : ends).joined(separator: " > ")
      let role = relation.role.map { " [\($0)]" } ?? ""
      return "\(relation.kind.rawValue) \(pair)\(role)"
    }
  }
}
