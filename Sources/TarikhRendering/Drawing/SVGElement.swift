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

  /// The ids of the element and of all within.
  var ids: [String] {
    children.reduce(into: id.map { [$0] } ?? []) { ids, child in
      if case .element(let element) = child { ids += element.ids }
    }
  }

  /// Where links to `#` and an anchor lead.
  package enum Links: Sendable {
    /// To the anchor of a page; an empty path is the page itself.
    case page(String)
    /// To the element of the drawing that has the anchor as its id.
    case own
  }

  /// Appends the markup of the element, a line for each element within; its links lead where `links` says.
  package func write(to markup: inout String, idPrefix: String, links: Links = .page("")) {
    var bytes: [UInt8] = []
    write(to: &bytes, idPrefix: idPrefix, links: links, depth: 0)
    markup += String(decoding: bytes, as: UTF8.self)
  }

  private func write(to markup: inout [UInt8], idPrefix: String, links: Links, depth: Int) {
    markup.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
    markup += "<".utf8
    markup += name.utf8
    if let id { Self.write("id", idPrefix + id, to: &markup) }
    for attribute in attributes {
      let isLink = attribute.name == "href"
      Self.write(
        attribute.name, isLink ? Self.href(attribute.value, links, idPrefix) : attribute.value,
        to: &markup)
    }
    if children.isEmpty {
      markup += "/>\n".utf8
      return
    }
    markup += ">".utf8
    var isInline = true
    for child in children {
      switch child {
      case .text(let words): XMLText.append(words, to: &markup)
      case .element(let element):
        if isInline { markup += "\n".utf8 }
        isInline = false
        element.write(to: &markup, idPrefix: idPrefix, links: links, depth: depth + 1)
      }
    }
    if !isInline { markup.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth)) }
    markup += "</".utf8
    markup += name.utf8
    markup += ">\n".utf8
  }

  private static func write(_ attribute: String, _ value: String, to markup: inout [UInt8]) {
    markup += " ".utf8
    markup += attribute.utf8
    markup += "=\"".utf8
    XMLText.append(value, to: &markup)
    markup += "\"".utf8
  }

  private static func href(_ value: String, _ links: Links, _ idPrefix: String) -> String {
    switch links {
    case .page(let page): page + value
    case .own: value.hasPrefix("#") ? "#\(idPrefix)\(value.dropFirst())" : value
    }
  }
}
