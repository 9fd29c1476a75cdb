import TarikhCore

/// The lines of a graph on the page; those that look and mean the same stand in one group that says so once.
struct PageTies {
  /// Above this many ties each has no tooltip of its own; the script has a panel for each.
  private static let titleLimit = 12

  /// How a line is drawn, and what it means where the events between its ends don't say.
  private struct Look: Hashable {
    let width: Double
    let status: EventStatus
    let isDirected: Bool
    let meaning: LocalizedText?
  }

  private let content: GraphContent
  private let curves: [[Layout.Point]]
  private let tokens: [String: String]
  private let names: [String: LocalizedText]

  init(_ content: GraphContent, _ result: LayoutResult, _ tokens: [String: String]) {
    self.content = content
    self.tokens = tokens
    curves = result.splines
    names = Dictionary(
      content.boxes.map { box in
        let words = InterfaceLanguage.allCases.map {
          (box.lines[$0] ?? []).joined(separator: " ")
        }
        return (box.id, LocalizedText(ar: words[0], en: words[1]))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The groups, in the order of their first lines.
  func markup(_ signs: inout PageGraphSigns) -> String {
    let heaviest = content.ties.map(\.weight).max() ?? 1
    var groups: [Look: String] = [:]
    var order: [Look] = []
    for (tie, points) in zip(content.ties, curves) {
      guard let curve = PageCurve(points) else { continue }
      let look = Look(
        width: (GraphLine.width(of: tie, heaviest: heaviest) * 10).rounded() / 10,
        status: tie.status,
        isDirected: content.isDirected && !tie.isMutual,
        meaning: content.view == .relations && !hasTitles ? tie.meaning : nil)
      if groups[look] == nil { order.append(look) }
      groups[look, default: ""] += markup(tie, curve, look)
    }
    return order.map { look in
      let title = look.meaning.map { "<title>\(Self.both($0))</title>" } ?? ""
      return "<g\(attributes(of: look, &signs))>\(title)\(groups[look] ?? "")</g>"
    }.joined()
  }

  private var hasTitles: Bool { content.ties.count <= Self.titleLimit }

  private func attributes(of look: Look, _ signs: inout PageGraphSigns) -> String {
    var markup = " stroke-width=\(SVGNumber.text(look.width))"
    if let dashes = Stroke.dashes(look.status) { markup += " stroke-dasharray=\"\(dashes)\"" }
    if let cap = Stroke.cap(look.status) { markup += " stroke-linecap=\(cap)" }
    if look.isDirected { markup += " marker-end=url(#\(signs.head(width: look.width)))" }
    return markup
  }

  private func markup(_ tie: GraphTie, _ curve: PageCurve, _ look: Look) -> String {
    var curve = curve
    if look.isDirected { curve.shorten(by: PageGraphSigns.headLength(width: look.width)) }
    let ends = "class=\"\(tokens[tie.source] ?? "ax") \(tokens[tie.target] ?? "ax")\""
    let strike = tie.status == .denied ? Self.strike(at: curve.middle) : ""
    guard hasTitles else {
      let line = "d=\(PageMarkup.attribute(curve.path)) />"
      return strike.isEmpty ? "<path \(ends) \(line)" : "<g \(ends)><path \(line)\(strike)</g>"
    }
    let line = "<path d=\(PageMarkup.attribute(curve.path)) />\(strike)"
    let (tag, link) = tie.anchor.map { ("a", " href=#\($0)") } ?? ("g", "")
    return "<\(tag) \(ends)\(link)><title>\(title(tie, look))</title>\(line)</\(tag)>"
  }

  private func title(_ tie: GraphTie, _ look: Look) -> String {
    Self.both(
      LocalizedText(
        ar: title(tie, look, in: .arabic), en: title(tie, look, in: .english)))
  }

  private func title(_ tie: GraphTie, _ look: Look, in language: InterfaceLanguage) -> String {
    let arrow = language == .arabic ? " ← " : " → "
    let ends = [tie.source, tie.target].map { names[$0]?[language] ?? $0 }
      .joined(separator: look.isDirected ? arrow : " · ")
    return BidiText.isolated("\(ends): \(tie.meaning[language])", in: language)
  }

  /// A tooltip cannot be hidden by a style, so that it says both.
  private static func both(_ text: LocalizedText) -> String {
    XMLText.escaped(
      text.arabic == text.english ? text.arabic : text.arabic + "\n" + text.english)
  }

  private static func strike(at point: (x: Double, y: Double)) -> String {
    let (x, y) = (Int(point.x.rounded()) - 5, Int(point.y.rounded()) + 5)
    return "<path d=M\(x),\(y)l10,-10 stroke-width=2 stroke-dasharray=none marker-end=none />"
  }
}
