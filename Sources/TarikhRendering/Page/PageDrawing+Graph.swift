/// Boxes and ties of graphs, which a page says in fewer words than a file of its own.
extension PageDrawing {
  /// The names of boxes: each stands once and is used in every graph.
  var nameSigns: String {
    names.sorted { $0.key < $1.key }.map { token, name in
      let words = InterfaceLanguage.allCases.map { language in
        "<tspan class=\(language.rawValue)>\(XMLText.escaped(name[language]))</tspan>"
      }
      return "<text id=n\(token) class=name>\(words.joined())</text>"
    }.joined()
  }

  /// Writes a box whose words have one line as its outline and a use of its name; says whether it could.
  mutating func writeNode(_ arabic: SVGElement, _ english: SVGElement, to markup: inout String)
    -> Bool
  {
    let texts = [arabic, english].map { Self.elements(of: $0).filter { $0.name == "text" } }
    guard Self.firstClass(of: arabic) == "node", texts.allSatisfy({ $0.count == 1 }),
      let token = link(of: arabic), let first = texts[0].first, let second = texts[1].first
    else { return false }
    names[token] = LocalizedText(ar: Self.text(of: first), en: Self.text(of: second))
    markup += "<a href=#\(token) class=node>"
    for element in Self.elements(of: arabic) where !["title", "text"].contains(element.name) {
      write(element, to: &markup)
    }
    let place = first.attributes.filter { ["x", "y"].contains($0.name) }
      .map { " \($0.name)=\(PageMarkup.attribute($0.value))" }.joined()
    markup += "<use href=#n\(token)\(place)\(lookAttribute(of: first)) /></a>"
    return true
  }

  /// Writes a tie without words as its lines, with the classes of its ends; says whether it could.
  mutating func writeTie(_ element: SVGElement, to markup: inout String) -> Bool {
    guard Self.firstClass(of: element) == "edge", !keepsTitles, let ends = nextEnds() else {
      return false
    }
    let lines = Self.elements(of: element).filter { $0.name != "title" }
    let meaning = nextMeaning()
    let group = ([ends] + (meaning == nil ? [] : colours(of: element))).joined(separator: " ")
    let isGroup = lines.count > 1 || meaning != nil
    markup += isGroup ? "<g class=\"\(group)\">" : ""
    if let meaning {
      markup += "<title>\(XMLText.escaped(meaning.arabic + "\n" + meaning.english))</title>"
    }
    for line in lines {
      let values = line.attributes.filter { $0.name == "d" }
        .map { " d=\(PageMarkup.attribute($0.value))" }.joined()
      let classes = (isGroup ? [] : [ends]) + [lookClass(of: line)].compactMap { $0 }
      markup += "<path class=\(PageMarkup.attribute(classes.joined(separator: " ")))\(values) />"
    }
    markup += isGroup ? "</g>" : ""
    return true
  }

  private static func elements(of element: SVGElement) -> [SVGElement] {
    element.children.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  private static func firstClass(of element: SVGElement) -> String? {
    element.attributes.first { $0.name == "class" }?.value.split(separator: " ").first
      .map(String.init)
  }
}
