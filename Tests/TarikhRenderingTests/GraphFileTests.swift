import TarikhCore
import TarikhRendering
import Testing

@testable import TarikhRendering

@Suite struct GraphFileTests {
  @Test(arguments: [
    (["2026-03-02/2026-03-04", "2026-03-04"], ["2026-03-02/2026-03-04"]),
    (["2026-03-04", "2026-03-02"], ["2026-03-02/2026-03-02", "2026-03-04/2026-03-04"]),
    (["2026-03", "2026-03-02", "2026-05-01"], ["2026-03-01/2026-03-31", "2026-05-01/2026-05-01"]),
    (["../2011", "2012-01-01/.."], ["../2011-12-31", "2012-01-01/.."]), ([], []),
  ])
  func spellsDoNotOverlap(dates: [String], spells: [String]) {
    let joined = DaySpell.joined(dates.compactMap { EDTF($0) })
    #expect(
      joined.map { "\($0.first?.description ?? "..")/\($0.last?.description ?? "..")" } == spells)
  }

  @Test func visitsAreTiesByStatus() {
    let table = GraphTable(FormatFixture.presentation(), view: .visits)
    let ties = table.ties.map { "\($0.target) \($0.status?.rawValue ?? "") \($0.weight)" }
    #expect(
      ties == ["actor-council happened 1", "place-derna happened 1", "place-derna planned 1"])
  }

  @Test func beingNamedTogetherCountsByStatus() {
    let table = GraphTable(FormatFixture.presentation(), view: .cooccurrence)
    #expect(table.ties.map(\.weight) == [4])
    #expect(table.ties.map { $0.count(.happened) } == [1])
    #expect(table.ties.map { $0.count(.denied) } == [1])
  }

  @Test(arguments: [View.cooccurrence, .visits])
  func hostileWordsAreText(view: View) throws {
    for text in [
      try FormatFixture.text(GraphMLRenderer(), view, hostile: "]]><script>&\"\u{1}\u{202E}"),
      try FormatFixture.text(GEXFRenderer(), view, hostile: "]]><script>&\"\u{1}\u{202E}"),
    ] {
      #expect(text.contains("]]&gt;&lt;script&gt;&amp;&quot;") && !text.contains("<script"))
      #expect(!text.contains("\u{1}") && !text.contains("\u{202E}"))
    }
  }
}
