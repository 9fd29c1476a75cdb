/// What is the same in both languages of a drawing is written once.
extension PageDrawing {
  /// Writes what stands inside an element in Arabic and in English.
  mutating func write(
    _ arabic: [SVGElement.Child], _ english: [SVGElement.Child], to markup: inout String
  ) {
    if arabic.count == english.count {
      for (arabic, english) in zip(arabic, english) { write(arabic, english, to: &markup) }
      return
    }
    for child in english {
      write(child, to: &markup, in: Self.contains(arabic, child) ? nil : .english)
    }
    for child in arabic where !Self.contains(english, child) {
      write(child, to: &markup, in: .arabic)
    }
  }

  private mutating func write(
    _ arabic: SVGElement.Child, _ english: SVGElement.Child, to markup: inout String
  ) {
    guard case .element(let first) = arabic, case .element(let second) = english,
      Self.haveSameForm(first, second)
    else {
      write(arabic, to: &markup, in: Self.areSame(arabic, english) ? nil : .arabic)
      if !Self.areSame(arabic, english) { write(english, to: &markup, in: .english) }
      return
    }
    if writeNode(first, second, to: &markup) || writeTie(first, to: &markup) { return }
    if first.name == "title" {
      writeTitle(first, second, to: &markup)
      return
    }
    writeOpening(of: first, to: &markup)
    if first.children.isEmpty, second.children.isEmpty {
      markup += " />"
      return
    }
    markup += ">"
    if first.name == "text", !Self.areSame(arabic, english) {
      for (language, element) in [(InterfaceLanguage.arabic, first), (.english, second)] {
        let words = XMLText.escaped(Self.text(of: element))
        markup += "<tspan class=l-\(language.rawValue)>\(words)</tspan>"
      }
    } else {
      write(needed(of: first), needed(of: second), to: &markup)
    }
    markup += "</\(tag(of: first))>"
  }

  /// A tooltip cannot be hidden by a style, so that it says both.
  private func writeTitle(_ arabic: SVGElement, _ english: SVGElement, to markup: inout String) {
    let (first, second) = (Self.text(of: arabic), Self.text(of: english))
    let words = first == second ? first : first + "\n" + second
    markup += "<title>\(XMLText.escaped(words))</title>"
  }

  private mutating func write(
    _ child: SVGElement.Child, to markup: inout String, in language: InterfaceLanguage?
  ) {
    switch child {
    case .text(let words): markup += XMLText.escaped(words)
    case .element(let element): write(element, to: &markup, in: language)
    }
  }

  private static func haveSameForm(_ first: SVGElement, _ second: SVGElement) -> Bool {
    first.name == second.name
      && first.attributes.elementsEqual(second.attributes) {
        $0.name == $1.name && $0.value == $1.value
      }
  }

  private static func contains(_ children: [SVGElement.Child], _ child: SVGElement.Child) -> Bool {
    children.contains { areSame($0, child) }
  }

  private static func areSame(_ first: SVGElement.Child, _ second: SVGElement.Child) -> Bool {
    switch (first, second) {
    case (.text(let first), .text(let second)): first == second
    case (.element(let first), .element(let second)):
      haveSameForm(first, second) && first.children.count == second.children.count
        && zip(first.children, second.children).allSatisfy(areSame)
    default: false
    }
  }
}
