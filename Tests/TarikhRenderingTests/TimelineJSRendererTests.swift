import TarikhCore
import TarikhRendering
import Testing

@testable import TarikhRendering

@Suite struct TimelineJSRendererTests {
  @Test(
    arguments: [
      ("2026-03-02", #"{"day":2,"month":3,"year":2026}"#, nil),
      ("2026-03", #"{"month":3,"year":2026}"#, nil), ("2026", #"{"year":2026}"#, nil),
      (
        "2026-W07", #"{"day":9,"month":2,"year":2026}"#,
        #"{"day":15,"month":2,"year":2026}"#
      ),
      ("199X", #"{"day":1,"month":1,"year":1990}"#, #"{"day":31,"month":12,"year":1999}"#),
      ("2026-01/2026-02", #"{"month":1,"year":2026}"#, #"{"month":2,"year":2026}"#),
      ("../2011", #"{"year":2011}"#, nil), ("2011/..", #"{"year":2011}"#, nil),
    ] as [(String, String, String?)])
  func datesAreNeverFilledIn(date: String, start: String, end: String?) throws {
    let ends = TimelineJSDate.ends(of: try #require(EDTF(date)))
    #expect(ends.start.compactText == start)
    #expect(ends.end?.compactText == end)
  }

  @Test func hostileWordsAreNoMarkup() throws {
    let text = try FormatFixture.text(
      TimelineJSRenderer(), hostile: "<script>x</script><img src=x onerror=y>\u{202E}")
    #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("\u{202E}"))
  }

  @Test func countsWhatHasNoDate() throws {
    #expect(try FormatFixture.text(TimelineJSRenderer()).contains("Undated: 1"))
  }
}
