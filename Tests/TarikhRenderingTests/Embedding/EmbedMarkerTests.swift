@testable import TarikhRendering
import Testing

struct EmbedMarkerTests {
  private func marker(_ comment: String, _ type: DocumentType = .markdown) throws -> EmbedMarker? {
    try EmbedMarker(comment: comment, type: type, line: 7)
  }

  @Test func readsViewLanguageAndFile() throws {
    let marker = try #require(
      try marker(" tarikh visits lang=en file=\"figures/my visits.svg\" "))
    #expect(marker.content == .visits && marker.form == .picture && marker.language == .english)
    #expect(marker.file == "figures/my visits.svg")
  }

  @Test func readsThePartOfTheRun() throws {
    let marker = try #require(
      try marker("tarikh events actor=\"هدى البوسيفي\" from=2026-02 to=2026-02-20 as=table"))
    #expect(marker.part.actor == "هدى البوسيفي" && marker.form == .table)
    #expect(marker.part.from?.description == "2026-02")
    #expect(marker.part.to?.description == "2026-02-20")
  }

  @Test func drawsTheTimelineByDefault() throws {
    #expect(try marker("tarikh")?.content == .timeline)
    #expect(try marker("tarikh view=cooccurrence")?.content == .cooccurrence)
    #expect(try marker("tarikh events")?.form == .list)
  }

  @Test(arguments: ["note", "tarikhs timeline", "", "see tarikh"])
  func leavesOtherComments(_ text: String) throws { #expect(try marker(text) == nil) }

  @Test(arguments: [
    "tarikh pie", "tarikh lang=fr", "tarikh colour=red", "tarikh file=/etc/x.svg",
    "tarikh file=../x.svg", "tarikh file=a/../../x.svg", "tarikh file=.git/x.svg",
    "tarikh file=x.html", "tarikh file=\"a.svg", "tarikh file=a](b).svg", "tarikh file=a//b.svg",
    "tarikh as=table file=a.svg", "tarikh events as=mermaid", "tarikh from=yesterday",
    "tarikh to=2026-02/..", "tarikh lang=ar lang=en", "tarikh page=javascript:alert(1)",
    "tarikh page=/etc/passwd", "tarikh visits timeline", "tarikh as=iframe file=a.svg",
  ])
  func namesTheLineOfAMistake(_ text: String) {
    #expect { try marker(text) } throws: { "\($0)".hasPrefix("line 7: ") }
  }

  @Test(arguments: [DocumentType.latex, .typst], ["svg", "iframe", "mermaid"])
  func printedDocumentsHoldNoMarkup(_ type: DocumentType, _ form: String) {
    #expect(throws: EmbeddingFailure.self) { try marker("tarikh visits as=\(form)", type) }
  }

  @Test func saysWhichWordsAreKnown() {
    #expect { try marker("tarikh vists") } throws: { error in
      let failure = error as? EmbeddingFailure
      return failure?.word == "vists" && failure?.known.contains("visits") == true
    }
  }
}
