import TarikhCore
import TarikhGraph

/// What a graph drawing shows: boxes and lines, already reduced, and how much was left out.
struct GraphContent {
  let view: View
  let boxes: [GraphBox]
  let ties: [GraphTie]
  let omittedNodes: Int
  let omittedEdges: Int

  var isDirected: Bool { view != .cooccurrence }

  init(_ presentation: Presentation, view: View) {
    switch view {
    case .visits:
      let visits = VisitItems(presentation)
      self.init(presentation.visitGraph, view: view, presentation) { edges in
        edges.map { GraphTie($0, items: visits.items(of: $0), presentation) }
      }
    case .relations:
      self.init(presentation.relationGraph, view: view, presentation) { edges in
        GraphTie.ties(of: edges, presentation)
      }
    case .cooccurrence, .timeline:
      self.init(presentation.cooccurrence, view: .cooccurrence, presentation) { edges in
        edges.map { GraphTie($0, presentation) }
      }
    }
  }

  private init<Graph: ActorGraph>(
    _ graph: Graph, view: View, _ presentation: Presentation, ties: ([Graph.Edge]) -> [GraphTie]
  ) {
    self.view = view
    let reduction = graph.reduced()
    boxes = Self.boxes(
      reduction.graph.nodes, measures: Self.measures(of: graph, presentation), presentation)
    self.ties = ties(reduction.graph.edges)
    (omittedNodes, omittedEdges) = (reduction.omittedNodes, reduction.omittedEdges)
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

  /// What is shown only, what the graph leaves out, and what the run did not read.
  func remarks(_ presentation: Presentation, _ words: DrawingWords) -> [String] {
    var remarks = presentation.scope.map { $0[words.language] }
    if omittedNodes + omittedEdges > 0 {
      remarks.append(
        words("drawing.graph.omitted", ["nodes": omittedNodes, "edges": omittedEdges]))
    }
    if !presentation.omissions.isEmpty {
      remarks.append(words("drawing.omissions", ["count": presentation.omissions.count]))
    }
    return remarks
  }

  /// Above so many nodes only the strength of each is told, since the other measures take longer than the drawing.
  private static let measuredNodes = 300

  /// How central a node of the whole graph is.
  private struct Measures {
    let numbers: [Int]
    let words: LocalizedText
  }

  private static func measures<Graph: ActorGraph>(
    of graph: Graph, _ presentation: Presentation
  ) -> [String: Measures] {
    guard graph.nodes.count <= measuredNodes else { return [:] }
    let words = InterfaceLanguage.allCases.map { DrawingWords(presentation, language: $0) }
    let measures = graph.measures.nodes.map { node in
      let numbers = [
        node.weightedDegree, (node.pageRank + 500) / 1000, (node.betweenness + 500) / 1000,
        node.community + 1,
      ]
      let parts = words.map {
        $0(
          "drawing.graph.measures",
          [
            "degree": numbers[0], "rank": numbers[1], "between": numbers[2],
            "community": numbers[3],
          ])
      }
      return (
        node.id, Measures(numbers: numbers, words: LocalizedText(ar: parts[0], en: parts[1]))
      )
    }
    return Dictionary(measures) { first, _ in first }
  }

  private static func boxes(
    _ nodes: [GraphNode], measures: [String: Measures], _ presentation: Presentation
  ) -> [GraphBox] {
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
        share: Double(node.strength) / strongest, measures: measures[node.id]?.numbers ?? [],
        measuresInWords: measures[node.id]?.words)
    }
  }
}

/// The visits of a presentation by visitor, so that the ties of a large run find theirs at once.
private struct VisitItems {
  private let items: [String: [VisitItem]]

  init(_ presentation: Presentation) {
    items = Dictionary(grouping: presentation.visits, by: \.visitor)
  }

  /// The visits behind a tie, in their order.
  func items(of edge: VisitEdge) -> [VisitItem] {
    (items[edge.visitor] ?? []).filter {
      (edge.targetKind == .place ? $0.place : $0.host) == edge.target
    }
  }
}
