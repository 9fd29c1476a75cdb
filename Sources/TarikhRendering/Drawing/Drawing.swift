/// A finished picture, to be a file of its own or a part of a page.
package struct Drawing: Sendable {
  /// Room around a picture that stands alone.
  private static let margin = 16
  /// Room for the heading of a picture that stands alone.
  private static let headingHeight = 34

  /// What it is called in ids and classes: `timeline`, `cooccurrence`, `visits` or `relations`.
  package let name: String
  /// The language of its labels.
  package let language: InterfaceLanguage
  /// Its heading, also for readers who do not see it.
  package let title: String
  /// What it shows, in a sentence, for readers who do not see it.
  package let summary: String
  /// The left edge, in points.
  package let left: Int
  /// The upper edge, in points.
  package let top: Int
  /// The width in points.
  package let width: Int
  /// The height in points.
  package let height: Int
  /// What is drawn, back to front.
  package let elements: [SVGElement]
  /// Rules that the style sheet of a picture that stands alone has beside those of all drawings.
  package var extraRules = ""

  /// The height of the picture as a file, in points.
  package var documentHeight: Int { height + 2 * Self.margin + Self.headingHeight }

  /// The picture as an SVG file with its heading, ground and style sheet; its links lead into `page`.
  package func document(linkingTo page: String = "") -> String {
    var markup = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    standing(hasStyle: true).write(to: &markup, idPrefix: "", links: .page(page))
    return markup
  }

  /// The same picture as an element of a document without our style sheet, every id after `prefix`; its links lead
  /// into `page`, or else to what stands in the picture itself.
  package func inline(idPrefix: String, page: String?) -> String {
    var markup = ""
    within(page).standing(hasStyle: true)
      .write(to: &markup, idPrefix: idPrefix, links: page.map { .page($0) } ?? .own)
    return markup
  }

  /// The same picture for a page that has `styleSheet` and nothing else.
  package func framed(page: String?) -> String {
    var markup = ""
    within(page).standing(hasStyle: false)
      .write(to: &markup, idPrefix: "", links: .page(page ?? ""))
    return markup
  }

  /// The same picture, without links that lead nowhere where there is no page.
  private func within(_ page: String?) -> Drawing {
    page == nil ? linking(onlyTo: Set(elements.flatMap(\.ids))) : self
  }

  private func standing(hasStyle: Bool) -> SVGElement {
    let (width, height) = (width + 2 * Self.margin, documentHeight)
    let (left, top) = (left - Self.margin, top - Self.margin - Self.headingHeight)
    let isArabic = language == .arabic
    let size = 18
    let words = TextFit.truncated(title, to: width - 2 * Self.margin, size: size, bold: true)
    let heading = SVGText.element(
      BidiText.isolated(words, in: language),
      x: Double(isArabic ? left + width - Self.margin : left + Self.margin),
      y: Double(top + Self.margin + 18), size: size, anchor: isArabic ? .end : .start,
      colour: Palette.ink, isStrong: true, extra: "heading")
    let ground = SVGElement(
      "rect",
      [
        "class": "ground f-ground", "x": "\(left)", "y": "\(top)", "width": "\(width)",
        "height": "\(height)", "fill": Palette.ground.light,
      ])
    let sheets = hasStyle ? [SVGElement("style", text: styleSheet)] : []
    return root(
      frame: (left, top, width, height), isDocument: true,
      children: sheets + [ground, heading] + elements)
  }

  /// The same picture in which links that lead to none of these anchors are no links.
  package func linking(onlyTo anchors: Set<String>) -> Drawing {
    Drawing(
      name: name, language: language, title: title, summary: summary, left: left, top: top,
      width: width, height: height, elements: elements.map { $0.linking(onlyTo: anchors) },
      extraRules: extraRules)
  }

  /// The same picture as an element of a page: no heading, ground or style, and every id after `prefix`.
  ///
  /// The page must hold `DrawingStyle.rules` and the variables in its own style sheet.
  package func fragment(idPrefix: String) -> String {
    var markup = ""
    root(frame: (left, top, width, height), isDocument: false, children: elements)
      .write(to: &markup, idPrefix: idPrefix)
    return markup
  }

  /// The style sheet of the picture where it stands alone.
  package var styleSheet: String {
    extraRules.isEmpty ? DrawingStyle.standalone : "\(DrawingStyle.standalone)\n\(extraRules)"
  }

  private func root(
    frame: (left: Int, top: Int, width: Int, height: Int), isDocument: Bool, children: [SVGElement]
  ) -> SVGElement {
    let label = title.isEmpty ? nil : title
    let box = "\(frame.left) \(frame.top) \(frame.width) \(frame.height)"
    let described =
      [
        SVGElement("title", text: BidiText.isolated(title, in: language)),
        SVGElement("desc", text: BidiText.isolated(summary, in: language)),
      ] + children
    return SVGElement(
      "svg", id: "\(name)-\(language.rawValue)",
      [
        "xmlns": isDocument ? "http://www.w3.org/2000/svg" : nil,
        "class": "tarikh-drawing drawing-\(name)", "viewBox": box, "width": "\(frame.width)",
        "height": "\(frame.height)", "role": "group", "aria-label": label,
        "xml:lang": isDocument ? language.rawValue : nil, "lang": language.rawValue,
        "direction": "ltr", "color": Palette.ink.light, "font-family": DrawingStyle.fonts,
      ], described)
  }
}
