import TarikhCore
import TarikhGraph

/// A graph of the page, drawn once for both languages.
struct PageGraph {
  let content: GraphContent
  private let result: LayoutResult
  private let tokens: PageTokens
  private let presentation: Presentation
  private let tokensOfBoxes: [String: String]

  init(_ presentation: Presentation, view: View, tokens: PageTokens, layout: any LayoutEngine)
    throws
  {
    self.presentation = presentation
    self.tokens = tokens
    content = GraphContent(presentation, view: view)
    result = try layout.layout(
      content.request(pinned: presentation.layouts[view.rawValue]))
    tokensOfBoxes = Dictionary(
      content.boxes.map {
        ($0.id, $0.form == .place ? tokens.place($0.id) : tokens.actor($0.id))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The drawing of the graph that is called `id`; boxes and heads of lines go into `signs`.
  func markup(id: String, _ signs: inout PageGraphSigns) -> String {
    let labels = PageLabels(presentation)
    let summary = labels.words(
      "drawing.graph.summary", ["nodes": content.boxes.count, "edges": content.ties.count])
    let width = max(result.width, 340)
    let left = result.origin.x - (width - result.width) / 2
    let measures = boxes.map { $0.measures.map(String.init).joined(separator: ",") }
    return
      "<svg class=tarikh-drawing viewBox=\"\(left) \(result.origin.y) \(width) \(result.height)\""
      + " width=\(width) role=group aria-labelledby=\(id)-name"
      + (measures.allSatisfy(\.isEmpty) ? "" : " data-m=\(measures.joined(separator: ";"))")
      + "><desc>\(XMLText.escaped(Self.joined(summary)))</desc>"
      + "<g class=edges>\(PageTies(content, result, tokensOfBoxes).markup(&signs))</g>"
      + words + "<g class=nodes>\(nodes(&signs))</g></svg>"
  }

  /// What the drawing leaves out.
  var remarks: [String] {
    guard content.omittedNodes + content.omittedEdges > 0 else { return [] }
    let words = PageLabels(presentation).words(
      "drawing.graph.omitted", ["nodes": content.omittedNodes, "edges": content.omittedEdges])
    return [PageMarkup.both(words)]
  }

  private static func joined(_ text: LocalizedText) -> String {
    text.arabic == text.english ? text.arabic : text.arabic + " / " + text.english
  }

  /// The boxes, the largest letters first.
  private var boxes: [GraphBox] {
    content.boxes.enumerated().sorted {
      ($1.element.fontSize, $0.offset) < ($0.element.fontSize, $1.offset)
    }.map(\.element)
  }

  /// The boxes in groups by the size of their letters.
  private func nodes(_ signs: inout PageGraphSigns) -> String {
    var (markup, size) = ("", 0)
    for box in boxes {
      guard let centre = result.layout.positions[box.id], let token = tokensOfBoxes[box.id]
      else { continue }
      if box.fontSize != size {
        markup += (size == 0 ? "" : "</g>") + "<g font-size=\(box.fontSize)>"
        size = box.fontSize
      }
      let name = signs.name(box, token: token)
      markup += "<a href=#\(token)><use href=#\(name) x=\(centre.x) y=\(centre.y) /></a>"
    }
    return markup + (size == 0 ? "" : "</g>")
  }

  /// Dates and kinds on the lines of a small graph, each on a strip of ground.
  private var words: String {
    let labels = TieLabels(content, result).labels.sorted { $0.key < $1.key }
    let markup = labels.map { index, label in
      let words = content.ties[index].label ?? LocalizedText(both: "")
      let spans = InterfaceLanguage.allCases.map {
        PageMarkup.label(
          TextFit.truncated(words[$0], to: label.width, size: TieLabels.size), in: $0)
      }
      return
        "<rect x=\(label.centre.x - label.width / 2) y=\(label.centre.y - TieLabels.height / 2)"
        + " width=\(label.width) /><text x=\(label.centre.x) y=\(label.centre.y + 4)>"
        + PageMarkup.spans(ar: spans[0], en: spans[1]) + "</text>"
    }
    return markup.isEmpty ? "" : "<g class=labels>\(markup.joined())</g>"
  }
}
