import TarikhRendering
import Testing

struct EmbedDocumentTests {
  /// Answers with the name of the view, so that a test sees what was asked for.
  struct NameRenderer: Renderer {
    let format = "svg"
    let views = View.allCases
    func render(
      _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
    ) throws -> Artifact {
      let text = "\(options.view).\(options.language)"
      return Artifact(name: "x.svg", mediaType: "image/svg+xml", bytes: Array(text.utf8))
    }
  }

  static let embedder = DocumentEmbedder(
    presentation: PageFixture.presentation, renderer: NameRenderer(), layout: RowLayout())

  static func refreshed(_ text: String) throws -> String {
    String(decoding: try embedder.refreshed(document: Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test func putsALinkBetweenTheMarkers() throws {
    let text = "a\n<!-- tarikh timeline lang=en -->\nold\nlines\n<!-- /tarikh -->\nb"
    #expect(
      try Self.refreshed(text) == """
        a
        <!-- tarikh timeline lang=en -->
        ![The eastern port: Timeline](tarikh-timeline.en.svg)
        <!-- /tarikh -->
        b
        """)
  }

  @Test(arguments: [
    "# x\r\n\r\n<!-- tarikh visits -->\r\n<!-- /tarikh -->\r\nend \u{FEFF}\r\n",
    "- item\n  <!-- tarikh file=a/b.svg -->\n    <!-- /tarikh -->\n", "no markers\r at all\n",
    "<!-- tarikh -->\n<!-- /tarikh -->",
  ])
  func changesNothingTheSecondTime(_ text: String) throws {
    let once = try Self.refreshed(text)
    #expect(try Self.refreshed(once) == once)
  }

  @Test func keepsTheLineEndsAndTheIndentOfTheMarker() throws {
    let text = "\r\n  <!-- tarikh visits file=v.svg -->\r\n<!-- /tarikh -->\r\n\u{FF}"
    let fresh = try Self.refreshed(text)
    #expect(fresh.contains("v.svg -->\r\n  !["))
    #expect(fresh.hasSuffix("(v.svg)\r\n<!-- /tarikh -->\r\n\u{FF}"))
    #expect(!fresh.contains("visits\n"))
  }

  @Test func keepsBytesThatAreNoText() throws {
    let document: [UInt8] =
      [0xFF, 0xFE, 0x0A] + Array("<!-- tarikh -->\n<!-- /tarikh -->\n".utf8) + [0xC3]
    let fresh = try Self.embedder.refreshed(document: document).bytes
    #expect(fresh.starts(with: [0xFF, 0xFE, 0x0A]) && fresh.last == 0xC3)
  }

  @Test func leavesMarkersInCodeAlone() throws {
    let text = "```html\n<!-- tarikh timeline -->\n```\n"
    #expect(try Self.refreshed(text) == text)
  }

  @Test func returnsEveryDrawingOnce() throws {
    let pair = "<!-- tarikh visits lang=ar -->\n<!-- /tarikh -->\n"
    let document = pair + pair + "<!-- tarikh timeline -->\n<!-- /tarikh -->\n"
    let artifacts = try Self.embedder.refreshed(document: Array(document.utf8)).artifacts
    #expect(artifacts.map(\.name) == ["tarikh-visits.ar.svg", "tarikh-timeline.ar.svg"])
    #expect(artifacts.first?.bytes == Array("visits.arabic".utf8))
  }

  @Test(arguments: [
    ("a\n<!-- tarikh -->\n", "line 2"), ("<!-- /tarikh -->\n", "line 1"),
    ("<!-- tarikh -->\n<!-- tarikh -->\n<!-- /tarikh -->\n", "line 2"),
    (
      "<!-- tarikh visits file=a.svg -->\n<!-- /tarikh -->\n<!-- tarikh file=a.svg -->\n<!-- /tarikh -->\n",
      "line 3"
    ),
  ])
  func namesTheLineOfAMistake(_ text: String, _ line: String) {
    #expect { try Self.refreshed(text) } throws: { "\($0)".hasPrefix(line) }
  }
}
