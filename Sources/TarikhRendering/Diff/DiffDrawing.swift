import TarikhCore
import TarikhDiff

/// Both runs over each other in one picture: what is gone stands ghosted, what is new or changed wears a ring.
package struct DiffDrawing {
  /// The picture.
  package let drawing: Drawing

  /// Draws one view of a diff; `reachable` are the anchors that links may lead to, nil for all.
  package init(
    _ diff: DiffPresentation, view: View, language: InterfaceLanguage,
    layout engine: any LayoutEngine, reachable: Set<String>? = nil
  ) throws {
    let marking = DiffMarking(diff, language: language)
    let view = view == .relations ? View.cooccurrence : view
    let words = DrawingWords(diff.union, language: language)
    let name = words("page.\(view == .timeline ? "timeline" : "graph.\(view.rawValue)")")
    let plain =
      view == .timeline
      ? TimelineDrawing(diff.union, language: language).drawing
      : try GraphDrawing(
        diff.union, view: view, language: language, layout: engine,
        tie: { marking.marked($1, marking.verdict(of: $0, in: view)) }
      ).drawing
    var elements = marking.marked(plain.elements)
    if view == .timeline { elements += DiffMoves(elements, diff.marks).elements }
    if let reachable { elements = elements.map { $0.linking(onlyTo: reachable) } }
    let legend = Legend(
      marking.entries(for: view), left: plain.left + 8, top: plain.top + plain.height,
      width: plain.width - 16, language: language)
    drawing = Drawing(
      name: plain.name, language: language,
      title: "\(diff.title[language]): \(name)",
      summary: diff.summary[language], left: plain.left, top: plain.top, width: plain.width,
      height: plain.height + legend.height + 8, elements: elements + legend.elements,
      extraRules: DiffStyle.standalone)
  }

  /// The picture as a file.
  package var artifact: Artifact {
    Artifact(
      name: "diff-\(drawing.name).\(drawing.language.rawValue).svg", mediaType: "image/svg+xml",
      bytes: Array(drawing.document().utf8))
  }
}
