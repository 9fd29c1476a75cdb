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
    case .removed: ringed(element, .removed)
    case .former(let id):
      titled(element, "former").adding(class: "v-former").setting("opacity", "0.4")
        .setting("href", "#\(Anchor.event(id))")
    }
  }

  /// The line of a tie that came or went: a glow behind it, dashed for what is gone.
  func marked(_ line: SVGElement, _ verdict: TieVerdict?) -> SVGElement {
    guard let verdict else { return line }
    let isGone = verdict == .removed
    let colour = isGone ? DiffStyle.removed : DiffStyle.added
    var copy = titled(line, verdict.rawValue).adding(class: "v-\(verdict.rawValue)")
    let path = line.elements.first { $0.name == "path" && $0.value("stroke-width") != nil }
    let glow = path.map { path in
      SVGElement(
        "path",
        [
          "class": "glow c-\(colour.name)", "d": path.value("d"), "fill": "none",
          "stroke": "currentColor", "color": colour.light, "opacity": "0.4", "stroke-width": "9",
          "stroke-dasharray": isGone ? "3 4" : nil,
        ])
    }
    copy.children = copy.children.map { child in
      guard isGone, case .element(let part) = child, part.name != "title" else { return child }
      return .element(faint(part))
    }
    if let glow { copy.children.insert(.element(glow), at: min(1, copy.children.count)) }
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

  /// A ring with a gap round every mark: whole for what is new, in four arcs for what changed, dotted for what is gone.
  private func ringed(_ element: SVGElement, _ presence: Presence) -> SVGElement {
    var copy = titled(element, presence.rawValue).adding(class: "v-\(presence.rawValue)")
    copy.children = copy.children.flatMap { child -> [SVGElement.Child] in
      guard case .element(let part) = child, part.name != "title" else { return [child] }
      let shown = presence == .removed ? faint(part) : part
      guard part.has(class: "mark") else { return [.element(shown)] }
      return [.element(ring(part, presence)), .element(gap(part)), .element(shown)]
    }
    return copy
  }

  /// A part of what is gone.
  private func faint(_ part: SVGElement) -> SVGElement {
    let opacity = part.value("opacity").flatMap(Double.init) ?? 1
    let percent = Int((opacity * 45).rounded())
    let part = part.setting("opacity", "0.\(percent < 10 ? "0" : "")\(percent)")
    return part.name == "text" ? part.setting("text-decoration", "line-through") : part
  }

  private func ring(_ mark: SVGElement, _ presence: Presence) -> SVGElement {
    let colour = DiffStyle.colour(of: presence)
    return mark.outline([
      "class": "ring c-\(colour.name)", "color": colour.light, "stroke-width": "9",
      "stroke-dasharray": presence == .changed ? "10 5" : presence == .removed ? "1.5 3" : nil,
    ])
  }

  private func gap(_ mark: SVGElement) -> SVGElement {
    mark.outline(["class": "c-lane", "color": Palette.lane.light, "stroke-width": "5.5"])
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
        case "removed": [ring(disc, .removed), gap(disc), faint(disc)]
        default: [disc.setting("opacity", "0.4")]
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
