import TarikhCore
import Testing

@Suite struct ArticleTests {
  @Test func itsKeyIsWhatItIsNotWhereItLies() {
    let here = Article(id: "a", text: "نص", title: "t", file: "x/a.txt", line: 3)
    let there = Article(id: "b", text: "نص", title: "t", file: "y/b.md", format: .markdown)
    #expect(here.key == there.key)
    #expect(here.key.count == 16)
  }

  @Test func itsKeyDiffersByTextAndMetadata() throws {
    let day = try #require(CalendarDay("2026-02-15"))
    let keys = [
      Article(id: "a", text: "نص").key, Article(id: "a", text: "نصّ").key,
      Article(id: "a", text: "نص", title: "").key, Article(id: "a", text: "نص", url: "").key,
      Article(id: "a", text: "نص", publisher: "").key, Article(id: "a", text: "نص").dated(day).key,
    ]
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: [
    ("", []), ("سطر", [0]), ("سطر\n\n  آخر\n \nline", [0, 7, 13]), ("\n\na b\nc\n", [2, 6]),
  ])
  func paragraphsStartAtLinesThatAreNotBlank(_ text: String, _ starts: [Int]) {
    #expect(Article(id: "a", text: text).paragraphs == starts)
  }

  @Test(arguments: [
    (0, 4, "زار "), (4, 5, "𝒳"), (5, 7, "é"), (6, 40, "\u{301}"), (9, 12, ""), (3, 3, ""),
  ])
  func spansCountScalars(_ start: Int, _ end: Int, _ words: String) {
    #expect("زار 𝒳e\u{301}".text(in: TextSpan(start, end)) == words)
  }
}
