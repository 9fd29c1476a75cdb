import TarikhCore
import TarikhRendering
import Testing

/// Places boxes in rows of three and draws straight lines: enough to test drawings without Graphviz.
struct RowLayout: LayoutEngine {
  let name = "rows"

  func layout(_ request: LayoutRequest) throws -> LayoutResult {
    var positions: [String: Layout.Point] = [:]
    for (index, node) in request.nodes.enumerated() {
      positions[node.id] = Layout.Point(x: 130 + index % 3 * 260, y: 40 + index / 3 * 90)
    }
    let splines = request.edges.map { edge in
      [edge.source, edge.source, edge.target, edge.target].compactMap { positions[$0] }
    }
    return LayoutResult(
      width: 780, height: 80 + (request.nodes.count - 1) / 3 * 90,
      layout: Layout(positions: positions), splines: splines)
  }
}

@Suite struct DrawingGoldenTests {
  @Test(arguments: View.allCases, InterfaceLanguage.allCases)
  func svg(view: View, language: InterfaceLanguage) throws {
    let artifact = try SVGRenderer().render(
      DrawingFixture.presentation, options: RenderingOptions(view: view, language: language),
      layout: RowLayout())
    #expect(artifact.name == "\(view).\(language.rawValue).svg")
    try Golden.expect(String(decoding: artifact.bytes, as: UTF8.self), matches: artifact.name)
  }

  @Test(arguments: DOTRenderer().views, InterfaceLanguage.allCases)
  func dot(view: View, language: InterfaceLanguage) throws {
    let artifact = try DOTRenderer().render(
      DrawingFixture.presentation, options: RenderingOptions(view: view, language: language),
      layout: RowLayout())
    try Golden.expect(String(decoding: artifact.bytes, as: UTF8.self), matches: artifact.name)
  }
}
