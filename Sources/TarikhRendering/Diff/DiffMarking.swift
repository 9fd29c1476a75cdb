import TarikhCore
import TarikhDiff

/// Tells the events, actors and ties of a drawing of both runs apart.
struct DiffMarking {
  private let events: [String: TimelineUnion.Fate]
  /// The names of the verdicts on an event, as classes, by its anchor.
  private let verdicts: [String: String]
  private let actors: [String: TimelineUnion.Fate]
  private let diff: DiffPresentation
  private let language: InterfaceLanguage

  init(_ diff: DiffPresentation, language: InterfaceLanguage) {
    self.diff = diff
    self.language = language
    events = Dictionary(
      diff.marks.events.map { (Anchor.event($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
    verdicts = Self.verdicts(diff)
    actors = Dictionary(
      diff.marks.actors.map { (Anchor.actor($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The elements with rings round what is new or changed, and what is gone made faint.
  func marked(_ elements: [SVGElement]) -> [SVGElement] { elements.map(marked) }

  private func marked(_ element: SVGElement) -> SVGElement {
    if let id = element.id {
      if let fate = events[id] {
        return marked(element, fate).adding(class: verdicts[id] ?? "is-changed")
      }
      if let fate = actors[id] { return marked(element, fate) }
    }
    var copy = element
    copy.children = element.children.map { child in
      if case .element(let inner) = child { .element(marked(inner)) } else { child }
    }
    return copy
  }

  private static func verdicts(_ diff: DiffPresentation) -> [String: String] {
    var classes: [String: String] = [:]
    for change in diff.events {
      let names = change.verdicts.map { "is-\($0.name)" }.joined(separator: " ")
      for event in change.before + change.after { classes[Anchor.event(event.id)] = names }
    }
    for (id, fate) in diff.marks.events {
      guard case .former(let later) = fate else { continue }
      classes[Anchor.event(id)] = classes[Anchor.event(later)]
    }
    return classes
  }

  private func marked(_ element: SVGElement, _ fate: TimelineUnion.Fate) -> SVGElement {
    switch fate {
    case .added: ringed(element, .added)
    case .changed: ringed(element, .changed)
    case .removed: ghost(element, "removed", isGone: true)
    case .former(let id): ghost(element, "former", isGone: false).setting("href", "#\(Anchor.event(id))")
    }
  }

  /// The line of a tie that came or went.
  func marked(_ line: SVGElement, _ verdict: TieVerdict?) -> SVGElement {
    guard let verdict else { return line }
    if verdict == .removed { return ghost(line, "removed", isGone: true) }
    var copy = titled(line, "added").adding(class: "v-added")
    let strokes = line.elements.filter { $0.value("stroke-width") != nil && $0.name == "path" }
    let glows = strokes.prefix(1).map { stroke in
      SVGElement(
        "path",
        [
          "class": "glow c-added", "d": stroke.value("d"), "fill": "none",
          "stroke": "currentColor", "color": DiffStyle.added.light, "opacity": "0.4",
          "stroke-width": "11", "stroke-linecap": "round",
        ])
    }
    copy.children.insert(contentsOf: glows.map(SVGElement.Child.element), at: min(1, copy.children.count))
    return copy
  }

  /// Whether a tie came or went.
  func verdict(of tie: GraphTie, in view: View) -> TieVerdict? {
    switch view {
    case .cooccurrence: diff.marks.cooccurrence[TimelineUnion.Tie(tie.source, tie.target)]
    case .visits: diff.marks.visits[TimelineUnion.Tie(tie.source, tie.target)]
    case .timeline, .relations: nil
    }
  }

  /// A ring with a gap round every mark: whole for what is new, broken for what changed.
  private func ringed(_ element: SVGElement, _ presence: Presence) -> SVGElement {
    var copy = titled(element, presence.rawValue).adding(class: "v-\(presence.rawValue)")
    copy.children = copy.children.flatMap { child -> [SVGElement.Child] in
      guard case .element(let mark) = child, mark.has(class: "mark") else { return [child] }
      return [.element(ring(mark, presence)), .element(gap(mark)), child]
    }
    return copy
  }

  private func ring(_ mark: SVGElement, _ presence: Presence) -> SVGElement {
    let colour = DiffStyle.colour(of: presence)
    return mark.outline([
      "class": "ring c-\(colour.name)", "color": colour.light, "stroke-width": "11",
      "stroke-dasharray": presence == .changed ? "3 2" : nil,
    ])
  }

  private func gap(_ mark: SVGElement) -> SVGElement {
    mark.outline(["class": "c-lane", "color": Palette.lane.light, "stroke-width": "6"])
  }

  private func ghost(_ element: SVGElement, _ word: String, isGone: Bool) -> SVGElement {
    var copy = titled(element, word).adding(class: "v-\(word)").setting("opacity", "0.45")
    guard isGone else { return copy }
    copy.children = copy.children.map { child in
      if case .element(let text) = child, text.name == "text" {
        .element(text.setting("text-decoration", "line-through"))
      } else {
        child
      }
    }
    return copy
  }

  /// The element with what became of it before the words of its title.
  private func titled(_ element: SVGElement, _ word: String) -> SVGElement {
    let label = diff.label("diff.legend.\(word)")[language]
    var copy = element
    copy.children = element.children.map { child in
      guard case .element(let title) = child, title.name == "title",
        case .text(let words)? = title.children.first
      else { return child }
      return .element(
        SVGElement("title", text: BidiText.isolated("\(label): \(words)", in: language)))
    }
    return copy
  }

  /// The marks that occur, each with its sign.
  func entries(for view: View) -> [Legend.Entry] {
    let fates: [TimelineUnion.Fate]
    switch view {
    case .timeline: fates = Array(diff.marks.events.values)
    case .visits: fates = Array(diff.marks.actors.values) + Self.fates(diff.marks.visits)
    case .cooccurrence, .relations:
      fates = Array(diff.marks.actors.values) + Self.fates(diff.marks.cooccurrence)
    }
    let words = Set(fates.map(Self.word))
    return ["added", "changed", "removed", "former"].filter(words.contains).map { word in
      let disc = SVGElement(
        "circle",
        [
          "class": "mark c-faint", "cx": "0", "cy": "0", "r": "6", "fill": "currentColor",
          "color": Palette.faint.light,
        ])
      let sign: [SVGElement] =
        switch word {
        case "added": [ring(disc, .added), gap(disc), disc]
        case "changed": [ring(disc, .changed), gap(disc), disc]
        default: [disc.setting("opacity", "0.45")]
        }
      return Legend.Entry(
        sign: sign, signWidth: 24, label: diff.label("diff.legend.\(word)")[language])
    }
  }

  private static func fates(_ ties: [TimelineUnion.Tie: TieVerdict]) -> [TimelineUnion.Fate] {
    ties.values.map { $0 == .added ? .added : .removed }
  }

  private static func word(_ fate: TimelineUnion.Fate) -> String {
    switch fate {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    case .former: "former"
    }
  }
}
