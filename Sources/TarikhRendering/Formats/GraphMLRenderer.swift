import TarikhCore

/// Graphs as GraphML with typed attributes, for NetworkX, igraph, yEd, Cytoscape and Gephi; nothing is left out.
package struct GraphMLRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "graphml" }
  package var views: [View] { View.graphs }

  /// Writes one graph; the attribute `label` is in the language of the options, and names are in both.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let table = GraphTable(presentation, view: options.view)
    let root = SVGElement(
      "graphml",
      [
        "xmlns": "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns "
          + "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
      ], Self.keys + [Self.graph(table, presentation, options.language)])
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    root.write(to: &text, idPrefix: "")
    return Artifact(
      name: "\(table.view.rawValue).\(options.language.rawValue).graphml",
      mediaType: "application/graphml+xml", bytes: Array(text.utf8))
  }

  private static let title = GraphTableField(name: "title", kind: .text)
  private static let notRead = GraphTableField(name: "not_read", kind: .whole)
  private static let label = GraphTableField(name: "label", kind: .text)
  private static let weight = GraphTableField(name: "weight", kind: .whole)

  private static let keys =
    [title, notRead].map { key($0, of: "graph") }
    + ([label] + GraphTableField.ofNodes).map { key($0, of: "node") }
    + ([weight] + GraphTableField.ofTies).map { key($0, of: "edge") }

  private static func key(_ field: GraphTableField, of owner: String) -> SVGElement {
    let type =
      switch field.kind {
      case .text: "string"
      case .whole: "int"
      case .decimal: "double"
      }
    return SVGElement(
      "key", id: "\(owner)-\(field.name)",
      ["for": owner, "attr.name": field.name, "attr.type": type])
  }

  private static func graph(
    _ table: GraphTable, _ presentation: Presentation, _ language: InterfaceLanguage
  ) -> SVGElement {
    let about = [
      GraphTableValue(title, PlainText.line(presentation.title[language])),
      GraphTableValue(notRead, String(presentation.omissions.count)),
    ]
    let nodes = table.nodes.map { node in
      SVGElement(
        "node", id: node.anchor, [:],
        data([GraphTableValue(label, node.name[language])] + node.values, of: "node"))
    }
    let edges = table.ties.enumerated().map { number, tie in
      SVGElement(
        "edge", id: "e\(number)", ["source": tie.source, "target": tie.target],
        data([GraphTableValue(weight, String(tie.weight))] + tie.values, of: "edge"))
    }
    return SVGElement(
      "graph", id: table.view.rawValue,
      ["edgedefault": table.isDirected ? "directed" : "undirected"],
      data(about, of: "graph") + nodes + edges)
  }

  private static func data(_ values: [GraphTableValue?], of owner: String) -> [SVGElement] {
    values.compactMap { $0 }.map {
      SVGElement("data", ["key": "\(owner)-\($0.field.name)"], text: $0.text)
    }
  }
}
