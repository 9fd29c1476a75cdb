import TarikhCore
import TarikhKit
import Testing

struct TarikhTests {
  @Test func tenLinesMakeAPage() throws {
    let tarikh = try Tarikh()
    let article = Article(
      id: "1", text: "Foreign Minister Ali Salem arrived in Tunis on 12 February 2026.",
      published: CalendarDay("2026-02-13"))
    let extraction = tarikh.extract(article)
    #expect(extraction.events.map(\.kind.rawValue) == ["arrival"])
    let timeline = try tarikh.timeline(of: [article])
    #expect(timeline.events.values.map { $0.time?.edtf.description } == ["2026-02-12"])
    #expect(try tarikh.artifact("html", of: timeline).name == "index.html")
    #expect(try tarikh.report(of: timeline, language: .english).name == "full.md")
    #expect(try tarikh.report("brief", format: "html", of: timeline).name == "brief.html")
  }

  @Test func anUnknownFormatNamesTheKnownOnes() throws {
    let tarikh = try Tarikh()
    let timeline = try tarikh.timeline(of: [])
    let error = #expect(throws: UnknownName.self) { try tarikh.artifact("gif", of: timeline) }
    #expect(error?.description.contains("html, svg, json, csv") == true)
  }
}
