import TarikhRendering
import Testing

/// The formats that other programs read, whole.
@Suite struct FormatGoldenTests {
  static let renderers: [any Renderer] = [
    CSVRenderer(), MermaidRenderer(), GraphMLRenderer(), GEXFRenderer(), TimelineJSRenderer(),
    ICSRenderer(), GeoJSONRenderer(), PLOVERRenderer(), FollowTheMoneyRenderer(),
  ]

  @Test(arguments: renderers.map(\.format), [View.timeline, .cooccurrence, .visits])
  func isAsRecorded(format: String, view: View) throws {
    let renderer = try #require(Self.renderers.first { $0.format == format })
    guard renderer.views.contains(view) else { return }
    let language = format == "mermaid" ? InterfaceLanguage.arabic : .english
    let artifact = try renderer.render(
      FormatFixture.presentation(), options: RenderingOptions(view: view, language: language),
      layout: RowLayout())
    let text = String(decoding: artifact.bytes, as: UTF8.self).trimmingPrefix("\u{FEFF}")
    try Golden.expect(String(text), matches: "format-" + artifact.name)
  }

  /// What did not happen, or is not said to have, is told apart everywhere that an event is named; relations name none.
  @Test(arguments: renderers.map(\.format), InterfaceLanguage.allCases)
  func statusIsNeverLost(format: String, language: InterfaceLanguage) throws {
    let renderer = try #require(Self.renderers.first { $0.format == format })
    for view in renderer.views where view != .relations {
      let text = try FormatFixture.text(renderer, view, language)
      let statuses =
        view == .visits ? ["planned"] : view == .timeline ? ["planned", "denied"] : ["denied"]
      for status in statuses {
        let words = PageFixture.labels["status.\(status)"]?[language] ?? status
        #expect(text.contains(status) || text.contains(words), "\(view) \(status)")
      }
    }
  }
}
