import TarikhCore
import TarikhGraph

/// What a graph drawing shows: boxes and lines, already reduced, and how much was left out.
struct GraphContent {
  let view: View
  let boxes: [GraphBox]
  let ties: [GraphTie]
  let omittedNodes: Int
  let omittedEdges: Int

  var isDirected: Bool { view == .visits }

  init(_ presentation: Presentation, view: View) {
    self.view = view
    if view == .visits {
      let reduction = presentation.visitGraph.reduced()
      boxes = Self.boxes(reduction.graph.nodes, presentation)
      ties = reduction.graph.edges.map { Self.tie($0, presentation) }
      (omittedNodes, omittedEdges) = (reduction.omittedNodes, reduction.omittedEdges)
    } else {
      let reduction = presentation.cooccurrence.reduced()
      boxes = Self.boxes(reduction.graph.nodes, presentation)
      ties = reduction.graph.edges.map { Self.tie($0, presentation) }
      (omittedNodes, omittedEdges) = (reduction.omittedNodes, reduction.omittedEdges)
    }
  }

  /// The boxes and lines as the layout engine wants them; `pinned` holds an earlier run's centres.
  func request(pinned: Layout?) -> LayoutRequest {
    LayoutRequest(
      nodes: boxes.map {
        LayoutRequest.Node(
          id: $0.id, width: $0.width, height: $0.height, pinned: pinned?.positions[$0.id])
      },
      edges: ties.map {
        LayoutRequest.Edge(source: $0.source, target: $0.target, weight: $0.weight)
      }, isDirected: isDirected)
  }

  /// What the graph leaves out and what the run did not read.
  func remarks(_ presentation: Presentation, _ words: DrawingWords) -> [String] {
    var remarks: [String] = []
    if omittedNodes + omittedEdges > 0 {
      remarks.append(
        words("drawing.graph.omitted", ["nodes": omittedNodes, "edges": omittedEdges]))
    }
    if !presentation.omissions.isEmpty {
      remarks.append(words("drawing.omissions", ["count": presentation.omissions.count]))
    }
    return remarks
  }

  private static func boxes(_ nodes: [GraphNode], _ presentation: Presentation) -> [GraphBox] {
    let actors = Dictionary(presentation.actors.map { ($0.id, $0) }) { first, _ in first }
    let places = Dictionary(presentation.places.map { ($0.id, $0) }) { first, _ in first }
    let strongest = Double(max(1, nodes.map(\.strength).max() ?? 1))
    return nodes.map { node in
      let actor = node.kind == .actor ? actors[node.id] : nil
      let form: GraphBox.Form =
        node.kind == .place ? .place : (actor?.kind ?? .person) == .person ? .person : .body
      let name = node.kind == .place ? places[node.id]?.name : actor?.name
      return GraphBox(
        id: node.id, form: form, name: name ?? LocalizedText(both: node.id),
        original: actor?.original, strength: node.strength,
        share: Double(node.strength) / strongest)
    }
  }

  private static func tie(_ edge: CooccurrenceEdge, _ presentation: Presentation) -> GraphTie {
    func meaning(_ language: InterfaceLanguage) -> String {
      let words = DrawingWords(presentation, language: language)
      let parts = [
        edge.sentences > 0 ? words("drawing.graph.sentences", ["count": edge.sentences]) : nil,
        edge.events.isEmpty ? nil : words("drawing.graph.events", ["count": edge.events.count]),
      ]
      return parts.compactMap { $0 }.joined(separator: language == .arabic ? "، " : ", ")
    }
    return GraphTie(
      source: edge.first, target: edge.second, weight: edge.weight,
      meaning: LocalizedText(ar: meaning(.arabic), en: meaning(.english)), label: nil,
      anchor: edge.events.first.map(Anchor.event), status: .happened)
  }

  private static func tie(_ edge: VisitEdge, _ presentation: Presentation) -> GraphTie {
    let items = presentation.visits.filter { item in
      item.visitor == edge.visitor
        && (edge.targetKind == .place ? item.place : item.host) == edge.target
    }
    func meaning(_ language: InterfaceLanguage) -> String {
      let words = DrawingWords(presentation, language: language)
      let dates = items.prefix(6).map { item in
        let status = item.status == .happened ? "" : " (\(words("status.\(item.status.rawValue)")))"
        return item.dateLabel[language] + status
      }
      return ([words("drawing.graph.visits", ["count": edge.weight])] + dates)
        .joined(separator: language == .arabic ? "، " : ", ")
    }
    let statuses = Set(edge.visits.map(\.status))
    let status = [EventStatus.happened, .planned, .hypothetical, .denied].first(
      where: statuses.contains)
    return GraphTie(
      source: edge.visitor, target: edge.target, weight: edge.weight,
      meaning: LocalizedText(ar: meaning(.arabic), en: meaning(.english)),
      label: edge.weight > 1
        ? LocalizedText(both: "×\(edge.weight)")
        : edge.visits.first?.time == nil ? nil : items.first?.dateLabel,
      anchor: edge.visits.first.map { Anchor.event($0.event) }, status: status ?? .happened)
  }
}
