/// Writes a drawing into the page as briefly as it can be said: the look of elements goes into classes that they share.
///
/// In a file of its own a drawing carries its look on each element; a page holds every drawing twice, once in each
/// language, so that this would be most of it. Ids go too, since the page's entries have them.
struct PageDrawing {
  /// Above this many marks, or ties, a drawing has no tooltips of its own; the script has a panel for each.
  static let titleLimit = 24

  private static let looks: Set<String> = [
    "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
    "opacity", "fill-opacity", "color", "font-size", "font-weight", "font-family", "text-anchor",
  ]

  private var classes: [String: Int] = [:]
  private var order: [String] = []
  private var used: Set<String> = []
  private let links: [String: String]
  private var ties: [String] = []
  private var meanings: [LocalizedText] = []
  var names: [String: LocalizedText] = [:]
  private(set) var keepsTitles = true

  /// `tokens` give boxes their short links, and ties the classes of both ends, by which the script finds their events.
  init(_ presentation: Presentation, tokens: PageTokens) {
    links = Dictionary(
      presentation.actors.map { ("#" + Anchor.actor($0.id), tokens.actor($0.id)) }
        + presentation.places.map { ("#" + Anchor.place($0.id), tokens.place($0.id)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The rules for the classes that were given so far; they yield to any other rule, as attributes do.
  var rules: String {
    let shared = order.enumerated().map { ":where(.x\($0)){\($1)}" }
    let colours = DrawingStyle.rules.split(separator: "\n").filter { rule in
      let name = rule.dropFirst(".tarikh-drawing .".count).prefix { $0 != "{" }
      return !(name.hasPrefix("c-") || name.hasPrefix("f-")) || used.contains(String(name))
    }
    return (shared + colours.map(String.init)).joined(separator: "\n")
  }

  /// The markup of a drawing whose forms are the same in both languages: forms once, words twice.
  ///
  /// `ties` are the classes of the ends of each tie, in the order in which the drawing has them.
  /// `meanings` say in many ties what each is, where the events between its ends don't.
  mutating func markup(
    arabic: Drawing, english: Drawing, ties: [String], meanings: [LocalizedText] = []
  ) -> String {
    self.ties = Self.linkCount(of: arabic) == ties.count ? ties.reversed() : []
    self.meanings = self.ties.count == meanings.count ? meanings.reversed() : []
    keepsTitles = Self.linkCount(of: arabic) <= Self.titleLimit
    let label = Self.joined(arabic.title, english.title)
    let summary = Self.joined(arabic.summary, english.summary)
    var markup = opening(of: arabic, label: label, summary: summary)
    write(
      arabic.elements.map(SVGElement.Child.element), english.elements.map(SVGElement.Child.element),
      to: &markup)
    return markup + "</svg>"
  }

  private func opening(of drawing: Drawing, label: String, summary: String) -> String {
    let box = "\(drawing.left) \(drawing.top) \(drawing.width) \(drawing.height)"
    return "<svg class=\"tarikh-drawing drawing-\(drawing.name)\" viewBox=\"\(box)\""
      + " width=\(drawing.width) height=\(drawing.height) role=group"
      + " aria-label=\"\(XMLText.escaped(label))\"><desc>\(XMLText.escaped(summary))</desc>"
  }

  /// How many ties a drawing has.
  private static func linkCount(of drawing: Drawing) -> Int {
    drawing.elements.reduce(0) { count, element in
      let isLinks = element.attributes.contains { $0.name == "class" && $0.value == "edges" }
      return isLinks ? max(count, element.children.count) : count
    }
  }

  private static func joined(_ arabic: String, _ english: String) -> String {
    arabic == english ? arabic : arabic + " / " + english
  }

  mutating func write(
    _ element: SVGElement, to markup: inout String, in language: InterfaceLanguage? = nil
  ) {
    writeOpening(of: element, to: &markup, in: language)
    writeChildren(of: element, to: &markup)
  }

  mutating func writeOpening(
    of element: SVGElement, to markup: inout String, in language: InterfaceLanguage? = nil
  ) {
    markup += "<" + tag(of: element)
    let values = Dictionary(element.attributes) { first, _ in first }
    let names = (values["class"] ?? "").split(separator: " ").map(String.init)
    used.formUnion(names)
    for (name, value) in element.attributes where name != "class" && !Self.looks.contains(name) {
      if name == "href", tag(of: element) == "g" { continue }
      let short = name == "href" ? links[value].map { "#" + $0 } : nil
      markup += " \(name)=\(PageMarkup.attribute(short ?? value))"
    }
    var classes = kept(names) + (language.map { ["l-\($0.rawValue)"] } ?? [])
    if let look = lookClass(of: element) { classes.append(look) }
    if !classes.isEmpty {
      markup += " class=\(PageMarkup.attribute(classes.joined(separator: " ")))"
    }
  }

  private mutating func writeChildren(of element: SVGElement, to markup: inout String) {
    if element.children.isEmpty {
      markup += " />"
      return
    }
    markup += ">"
    for child in needed(of: element) {
      switch child {
      case .text(let text): markup += XMLText.escaped(text)
      case .element(let child): write(child, to: &markup)
      }
    }
    markup += "</\(tag(of: element))>"
  }

  /// Of a box or a tie what it is, its colour, and the classes of its ends.
  private mutating func kept(_ names: [String]) -> [String] {
    guard let first = names.first, ["node", "edge"].contains(first) else { return names }
    let ends = first == "edge" ? ties.popLast().map { [$0] } ?? [] : []
    return [first] + names.filter { $0.hasPrefix("c-") } + ends
  }

  /// The short link that a box leads to.
  func link(of element: SVGElement) -> String? {
    element.attributes.first { $0.name == "href" }.flatMap { links[$0.value] }
  }

  /// The classes of the ends of the tie that is written next.
  mutating func nextEnds() -> String? { ties.popLast() }

  /// What the tie that is written next means, where it is to be said.
  mutating func nextMeaning() -> LocalizedText? { meanings.popLast() }

  /// The colours of an element that the style sheet must have, as classes; ties have theirs anyway.
  mutating func colours(of element: SVGElement) -> [String] {
    let names = element.attributes.first { $0.name == "class" }?.value.split(separator: " ") ?? []
    let colours = names.map(String.init).filter { $0.hasPrefix("c-") && $0 != "c-tie" }
    used.formUnion(colours)
    return colours
  }

  /// The class that gives an element its look, or nil where others give it.
  mutating func lookClass(of element: SVGElement) -> String? {
    let names = (element.attributes.first { $0.name == "class" }?.value ?? "")
      .split(separator: " ").map(String.init)
    let look = element.attributes.filter { Self.looks.contains($0.name) }.compactMap { attribute in
      Self.isCovered(attribute, of: element.name, names)
        ? nil : "\(attribute.name):\(attribute.value)\(attribute.name == "font-size" ? "px" : "")"
    }
    return look.isEmpty ? nil : sharedClass(look.joined(separator: ";"))
  }

  /// The same as an attribute.
  mutating func lookAttribute(of element: SVGElement) -> String {
    lookClass(of: element).map { " class=\($0)" } ?? ""
  }

  private mutating func sharedClass(_ look: String) -> String {
    let number = classes[look] ?? order.count
    if classes.updateValue(number, forKey: look) == nil { order.append(look) }
    return "x\(number)"
  }
}
