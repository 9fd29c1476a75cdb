import TarikhCore

/// The marks of events on the page's timeline: each form is drawn once and used wherever an event has it.
struct PageMarks {
  /// Above this many marks they have no tooltips of their own; the script has a panel for each.
  private static let titleLimit = 24

  private let marks: [TimelineMarks.Mark]
  private let rows: LaneRows
  private let radius: Double
  private let tokens: PageTokens
  private let isLong: Bool

  /// `isLong` leaves it to the script to filter the marks.
  init(
    _ marks: [TimelineMarks.Mark], rows: LaneRows, radius: Double, tokens: PageTokens, isLong: Bool
  ) {
    self.isLong = isLong
    self.marks = marks
    self.rows = rows
    self.radius = radius
    self.tokens = tokens
  }

  /// The forms that marks use, `m` with the letters of state and certainty, and those of the legend, `s` with one.
  func signs(_ page: inout PageSigns) -> String {
    var markup = ""
    let used = Set(marks.compactMap(form))
    for status in EventStatus.allCases {
      for certainty in [DateCertainty.stated, .inferred, .about]
      where used.contains(name(status, certainty)) {
        let sign = EventSign(status: status, certainty: certainty, radius: radius)
        markup += "<g id=\(name(status, certainty))>"
        for element in sign.elements(from: -radius, to: radius, y: 0) {
          page.write(element, to: &markup)
        }
        markup += "</g>"
      }
    }
    return markup + legendSigns(&page) + kindSigns
  }

  private func legendSigns(_ page: inout PageSigns) -> String {
    let dates = [DateCertainty.stated, .range, .inferred, .about].map { certainty in
      (tokens.certainty(certainty), EventSign(status: .happened, certainty: certainty))
    }
    let states = [EventStatus.planned, .denied, .hypothetical].map { status in
      (tokens.status(status), EventSign(status: status, certainty: .stated))
    }
    var markup = ""
    for (name, sign) in dates + states {
      let half = sign.certainty == .range ? 11 : MarkSize.plain.radius
      markup += "<g id=s\(name)>"
      for element in sign.elements(from: -half, to: half, y: 0) { page.write(element, to: &markup) }
      markup += "</g>"
    }
    return markup
  }

  /// The marks, a link for each event.
  var markup: String {
    let hasTitles = marks.count <= Self.titleLimit
    return marks.map { mark in
      let event = mark.event
      let title = hasTitles ? "<title>\(XMLText.escaped(Self.title(of: event)))</title>" : ""
      let classes = isLong ? tokens.kind(event.kind) : tokens.filterClasses(of: event)
      return "<a class=\(PageMarkup.attribute(classes)) href=#\(Anchor.event(event.id))>"
        + title + forms(of: mark) + "</a>"
    }.joined()
  }

  /// The kind of the event beside its mark: after or before it, and nearer to a bar; the words of a kind are drawn once.
  private func words(of mark: TimelineMarks.Mark, x: String?) -> String {
    mark.words.map { words in
      let isBar = isBar(mark)
      let place = x.map { _ in
        " x=" + PageAxis.percent(isBar ? words.isAfter ? mark.end : mark.start : mark.middle)
      }
      let side = words.isAfter ? isBar ? " class=wn" : "" : isBar ? " class=bn" : " class=bf"
      let y = SVGNumber.text(height(of: mark, at: words.index))
      return "<use href=#t\(tokens.kind(mark.event.kind))\(side)\(place ?? "") y=\(y) />"
    } ?? ""
  }

  /// The words of kinds; the style sheet keeps them from being turned round.
  private var kindSigns: String {
    var labels: [String: LocalizedText] = [:]
    for mark in marks where mark.words != nil {
      labels["t" + tokens.kind(mark.event.kind)] = mark.event.kindLabel
    }
    return labels.sorted { $0.key < $1.key }
      .map { "<text id=\($0) class=word>\(PageMarkup.spans($1))</text>" }.joined()
  }

  private func forms(of mark: TimelineMarks.Mark) -> String {
    let heights = mark.lanes.indices.map { height(of: mark, at: $0) }
    let bars = isBar(mark) ? heights.map { bar(mark, y: $0) }.joined() : ""
    let form = form(of: mark)
    let x = PageAxis.percent(mark.middle)
    if heights.count == 1 {
      let use = form.map { "<use href=#\($0) x=\(x) y=\(SVGNumber.text(heights[0])) />" }
      return bars + (use ?? "") + words(of: mark, x: x)
    }
    let sign = EventSign(status: mark.event.status, certainty: mark.event.certainty)
    let ends = [heights[0], heights[heights.count - 1]].map(SVGNumber.text)
    let line =
      "<path d=M0,\(ends[0])V\(ends[1])\(isLong && sign.lineDashes != nil ? " class=dash" : "") />"
    let uses = form.map { form in
      heights.map { "<use href=#\(form) y=\(SVGNumber.text($0)) />" }.joined()
    }
    let isBar = isBar(mark)
    return "<svg x=\(x)>\(line)\(uses ?? "")\(isBar ? "" : words(of: mark, x: nil))</svg>" + bars
      + (isBar ? words(of: mark, x: x) : "")
  }

  private func isBar(_ mark: TimelineMarks.Mark) -> Bool { mark.end - mark.start > 2 * radius + 2 }

  /// The name of the form that stands at the middle of a mark; a bar has one only where its date is approximate.
  private func form(of mark: TimelineMarks.Mark) -> String? {
    let (status, certainty) = (mark.event.status, mark.event.certainty)
    guard isBar(mark) else { return name(status, certainty) }
    return certainty == .about ? name(status, .stated) : nil
  }

  /// A bar over the days of a mark; an approximate one is faint, a denied one struck through.
  private func bar(_ mark: TimelineMarks.Mark, y: Double) -> String {
    let event = mark.event
    let isFull = event.status == .happened && event.certainty != .inferred
    let look =
      event.certainty == .about
      ? "faint" : isFull ? "bar" : event.status == .hypothetical ? "bar dots" : "bar open"
    let (x, end) = (PageAxis.percent(mark.start), PageAxis.percent(mark.end))
    let strike =
      event.status == .denied
      ? "<line x1=\(x) x2=\(end) y1=\(SVGNumber.text(y)) y2=\(SVGNumber.text(y)) />" : ""
    return "<rect class=\(PageMarkup.attribute(look)) x=\(x) y=\(SVGNumber.text(y - 5)) "
      + "width=\(PageAxis.percent(mark.end - mark.start)) />" + strike
  }

  private func height(of mark: TimelineMarks.Mark, at index: Int) -> Double {
    rows.middle(ofRow: mark.rows[index], in: mark.lanes[index]).rounded()
  }

  private func name(_ status: EventStatus, _ certainty: DateCertainty) -> String {
    let plain = certainty == .inferred || certainty == .about ? certainty : .stated
    return
      "m\(status == .happened ? "" : tokens.status(status))\(tokens.certainty(plain).dropFirst())"
  }

  private static func title(of event: EventItem) -> String {
    InterfaceLanguage.allCases.map { TimelineSigns.title(of: event, in: $0) }
      .joined(separator: "\n")
  }
}
