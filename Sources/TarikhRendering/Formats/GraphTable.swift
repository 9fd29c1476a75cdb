import TarikhCore
import TarikhGraph

/// A graph as data: its nodes and ties with the events behind them.
///
/// Visits of one visitor to one goal are a tie for each status, so that planned and denied ones can be told apart and
/// left out; actors that are named together are one tie, which counts its events by status.
struct GraphTable {
  let view: View
  let nodes: [GraphTableNode]
  let ties: [GraphTableTie]
  /// How many nodes and ties of the whole graph are left out.
  let omitted: (nodes: Int, ties: Int)

  var isDirected: Bool { view != .cooccurrence }

  /// The whole graph of a view with its measures, or one that is small enough to be drawn, without them.
  init(_ presentation: Presentation, view: View, isReduced: Bool = false) {
    let index = ItemIndex(presentation)
    switch view {
    case .visits:
      self.init(presentation.visitGraph, view, isReduced, index) { GraphTableTie.ties($0) }
    case .relations:
      self.init(presentation.relationGraph, view, isReduced, index) { [GraphTableTie($0)] }
    case .cooccurrence, .timeline:
      self.init(presentation.cooccurrence, .cooccurrence, isReduced, index) {
        [GraphTableTie($0, index)]
      }
    }
  }

  private init<Graph: ActorGraph>(
    _ whole: Graph, _ view: View, _ isReduced: Bool, _ index: ItemIndex,
    ties: (Graph.Edge) -> [GraphTableTie]
  ) {
    let reduction = isReduced ? whole.reduced() : nil
    let graph = reduction?.graph ?? whole
    let measures = isReduced ? [] : graph.measures.nodes.map(Optional.some)
    self.view = view
    nodes = zip(graph.nodes, measures + Array(repeating: nil, count: graph.nodes.count)).map {
      GraphTableNode($0, $1, index)
    }
    self.ties = graph.edges.flatMap(ties)
    omitted = (reduction?.omittedNodes ?? 0, reduction?.omittedEdges ?? 0)
  }
}

/// A node of a graph as data.
struct GraphTableNode {
  /// A name that is safe as an id in XML, as after `#` in the page.
  let anchor: String
  let name: LocalizedText
  let isPlace: Bool
  let values: [GraphTableValue]

  init(_ node: GraphNode, _ measures: NodeMeasures?, _ index: ItemIndex) {
    isPlace = node.kind == .place
    anchor = isPlace ? Anchor.place(node.id) : Anchor.actor(node.id)
    let actor = isPlace ? nil : index.actors[node.id]
    let place = isPlace ? index.places[node.id] : nil
    name = LocalizedText(
      ar: index.name(node.id, in: .arabic), en: index.name(node.id, in: .english))
    let coordinate = place?.coordinate
    values = [
      GraphTableValue(.identifier, node.id),
      GraphTableValue(.kind, isPlace ? "place" : actor?.kind.rawValue ?? "actor"),
      GraphTableValue(.arabicName, name.arabic), GraphTableValue(.englishName, name.english),
      GraphTableValue(.original, actor.map { PlainText.line($0.original) }),
      GraphTableValue(.country, actor?.country ?? place?.country),
      GraphTableValue(.strength, String(node.strength)),
      GraphTableValue(.events, String(actor?.eventCount ?? place?.eventCount ?? 0)),
      GraphTableValue(.latitude, coordinate.map { Coordinate.degrees($0.latitudeE6) }),
      GraphTableValue(.longitude, coordinate.map { Coordinate.degrees($0.longitudeE6) }),
      GraphTableValue(.pageRank, measures.map { PlainText.decimal($0.pageRank, digits: 6) }),
      GraphTableValue(.betweenness, measures.map { PlainText.decimal($0.betweenness, digits: 6) }),
      GraphTableValue(.community, measures.map { String($0.community) }),
    ].compactMap { $0 }
  }
}
