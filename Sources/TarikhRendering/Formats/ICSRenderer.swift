import TarikhCore

/// Events as a calendar by RFC 5545: those that are dated to days, as all-day events that block no time.
///
/// Events known to a month, a year or not at all are left out; `X-TARIKH-LEFT-OUT` counts them.
package struct ICSRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "ics" }
  package var views: [View] { [.timeline] }

  /// `timeline.<language>.ics`; the same event has the same UID in every run and language.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let language = options.language
    let index = ItemIndex(presentation)
    let entries = presentation.events.compactMap { Self.entry($0, index, language) }
    let left = presentation.events.count - entries.count
    let title = Self.text(presentation.title[language], language)
    var calendar = [
      ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Tarikh//Tarikh//EN"),
      ("CALSCALE", "GREGORIAN"), ("X-WR-CALNAME", title), ("X-TARIKH-LEFT-OUT", String(left)),
    ].map(ICSText.line).joined()
    calendar += entries.joined() + ICSText.line("END", "VCALENDAR")
    return Artifact(
      name: "timeline.\(language.rawValue).ics", mediaType: "text/calendar",
      bytes: Array(calendar.utf8))
  }

  private static func entry(
    _ event: EventItem, _ index: ItemIndex, _ language: InterfaceLanguage
  ) -> String? {
    guard let days = event.time.flatMap({ days($0.edtf) }), let start = ICSText.date(days.first),
      let end = ICSText.date(days.last.adding(days: 1)),
      let stamp = ICSText.date(stamp(event, index) ?? days.first)
    else { return nil }
    let place = event.place.flatMap { index.places[$0] }
    let url = index.articles(of: event).compactMap(\.address).first
    let lines: [(String, String?)] = [
      ("BEGIN", "VEVENT"), ("UID", Anchor.event(event.id) + "@tarikh"),
      ("DTSTAMP", stamp + "T000000Z"),
      ("DTSTART;VALUE=DATE", start), ("DTEND;VALUE=DATE", end),
      ("SUMMARY;LANGUAGE=\(language.rawValue)", text(event.markedTitle(in: language), language)),
      ("DESCRIPTION;LANGUAGE=\(language.rawValue)", description(event, index, language)),
      ("LOCATION", place.map { text($0.name[language], language) }),
      (
        "GEO",
        place?.coordinate.map {
          "\(Coordinate.degrees($0.latitudeE6));\(Coordinate.degrees($0.longitudeE6))"
        }
      ),
      ("CATEGORIES", text(event.kindLabel[language], language)), ("STATUS", status(event.status)),
      ("TRANSP", "TRANSPARENT"), ("URL", url), ("X-TARIKH-STATUS", event.status.rawValue),
      ("X-TARIKH-DATE", event.time?.edtf.description),
      ("X-TARIKH-CONFIDENCE", String(event.confidence)), ("END", "VEVENT"),
    ]
    return lines.compactMap { name, value in value.map { ICSText.line(name, $0) } }.joined()
  }

  /// The first and last day of a date that names days.
  private static func days(_ date: EDTF) -> (first: CalendarDay, last: CalendarDay)? {
    switch date.extent {
    case .point(.day(let day)): (day, day)
    case .interval(.day(let first), .day(let last)): (first, last)
    default: nil
    }
  }

  /// The day of the latest article that tells the event: what the entry says was known then.
  private static func stamp(_ event: EventItem, _ index: ItemIndex) -> CalendarDay? {
    index.articles(of: event).compactMap(\.date).max()
  }

  private static func description(
    _ event: EventItem, _ index: ItemIndex, _ language: InterfaceLanguage
  ) -> String {
    let about =
      [event.statusLabel, event.dateLabel, event.dateReason] + event.disputes + event.notes
    let told = event.quotes.map { item in
      [PlainText.line(item.quote), index.articles[item.article]?.line ?? ""].joined(
        separator: " – ")
    }
    return (about.map { $0[language] } + told).map(PlainText.line).filter { !$0.isEmpty }
      .map { text($0, language) }.joined(separator: "\\n")
  }

  private static func status(_ status: EventStatus) -> String {
    switch status {
    case .happened: "CONFIRMED"
    case .planned, .hypothetical: "TENTATIVE"
    case .denied: "CANCELLED"
    }
  }

  private static func text(_ text: String, _ language: InterfaceLanguage) -> String {
    ICSText.escaped(BidiText.isolated(PlainText.line(text), in: language))
  }
}
