import TarikhCore

/// What events have in common wherever they are drawn: colour, title, link, and the legend.
enum TimelineSigns {
  /// The elements of an event, as one link to its entry on the page.
  static func link(_ event: EventItem, _ parts: [SVGElement]) -> SVGElement {
    let colour = Palette.colour(ofKind: event.kind)
    let anchor = Anchor.event(event.id)
    return SVGElement(
      "a", id: anchor,
      [
        "class": "event c-\(colour.name) kind-\(Anchor.token(event.kind)) "
          + "status-\(event.status.rawValue) certainty-\(event.certainty.rawValue)",
        "href": "#\(anchor)", "color": colour.light,
      ], parts)
  }

  /// Date, title and, where it did not take place, the status.
  static func title(of event: EventItem, in language: InterfaceLanguage) -> String {
    let date = event.dateLabel[language]
    let status = event.status == .happened ? "" : " (\(event.statusLabel[language]))"
    let words = (date.isEmpty ? "" : date + " — ") + event.title[language] + status
    return BidiText.isolated(words, in: language)
  }

  /// The line between the marks of one event.
  static func connector(x: Double, from top: Double, to bottom: Double, _ sign: EventSign)
    -> SVGElement
  {
    SVGElement(
      "path",
      [
        "d": "M\(SVGNumber.text(x)),\(SVGNumber.text(top))V\(SVGNumber.text(bottom))",
        "stroke": "currentColor", "stroke-width": "2", "stroke-dasharray": sign.lineDashes,
        "stroke-linecap": Stroke.cap(sign.status), "opacity": "0.75",
      ])
  }

  /// The certainties, statuses and kinds that occur, each with its sign.
  static func entries(for events: [EventItem], words: DrawingWords) -> [Legend.Entry] {
    let drawn = (
      certainties: Set(events.indices.map { events[$0].certainty }),
      statuses: Set(events.indices.map { events[$0].status })
    )
    let certainties = [DateCertainty.stated, .range, .inferred, .about]
      .filter(drawn.certainties.contains)
    let statuses = [EventStatus.planned, .denied, .hypothetical].filter(drawn.statuses.contains)
    return certainties.map { certainty in
      let half = certainty == .range ? 14.0 : MarkSize.plain.radius
      return Legend.Entry(
        sign: EventSign(status: .happened, certainty: certainty).elements(
          from: -half, to: half, y: 0),
        signWidth: certainty == .about ? 20 : Int(half * 2),
        label: words("certainty.\(certainty.rawValue)"))
    }
      + statuses.map { status in
        Legend.Entry(
          sign: EventSign(status: status, certainty: .stated)
            .elements(from: -MarkSize.plain.radius, to: MarkSize.plain.radius, y: 0), signWidth: 16,
          label: words("status.\(status.rawValue)"))
      } + kindEntries(for: events, language: words.language)
  }

  private static func kindEntries(for events: [EventItem], language: InterfaceLanguage)
    -> [Legend.Entry]
  {
    var labels: [Palette.Colour: [String]] = [:]
    for event in events {
      let colour = Palette.colour(ofKind: event.kind)
      let label = event.kindLabel[language]
      if labels[colour]?.contains(label) != true { labels[colour, default: []].append(label) }
    }
    return Palette.all.compactMap { colour in
      labels[colour].map { labels in
        let swatch = SVGElement(
          "rect",
          [
            "class": "f-\(colour.name)", "x": "-5", "y": "-5", "width": "10", "height": "10",
            "rx": "2", "fill": colour.light,
          ])
        return Legend.Entry(
          sign: [swatch], signWidth: 10,
          label: labels.joined(separator: language == .arabic ? "، " : ", "))
      }
    }
  }
}
