@testable import TarikhRendering
import Testing

struct EmbedMarkerTests {
  @Test func readsViewLanguageAndFile() throws {
    let marker = try #require(
      try EmbedMarker(comment: " tarikh visits lang=en file=\"figures/my visits.svg\" ", line: 1))
    #expect(marker.view == .visits && marker.language == .english)
    #expect(marker.file == "figures/my visits.svg")
  }

  @Test func drawsTheTimelineByDefault() throws {
    #expect(try EmbedMarker(comment: "tarikh", line: 1)?.view == .timeline)
    #expect(try EmbedMarker(comment: "tarikh view=cooccurrence", line: 1)?.view == .cooccurrence)
  }

  @Test(arguments: ["note", "tarikhs timeline", ""]) func leavesOtherComments(_ text: String) throws
  {
    #expect(try EmbedMarker(comment: text, line: 1) == nil)
  }

  @Test(arguments: [
    "tarikh pie", "tarikh lang=fr", "tarikh colour=red", "tarikh file=/etc/x.svg",
    "tarikh file=x.html", "tarikh file=\"a.svg",
  ])
  func namesTheLineOfAMistake(_ text: String) {
    #expect { try EmbedMarker(comment: text, line: 7) } throws: { "\($0)".hasPrefix("line 7: ") }
  }
}
