import TarikhCore
import TarikhLanguages
import Testing

@testable import TarikhExtraction

@Suite struct ConfidenceTableTests {
  private let shipped: Table

  init() throws { shipped = try LanguageTables().table(ConfidenceTable.path) }

  /// Each row is a key with as many claims as a share needs, its share the one that they give, below a coarser row of more claims.
  @Test func theShippedTableIsWellFormed() throws {
    #expect(shipped.columns == ["features", "right", "all", "share"])
    var counts: [EvidenceKey: Int] = [:]
    for row in shipped.rows {
      let key = try #require(EvidenceKey(row[0]), "\(row)")
      let (right, all) = (try #require(Int(row[1])), try #require(Int(row[2])))
      #expect(0...all ~= right && all >= ConfidenceTable.fewest, "\(row)")
      #expect(Int(row[3]) == ConfidenceTable.share(right: right, of: all), "\(row)")
      #expect(counts.updateValue(all, forKey: key) == nil, "\(row)")
    }
    for (key, all) in counts {
      guard let coarser = key.coarser else { continue }
      #expect(try #require(counts[coarser], "\(key)") >= all, "\(key)")
    }
    #expect(counts[.any] != nil)
  }

  @Test func noShareIsCertain() {
    for all in 0...300 {
      let shares = (0...all).map { ConfidenceTable.share(right: $0, of: all) }
      #expect(shares.allSatisfy { 1...99 ~= $0 } && shares == shares.sorted())
    }
  }

  @Test func aKeyWithoutARowHasTheShareOfTheNextCoarserOne() throws {
    let table = ConfidenceTable(
      Table(path: "", text: "features\tright\tall\tshare\nany\t80\t98\t81\none verb\t40\t48\t82\n"))
    #expect(table.share(of: try #require(EvidenceKey("one verb stated happened"))) == 82)
    #expect(table.share(of: try #require(EvidenceKey("one noun stated"))) == 81)
    #expect(ConfidenceTable(Table(path: "", text: "")).share(of: .any) == 50)
  }

  @Test func claimsWithTheSameEvidenceHaveTheSameConfidence() throws {
    let extractor = Extractor(lexicon: TestLexicon.shared)
    let texts = [
      "Foreign Minister Ali Salem visited Tunis on 12 February 2026.",
      "Defence Minister Omar Nasser travelled to Rabat on 3 January 2026.",
    ]
    let claims = (texts + texts).flatMap { text in
      extractor.extract(Article(id: "1", text: text)).events
    }
    #expect(claims.count == 4)
    #expect(Set(claims.map(\.confidence)).count == 1)
  }
}
