extension SVGElement {
  /// The value of an attribute.
  func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// Whether it is of a class.
  func has(class name: String) -> Bool {
    value("class")?.split(separator: " ").contains { $0 == name } ?? false
  }

  /// The elements directly within.
  var elements: [SVGElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The same element with another value of an attribute, or without it.
  func setting(_ name: String, _ value: String?) -> SVGElement {
    var attributes = attributes
    if let place = attributes.firstIndex(where: { $0.name == name }) {
      if let value { attributes[place].value = value } else { attributes.remove(at: place) }
    } else if let value {
      attributes.append((name, value))
    }
    return SVGElement(self.name, id: id, attributes: attributes, children: children)
  }

  /// The same element of one class more.
  func adding(class name: String) -> SVGElement {
    setting("class", value("class").map { "\($0) \(name)" } ?? name)
  }

  /// The outline of a shape, drawn otherwise.
  func outline(_ style: KeyValuePairs<String, String?>) -> SVGElement {
    let form = ["cx", "cy", "r", "x", "y", "width", "height", "rx", "d"]
    let shape = form.compactMap { name in value(name).map { (name: name, value: $0) } }
    let drawn = style.compactMap { name, value in value.map { (name: name, value: $0) } }
    return SVGElement(
      name, id: nil,
      attributes: drawn + [("fill", "none"), ("stroke", "currentColor")] + shape, children: [])
  }

  /// The same element in which links that lead nowhere in `anchors` are no links.
  func linking(onlyTo anchors: Set<String>) -> SVGElement {
    var copy = self
    if let target = value("href"), !anchors.contains(String(target.dropFirst())) {
      copy = setting("href", nil)
    }
    copy.children = copy.children.map { child in
      if case .element(let element) = child {
        .element(element.linking(onlyTo: anchors))
      } else {
        child
      }
    }
    return copy
  }
}
