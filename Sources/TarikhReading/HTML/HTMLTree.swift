/// A parsed page: its elements and texts in the order of the page, so that no walk over it needs recursion.
struct HTMLTree {
  /// An element or a piece of text.
  struct Node {
    /// The lower-case name of an element; empty for a text and for an element that HTML does not know.
    let name: String
    /// The text of a text node, nil for elements.
    let text: String?
    /// The attributes that reading needs, by lower-case name.
    let attributes: [String: String]
    /// The element around it, -1 for the root.
    let parent: Int
    /// The node after its last descendant.
    var end: Int

    /// The value of an attribute.
    subscript(attribute: String) -> String? { attributes[attribute] }
  }

  /// All nodes; the descendants of node `n` are `n + 1 ..< nodes[n].end`.
  private(set) var nodes: [Node] = []
  private var lengthBefore = [0]

  /// Adds a node behind the last, as one without descendants.
  mutating func append(_ node: Node) {
    nodes.append(node)
    lengthBefore.append((lengthBefore.last ?? 0) + (node.text?.utf8.count ?? 0))
  }

  /// Ends a node behind the last.
  mutating func close(_ node: Int) { nodes[node].end = nodes.count }

  /// How many bytes of text stand in a range of nodes.
  func textLength(in range: Range<Int>) -> Int {
    lengthBefore[range.upperBound] - lengthBefore[range.lowerBound]
  }

  /// The elements with a name, in page order.
  func elements(_ name: String) -> some Sequence<Int> {
    nodes.indices.lazy.filter { nodes[$0].name == name }
  }

  /// The node itself and what lies around it, from the inside out.
  func ancestors(from node: Int) -> some Sequence<Int> {
    sequence(first: node) { nodes[$0].parent >= 0 ? nodes[$0].parent : nil }
  }

  /// The text of a node and its descendants with its spaces collapsed.
  func text(of node: Int) -> String {
    var line = TextLine()
    for index in node..<nodes[node].end {
      if let text = nodes[index].text {
        line.append(text)
      } else if nodes[index].name == "br" {
        line.append(" ")
      }
    }
    return line.finish()
  }

  /// The text of a node as it stands, for scripts.
  func rawText(of node: Int) -> String {
    nodes[node..<nodes[node].end].compactMap(\.text).joined()
  }
}
