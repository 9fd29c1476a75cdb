import Foundation
import Synchronization
import TarikhCore
import TarikhGraph
import TarikhRendering
import Testing

@Suite struct DrawingGraphTests {
  @Test func layoutServesBothLanguages() throws {
    let requests = try InterfaceLanguage.allCases.map { language in
      let engine = AskedLayout()
      _ = try GraphDrawing(
        DrawingFixture.presentation, view: .cooccurrence, language: language, layout: engine)
      return engine.requests.withLock { $0 }
    }
    #expect(requests[0] == requests[1] && requests[0].count == 1)
  }

  @Test func rememberedLayoutAsksOnce() throws {
    let engine = AskedLayout()
    let remembered = RememberedLayout(engine)
    for language in InterfaceLanguage.allCases {
      _ = try GraphDrawing(
        DrawingFixture.presentation, view: .visits, language: language, layout: remembered)
    }
    #expect(engine.requests.withLock { $0.count } == 1)
  }

  @Test func nodesAndTiesLeadToThePage() throws {
    let markup = try GraphDrawing(
      DrawingFixture.presentation, view: .visits, language: .english, layout: RowLayout()
    ).drawing.fragment(idPrefix: "v-")
    for link in [
      "id=\"v-actor-huda\"", "href=\"#actor-huda\"", "href=\"#place-sirte\"", "href=\"#event-e6\"",
    ] {
      #expect(markup.contains(link))
    }
    #expect(!markup.contains("<style") && !markup.contains("style=") && !markup.hasPrefix("<?xml"))
  }

  @Test func picturesMayLeadToAPage() throws {
    let artifact = try SVGRenderer(linkingTo: "index.html").render(
      DrawingFixture.presentation, options: RenderingOptions(view: .visits, language: .english),
      layout: RowLayout())
    let markup = String(decoding: artifact.bytes, as: UTF8.self)
    #expect(markup.contains("href=\"index.html#place-sirte\"") && !markup.contains("href=\"#"))
  }

  @Test func relationsOfTheSameTwoAreOneLine() throws {
    let drawing = try GraphDrawing(
      DrawingFixture.presentation, view: .relations, language: .english, layout: RowLayout()
    ).drawing
    let markup = drawing.document()
    #expect(markup.contains("status-happened kind-head-of kind-opposed-to\""))
    #expect(markup.contains("أمينة السر"))
    #expect(drawing.elements.count { $0.attributes.contains { $0.value == "edges" } } == 1)
    #expect(markup.components(separatedBy: "class=\"edge ").count - 1 == 4)
  }

  @Test func emptyGraphSaysSo() throws {
    let empty = Presentation(
      title: LocalizedText(both: ""), language: .english, events: [], actors: [], places: [],
      articles: [], visits: [], relations: [],
      cooccurrence: CooccurrenceGraph(nodes: [], edges: []),
      visitGraph: VisitGraph(nodes: [], edges: []), omissions: [], labels: [:])
    let drawing = try GraphDrawing(
      empty, view: .visits, language: .english, layout: RowLayout()
    ).drawing
    #expect(drawing.document().contains("No ties"))
  }
}

/// Remembers what it was asked.
private final class AskedLayout: LayoutEngine {
  let name = "asked"
  let requests = Mutex<[LayoutRequest]>([])

  func layout(_ request: LayoutRequest) throws -> LayoutResult {
    requests.withLock { $0.append(request) }
    return try RowLayout().layout(request)
  }
}
