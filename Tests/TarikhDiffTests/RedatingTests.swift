import TarikhCore
import Testing

@testable import TarikhDiff

@Suite struct RedatingTests {
  @Test(arguments: [
    ("2026-02", "2026-02-15", Redating.refined), ("2026-02-15", "2026", .coarser),
    ("2026-02-15", "2026-02-17", .shifted(days: 2)),
    ("2026-03-01", "2026-02-28", .shifted(days: -1)),
    ("2026-02-10/2026-02-12", "2026-02-11/2026-02-13", .shifted(days: 1)),
    ("2026-02", "2026-03", .shifted(days: 28)), ("2025", "2024", .shifted(days: -366)),
    ("2026-02", "2026-03-05", .conflicting), ("2026-02-15~", "2026-02-15", .refined),
    ("2026-02-15", "2026-02-15?", .coarser), ("2026-02-15?", "2026-02-15~", .coarser),
    ("../2026-02-15", "2026-02-01/2026-02-15", .refined),
    ("2026-02-15/..", "../2026-02-20", .conflicting),
    ("2026-W07", "2026-W08", .shifted(days: 7)),
  ])
  func tellsHowADateChanged(_ old: String, _ new: String, _ redating: Redating) throws {
    let (old, new) = (try #require(EDTF(old)), try #require(EDTF(new)))
    #expect(Redating(from: old, to: new) == redating)
  }

  @Test(arguments: [("2026-02", "2026-02-01/2026-02-28"), ("2026-33", "2026-01/2026-03")])
  func otherWaysToWriteTheSameDaysAreNoChange(_ old: String, _ new: String) throws {
    let (old, new) = (try #require(EDTF(old)), try #require(EDTF(new)))
    #expect(Redating(from: old, to: new) == nil)
  }

  @Test func aDateThatComesOrGoesIsRefinedOrCoarser() {
    let day = EDTF("2026-02-15")
    #expect(Redating(from: nil, to: day) == .refined)
    #expect(Redating(from: day, to: nil) == .coarser)
    #expect(Redating(from: nil, to: nil) == nil)
  }
}
