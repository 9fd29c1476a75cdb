import TarikhCore

/// What the forms and lines of the page's graphs mean, each once; an entry is shown with the graphs that have it.
struct PageGraphLegend {
  /// The keys of all entries, in their order.
  private static let keys =
    GraphBox.Form.allCases.map { "drawing.graph.\($0.rawValue)" }
    + [EventStatus.planned, .denied, .hypothetical].map { "status.\($0.rawValue)" }
    + ["drawing.graph.strength"]

  private var entries: [String: (sign: String, graphs: [String])] = [:]
  private let labels: PageLabels

  init(_ presentation: Presentation) { labels = PageLabels(presentation) }

  /// The entries as values for the template.
  var values: [[String: Any]] {
    Self.keys.compactMap { key in
      entries[key].map { entry in
        [
          "signHTML": entry.sign, "wordsHTML": PageMarkup.both(labels.words(key)),
          "graphs": entry.graphs.joined(separator: " "),
        ] as [String: Any]
      }
    }
  }

  /// Notes what a graph shows; the heads of its lines go into `signs`.
  mutating func add(_ content: GraphContent, id: String, _ signs: inout PageGraphSigns) {
    for form in GraphBox.Form.allCases where content.boxes.contains(where: { $0.form == form }) {
      let look = "form " + PageGraphSigns.form(form)
      add(
        "<rect class=\(PageMarkup.attribute(form == .person ? "form" : look)) />",
        "drawing.graph.\(form.rawValue)", id)
    }
    for status in [EventStatus.planned, .denied, .hypothetical]
    where content.ties.contains(where: { $0.status == status }) {
      add(Self.line(status, head: signs.head(width: 1.8)), "status.\(status.rawValue)", id)
    }
    if Set(content.ties.map(\.weight)).count > 1 {
      add(
        "<path d=M0,4H26 stroke-width=1.4 /><path d=M0,12H26 stroke-width=4.8 />",
        "drawing.graph.strength", id)
    }
  }

  private mutating func add(_ sign: String, _ key: String, _ graph: String) {
    entries[key, default: (sign, [])].graphs.append(graph)
  }

  private static func line(_ status: EventStatus, head: String) -> String {
    let dashes = Stroke.dashes(status).map { " stroke-dasharray=\"\($0)\"" } ?? ""
    let cap = Stroke.cap(status).map { " stroke-linecap=\($0)" } ?? ""
    let strike = status == .denied ? "<path d=M4,13l10,-10 stroke-width=2 />" : ""
    return "<path d=M0,8H16 stroke-width=1.8\(dashes)\(cap) marker-end=url(#\(head)) />\(strike)"
  }
}
