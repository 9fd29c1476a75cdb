import TarikhCore

/// Events for TimelineJS, version 3: a slide each, with its date in words, its sentences and their sources.
///
/// TimelineJS shows nothing without a date; the opening slide says how many events are left out for that.
package struct TimelineJSRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "timelinejs" }
  package var views: [View] { [.timeline] }

  /// `timeline.<language>.timelinejs.json`; TimelineJS takes its texts for HTML, so they are escaped as such.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let language = options.language
    let index = ItemIndex(presentation)
    let slides = presentation.events.compactMap { event in
      event.time.map { Self.slide(event, $0.edtf, index, language) }
    }
    let value = JSONValue.object([
      "title": Self.opening(presentation, language), "events": .array(slides), "scale": "human",
    ])
    return Artifact(
      name: "timeline.\(language.rawValue).timelinejs.json", mediaType: "application/json",
      bytes: value.canonicalBytes())
  }

  private static func opening(_ presentation: Presentation, _ language: InterfaceLanguage)
    -> JSONValue
  {
    let undated = presentation.events.count { $0.time == nil }
    let words = DrawingWords(presentation, language: language)
    let remarks = [
      undated > 0 ? words("drawing.timeline.undated", ["count": undated]) : nil,
      presentation.omissions.isEmpty
        ? nil : words("drawing.omissions", ["count": presentation.omissions.count]),
    ].compactMap { $0 }
    return .object([
      "text": text(
        headline: presentation.title[language],
        paragraphs: remarks.map { "<p>\(label($0, language))</p>" }, language)
    ])
  }

  private static func slide(
    _ event: EventItem, _ date: EDTF, _ index: ItemIndex, _ language: InterfaceLanguage
  ) -> JSONValue {
    let words = label(event.dateLabel[language], language)
    let ends = TimelineJSDate.ends(of: date)
    return .fields([
      "unique_id": .string(Anchor.event(event.id)), "start_date": ends.start,
      "end_date": ends.end, "display_date": .string(words), "autolink": .bool(false),
      "group": .string(label(event.kindLabel[language], language)),
      "text": text(
        headline: event.markedTitle(in: language),
        paragraphs: paragraphs(event, index, language), language),
    ])
  }

  private static func paragraphs(
    _ event: EventItem, _ index: ItemIndex, _ language: InterfaceLanguage
  ) -> [String] {
    let about = [event.statusLabel, event.dateReason].map { $0[language] }.filter { !$0.isEmpty }
    let remarks = (event.disputes + event.notes).map { $0[language] }
    return (about + remarks).map { "<p>\(label($0, language))</p>" }
      + event.quotes.map { quote($0, index.articles[$0.article], language) }
  }

  private static func quote(
    _ item: EvidenceItem, _ article: ArticleItem?, _ language: InterfaceLanguage
  ) -> String {
    let tag = XMLText.escaped(item.language)
    let direction = item.language.hasPrefix("ar") ? "rtl" : "ltr"
    let words = XMLText.escaped(PlainText.line(item.quote))
    let source = article.map { article in
      let name = label(article.line, language)
      return article.address.map { "<a href=\"\(XMLText.escaped($0))\">\(name)</a>" } ?? name
    }
    return "<blockquote lang=\"\(tag)\" dir=\"\(direction)\">\(words)</blockquote>"
      + (source.map { "<p>\($0)</p>" } ?? "")
  }

  private static func text(
    headline: String, paragraphs: [String], _ language: InterfaceLanguage
  ) -> JSONValue {
    let open = "<div lang=\"\(language.rawValue)\" dir=\"\(language.direction)\">"
    return .object([
      "headline": .string(label(headline, language)),
      "text": .string(paragraphs.isEmpty ? "" : open + paragraphs.joined() + "</div>"),
    ])
  }

  private static func label(_ text: String, _ language: InterfaceLanguage) -> String {
    XMLText.escaped(BidiText.isolated(PlainText.line(text), in: language))
  }
}

/// The dates of TimelineJS: a year, with a month and a day where they are known.
enum TimelineJSDate {
  /// Where a slide starts and ends; one with an open end has the other end alone, and its words say so.
  static func ends(of date: EDTF) -> (start: JSONValue, end: JSONValue?) {
    switch date.extent {
    case .point(let point): spread(point)
    case .interval(let first?, let last?):
      (value(first) ?? value(first.firstDay), value(last) ?? value(last.lastDay))
    case .interval(let first?, nil): (value(first) ?? value(first.firstDay), nil)
    case .interval(nil, let last): (last.map { value($0) ?? value($0.lastDay) } ?? .null, nil)
    }
  }

  /// A unit that TimelineJS knows stands alone; any other reaches from its first day to its last.
  private static func spread(_ point: EDTF.Point) -> (start: JSONValue, end: JSONValue?) {
    if let value = value(point) { return (value, nil) }
    return (value(point.firstDay), value(point.lastDay))
  }

  private static func value(_ point: EDTF.Point) -> JSONValue? {
    switch point {
    case .day(let day): value(day)
    case .month(let year, let month): .object(["year": .int(year), "month": .int(month)])
    case .year(let year): .object(["year": .int(year)])
    default: nil
    }
  }

  private static func value(_ day: CalendarDay) -> JSONValue {
    .object(["year": .int(day.year), "month": .int(day.month), "day": .int(day.day)])
  }
}
