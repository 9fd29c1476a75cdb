/// What of an element the page needs, given its style sheet and its entries.
extension PageDrawing {
  /// The name of an element's tag; a tie without its tooltip is no link, since nothing would say where it leads.
  func tag(of element: SVGElement) -> String {
    let isTie = element.attributes.contains { $0.name == "class" && $0.value.hasPrefix("edge") }
    return isTie && element.name == "a" && !keepsTitles ? "g" : element.name
  }

  /// What stands inside an element; a tooltip only where no words stand in the drawing, as on ties and marks.
  func needed(of element: SVGElement) -> [SVGElement.Child] {
    let isNode = element.attributes.contains { $0.name == "class" && $0.value.hasPrefix("node") }
    let words = Self.words(of: element)
    return element.children.filter { child in
      guard case .element(let child) = child, child.name == "title" else { return true }
      return keepsTitles && !isNode && !words.contains(Self.text(of: child))
    }
  }

  /// Whether a class or the name of the element gives the same look by `DrawingStyle.rules`.
  static func isCovered(
    _ attribute: (name: String, value: String), of element: String, _ classes: [String]
  ) -> Bool {
    switch attribute.name {
    case "color": classes.contains { $0.hasPrefix("c-") }
    case "fill": element == "text" || classes.contains { $0.hasPrefix("f-") }
    case "stroke": element == "text" && attribute.value == "none"
    case "font-weight": classes.contains("strong")
    default: false
    }
  }

  private static func words(of element: SVGElement) -> [String] {
    element.children.compactMap { child in
      if case .element(let child) = child, child.name == "text" { text(of: child) } else { nil }
    }
  }

  static func text(of element: SVGElement) -> String {
    element.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}
