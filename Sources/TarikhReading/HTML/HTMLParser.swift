import CGumbo

/// Parses HTML as browsers do; nothing of gumbo is known outside this file and `HTMLCost`.
enum HTMLParser {
  /// The tree of a page, or nil for one so nested that parsing it would take minutes.
  static func parse(_ html: String) -> HTMLTree? {
    var html = html
    return html.withUTF8 { bytes in
      guard !HTMLCost(bytes).isExcessive else { return nil }
      return bytes.withMemoryRebound(to: CChar.self) { characters in
        var page = tarikh_page()
        tarikh_page_parse(&page, characters.baseAddress, characters.count)
        defer { tarikh_page_free(&page) }
        guard let root = page.output?.pointee.root else { return HTMLTree() }
        var builder = HTMLTreeBuilder()
        builder.build(UnsafePointer(root))
        return builder.tree
      }
    }
  }

  /// The plain text of a fragment such as a headline with entities in it.
  static func plainText(_ fragment: String) -> String {
    guard fragment.contains("&") || fragment.contains("<"),
      let tree = parse("<body>" + fragment), !tree.nodes.isEmpty
    else {
      var line = TextLine()
      line.append(fragment)
      return line.finish()
    }
    return tree.text(of: 0)
  }
}

/// Copies gumbo's tree into ours.
private struct HTMLTreeBuilder {
  var tree = HTMLTree()
  private var open: [(node: UnsafePointer<GumboNode>, nextChild: UInt32, index: Int)] = []
  private var names: [UnsafePointer<CChar>: String] = [:]

  mutating func build(_ root: UnsafePointer<GumboNode>) {
    append(root)
    while let last = open.last {
      if let child = tarikh_child(last.node, last.nextChild) {
        open[open.count - 1].nextChild += 1
        append(child)
      } else {
        open.removeLast()
        tree.close(last.index)
      }
    }
  }

  private mutating func append(_ node: UnsafePointer<GumboNode>) {
    let index = tree.nodes.count
    let parent = open.last?.index ?? -1
    if let text = tarikh_text(node) {
      tree.append(
        HTMLTree.Node(
          name: "", text: String(cString: text), attributes: [:], parent: parent, end: index + 1))
    } else if let name = tarikh_element(node) {
      tree.append(
        HTMLTree.Node(
          name: interned(name), text: nil, attributes: attributes(of: node), parent: parent,
          end: index + 1))
      open.append((node, 0, index))
    }
  }

  private mutating func interned(_ name: UnsafePointer<CChar>) -> String {
    if let known = names[name] { return known }
    let new = String(cString: name)
    names[name] = new
    return new
  }

  private func attributes(of node: UnsafePointer<GumboNode>) -> [String: String] {
    var attributes: [String: String] = [:]
    var index: UInt32 = 0
    while let attribute = tarikh_attribute(node, index) {
      let name = String(cString: attribute.pointee.name)
      if Self.needed.contains(name) { attributes[name] = String(cString: attribute.pointee.value) }
      index += 1
    }
    return attributes
  }

  private static let needed: Set<String> = [
    "id", "class", "lang", "xml:lang", "role", "property", "name", "content", "datetime", "type",
    "itemprop", "hidden", "style", "href", "rel", "aria-hidden",
  ]
}
