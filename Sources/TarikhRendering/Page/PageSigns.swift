/// Writes the signs of the timeline into the page: the look of a form goes into a class that forms share.
struct PageSigns {
  private static let looks: Set<String> = [
    "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
    "opacity",
  ]

  private var classes: [String: Int] = [:]
  private var order: [String] = []

  /// The rules for the classes that were given so far; they yield to any other rule, as attributes do.
  var rules: String {
    order.enumerated().map { ":where(.x\($0)){\($1)}" }.joined(separator: "\n")
  }

  /// Writes a form that has no words and nothing within.
  mutating func write(_ element: SVGElement, to markup: inout String) {
    markup += "<" + element.name
    for (name, value) in element.attributes where name != "class" && !Self.looks.contains(name) {
      if ["cx", "cy", "x", "y"].contains(name), value == "0" { continue }
      markup += " \(name)=\(PageMarkup.attribute(value))"
    }
    let isLane = element.has(class: "f-lane")
    let look = element.attributes.filter { Self.looks.contains($0.name) }.map { name, value in
      "\(name):\(name == "fill" && isLane ? "var(--tarikh-lane)" : value)"
    }.joined(separator: ";")
    if !look.isEmpty { markup += " class=\(sharedClass(look))" }
    markup += " />"
  }

  private mutating func sharedClass(_ look: String) -> String {
    let number = classes[look] ?? order.count
    if classes.updateValue(number, forKey: look) == nil { order.append(look) }
    return "x\(number)"
  }
}
