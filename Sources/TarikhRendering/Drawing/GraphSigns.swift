import TarikhCore

/// How boxes are drawn, and the legend that says so.
enum GraphSigns {
  /// A box with its words, leading to its entry on the page.
  static func element(_ box: GraphBox, at centre: Layout.Point, language: InterfaceLanguage)
    -> SVGElement
  {
    let lines = box.lines[language] ?? []
    let first = Double(centre.y) - Double((lines.count - 1) * box.lineHeight) / 2
    let words = lines.enumerated().map { index, line in
      SVGText.element(
        BidiText.isolated(line, in: language), x: Double(centre.x),
        y: first + Double(index * box.lineHeight) + Double(box.fontSize) * 0.36,
        size: box.fontSize, anchor: .middle)
    }
    let outline = outline(
      box.form, x: centre.x - box.width / 2, y: centre.y - box.height / 2, width: box.width,
      height: box.height)
    return SVGElement(
      "a", id: box.anchor, ["class": "node node-\(box.form.rawValue)", "href": "#\(box.anchor)"],
      [SVGElement("title", text: BidiText.isolated(box.title[language], in: language)), outline]
        + words)
  }

  /// What the forms and lines of `content` mean.
  static func entries(for content: GraphContent, words: DrawingWords) -> [Legend.Entry] {
    let forms = GraphBox.Form.allCases.filter { form in content.boxes.contains { $0.form == form } }
    var entries = forms.map { form in
      Legend.Entry(
        sign: [outline(form, x: -12, y: -7, width: 24, height: 14)], signWidth: 24,
        label: words("drawing.graph.\(form.rawValue)"))
    }
    let statuses = [EventStatus.planned, .denied, .hypothetical].filter { status in
      content.ties.contains { $0.status == status }
    }
    entries += statuses.map { status in
      Legend.Entry(
        sign: GraphLine.sign(status), signWidth: 26, label: words("status.\(status.rawValue)"))
    }
    if Set(content.ties.map(\.weight)).count > 1 {
      entries.append(
        Legend.Entry(
          sign: GraphLine.strengthSign(isDirected: content.isDirected), signWidth: 26,
          label: words("drawing.graph.strength")))
    }
    return entries
  }

  private static func outline(_ form: GraphBox.Form, x: Int, y: Int, width: Int, height: Int)
    -> SVGElement
  {
    let (fill, radius): (Palette.Colour, Int) =
      switch form {
      case .person: (Palette.ground, min(9, height / 3))
      case .body: (Palette.body, 2)
      case .place: (Palette.place, height / 2)
      }
    return SVGElement(
      "rect",
      [
        "class": "mark f-\(fill.name)", "x": "\(x)", "y": "\(y)", "width": "\(width)",
        "height": "\(height)", "rx": "\(radius)", "fill": fill.light, "stroke": "currentColor",
        "stroke-width": "1.3",
      ])
  }
}
