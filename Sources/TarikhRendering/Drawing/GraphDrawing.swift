import TarikhCore
import TarikhGraph

/// A graph of actors and places, laid out by an engine and drawn by us.
package struct GraphDrawing: Sendable {
  /// The picture.
  package let drawing: Drawing
  /// Where the boxes stand, to be kept for the next run.
  package let layout: Layout

  /// Draws one of the graphs of a run; `layouts` of the presentation keep their boxes in place.
  package init(
    _ presentation: Presentation, view: View, language: InterfaceLanguage,
    layout engine: any LayoutEngine
  ) throws {
    try self.init(presentation, view: view, language: language, layout: engine) { $1 }
  }

  /// The same with every line of a tie as `tie` changes it.
  init(
    _ presentation: Presentation, view: View, language: InterfaceLanguage,
    layout engine: any LayoutEngine, tie: (GraphTie, SVGElement) -> SVGElement
  ) throws {
    let content = GraphContent(presentation, view: view)
    let words = DrawingWords(presentation, language: language)
    let result = try engine.layout(
      content.request(pinned: presentation.layouts[view.rawValue]))
    layout = result.layout
    let width = max(result.width, 340)
    let left = result.origin.x - (width - result.width) / 2
    var bottom = result.origin.y + result.height
    var elements = Self.picture(content, result: result, language: language, tie: tie)
    if content.boxes.isEmpty {
      let note = words.isolated("drawing.graph.empty")
      bottom += 40
      elements.append(
        SVGText.element(
          note, x: Double(left + width / 2), y: Double(bottom - 14), size: 14, anchor: .middle,
          colour: Palette.faint))
    }
    let legend = Legend(
      GraphSigns.entries(for: content, words: words), left: left + 8, top: bottom + 8,
      width: width - 16, language: language)
    let caption = Caption(
      content.remarks(presentation, words), left: left + 8, top: bottom + 12 + legend.height,
      width: width - 16, language: language)
    drawing = Drawing(
      name: view.rawValue, language: language, title: words("drawing.\(view.rawValue).title"),
      summary: content.summary(words),
      left: left, top: result.origin.y, width: width,
      height: bottom + 16 + legend.height + caption.height - result.origin.y,
      elements: elements + legend.elements + caption.elements)
  }

  private static func picture(
    _ content: GraphContent, result: LayoutResult, language: InterfaceLanguage,
    tie: (GraphTie, SVGElement) -> SVGElement
  ) -> [SVGElement] {
    let names = Dictionary(content.boxes.map { ($0.id, $0.fullName[language]) }) { first, _ in first
    }
    let labels = TieLabels(content, result)
    let heaviest = content.ties.map(\.weight).max() ?? 1
    let lines = zip(content.ties, result.splines).map { line, curve in
      GraphLine(line, curve: curve, heaviest: heaviest, isDirected: content.isDirected)
        .element(names: names, language: language).map { tie(line, $0) }
    }
    let boxes = content.boxes.compactMap { box in
      result.layout.positions[box.id].map { GraphSigns.element(box, at: $0, language: language) }
    }
    return [
      SVGElement("g", ["class": "edges"], lines.compactMap { $0 }),
      SVGElement("g", ["class": "labels"], labels.elements(content, language: language)),
      SVGElement("g", ["class": "nodes"], boxes),
    ].filter { !$0.children.isEmpty }
  }
}
