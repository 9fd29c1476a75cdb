/// An element of a drawing; its id gets the prefix of the page that it is put into.
package struct SVGElement: Sendable {
  /// What stands inside an element.
  package enum Child: Sendable {
    /// Another element.
    case element(SVGElement)
    /// Words, not yet escaped.
    case text(String)
  }

  /// The name of its tag.
  package let name: String
  /// Its id without prefix.
  package let id: String?
  /// Its other attributes, in the order in which they are written.
  package let attributes: [(name: String, value: String)]
  /// What stands inside.
  package var children: [Child]

  /// An element with elements inside; attributes without a value are left out.
  package init(
    _ name: String, id: String? = nil, _ attributes: KeyValuePairs<String, String?> = [:],
    _ children: [SVGElement] = []
  ) {
    self.name = name
    self.id = id
    self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
    self.children = children.map(Child.element)
  }

  /// An element from its parts.
  init(_ name: String, id: String?, attributes: [(name: String, value: String)], children: [Child])
  {
    self.name = name
    self.id = id
    self.attributes = attributes
    self.children = children
  }

  /// An element with words inside.
  package init(
    _ name: String, id: String? = nil, _ attributes: KeyValuePairs<String, String?> = [:],
    text: String
  ) {
    self.init(name, id: id, attributes)
    children = [.text(text)]
  }

  /// Appends the markup of the element, a line for each element within; links within lead into `page`.
  package func write(
    to markup: inout String, idPrefix: String, page: String = "", depth: Int = 0
  ) {
    markup += String(repeating: " ", count: depth) + "<" + name
    if let id { markup += " id=\"" + XMLText.escaped(idPrefix + id) + "\"" }
    for attribute in attributes {
      let start = attribute.name == "href" ? page : ""
      markup += " \(attribute.name)=\"" + XMLText.escaped(start + attribute.value) + "\""
    }
    if children.isEmpty {
      markup += "/>\n"
      return
    }
    markup += ">"
    var isInline = true
    for child in children {
      switch child {
      case .text(let words): markup += XMLText.escaped(words)
      case .element(let element):
        if isInline { markup += "\n" }
        isInline = false
        element.write(to: &markup, idPrefix: idPrefix, page: page, depth: depth + 1)
      }
    }
    if !isInline { markup += String(repeating: " ", count: depth) }
    markup += "</" + name + ">\n"
  }
}
