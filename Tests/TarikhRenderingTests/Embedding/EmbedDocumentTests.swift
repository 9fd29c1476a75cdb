import TarikhRendering
import Testing

struct EmbedDocumentTests {
  private func refreshed(_ text: String) throws -> String { try EmbedFixture.refreshed(text) }

  @Test func putsALinkBetweenTheMarkers() throws {
    let text = "a\n<!-- tarikh timeline lang=en -->\nold\nlines\n<!-- /tarikh -->\nb"
    let lines = try refreshed(text).split(separator: "\n")
    #expect(lines[0...1] == ["a", "<!-- tarikh timeline lang=en -->"])
    #expect(lines[2].hasPrefix("![The port talks: Timeline. Events over time"))
    #expect(lines[2].hasSuffix("](tarikh-timeline.en.svg)"))
    #expect(lines[3...] == ["<!-- /tarikh -->", "b"])
  }

  @Test(arguments: [
    "# x\r\n\r\n<!-- tarikh visits -->\r\n<!-- /tarikh -->\r\nend \u{FEFF}\r\n",
    "- item\n  <!-- tarikh file=a/b.svg -->\n    <!-- /tarikh -->\n", "no markers\r at all\n",
    "<!-- tarikh -->\n<!-- /tarikh -->", "\u{FEFF}<!-- tarikh events -->\n<!-- /tarikh -->\n",
  ])
  func changesNothingTheSecondTime(_ text: String) throws {
    let once = try refreshed(text)
    #expect(try refreshed(once) == once)
  }

  @Test func keepsTheLineEndsAndTheIndentOfTheMarker() throws {
    let text = "\r\n  <!-- tarikh visits file=v.svg -->\r\n<!-- /tarikh -->\r\n\u{FF}"
    let fresh = try refreshed(text)
    #expect(fresh.contains("v.svg -->\r\n  !["))
    #expect(fresh.hasSuffix("(v.svg)\r\n<!-- /tarikh -->\r\n\u{FF}"))
  }

  @Test func readsTheMarkerAfterAByteOrderMark() throws {
    let fresh = try refreshed("\u{FEFF}<!-- tarikh -->\n<!-- /tarikh -->\n")
    #expect(fresh.utf8.starts(with: "\u{FEFF}<!-- tarikh -->\n![".utf8))
  }

  @Test func keepsBytesThatAreNoText() throws {
    let document: [UInt8] =
      [0xFF, 0xFE, 0x0A] + Array("<!-- tarikh -->\n<!-- /tarikh -->\n".utf8) + [0xC3]
    let fresh = try EmbedFixture.refreshed(document).bytes
    #expect(fresh.starts(with: [0xFF, 0xFE, 0x0A]) && fresh.last == 0xC3)
  }

  @Test func returnsEveryDrawingOnce() throws {
    let pair = "<!-- tarikh visits lang=ar -->\n<!-- /tarikh -->\n"
    let document = pair + pair + "<!-- tarikh timeline from=2026-03 -->\n<!-- /tarikh -->\n"
    let artifacts = try EmbedFixture.refreshed(Array(document.utf8)).artifacts
    #expect(artifacts.count == 2)
    #expect(artifacts[0].name == "tarikh-visits.ar.svg")
    #expect(artifacts[1].name.wholeMatch(of: /tarikh-timeline-[0-9a-f]{8}\.ar\.svg/) != nil)
  }

  @Test func asksForPicturesThatAreNoSVG() throws {
    let document = "% tarikh visits\n% /tarikh\n% tarikh relations file=a/b.png\n% /tarikh\n"
    let artifacts = try EmbedFixture.refreshed(Array(document.utf8), .latex).artifacts
    #expect(artifacts.map(\.name) == ["tarikh-visits.ar.pdf", "a/b.png"])
    #expect(artifacts.map(\.bytes) == [Array("as pdf".utf8), Array("as png".utf8)])
  }

  @Test(arguments: [
    ("a\n<!-- tarikh -->\n", "line 2"), ("<!-- /tarikh -->\n", "line 1"),
    ("<!-- tarikh -->\n<!-- tarikh -->\n<!-- /tarikh -->\n", "line 2"),
    (
      "<!-- tarikh visits file=a.svg -->\n<!-- /tarikh -->\n<!-- tarikh file=a.svg -->\n<!-- /tarikh -->\n",
      "line 3"
    ), ("\n\n<!-- tarikh actor=nobody -->\n<!-- /tarikh -->\n", "line 3: there is no actor"),
  ])
  func namesTheLineOfAMistake(_ text: String, _ line: String) {
    #expect { try refreshed(text) } throws: { "\($0)".hasPrefix(line) }
  }
}
