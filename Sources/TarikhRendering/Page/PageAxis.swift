import TarikhCore

/// The dates over the page's timeline, the lines through it and its breaks, in per cent of the axis.
struct PageAxis {
  private let scale: TimelineScale
  private let bottom: Double
  private let labels: PageLabels

  init(_ scale: TimelineScale, bottom: Double, _ presentation: Presentation) {
    self.scale = scale
    self.bottom = bottom
    labels = PageLabels(presentation)
  }

  /// Whether the scale changes or days are left out on the way.
  var isBroken: Bool { scale.parts.count > 1 }

  /// The scale for the script: for each part its first day, days, start and length in per cent, days as ordinals.
  var parts: String {
    scale.parts.map { part in
      "\(part.first),\(part.last - part.first + 1),"
        + "\(Self.number(part.start)),\(Self.number(part.length))"
    }.joined(separator: ";")
  }

  /// The lines through the lanes, and the gaps between parts.
  var grid: String {
    let lines = scale.parts.flatMap { part in
      TimelineTicks(part, words: labels[.english]).ticks.filter { $0.position >= part.start - 0.5 }
    }.map { tick in
      "<rect x=\(Self.percent(tick.position)) />"
    }
    let gaps = scale.parts.dropFirst().map { part in
      "<use href=#gap x=\(Self.percent(part.start - TimelineScale.breakLength / 2)) />"
    }
    return (lines + gaps).joined()
  }

  /// The form of a break, where there is one.
  var gap: String {
    isBroken
      ? "<g id=gap><rect x=-5 y=44 width=10 height=\(SVGNumber.text(bottom - 44)) />"
        + "<path d=M-6,38L0,26M0,38L6,26 /></g>" : ""
  }

  /// The dates in one language, from the side where it begins.
  func ticks(_ language: InterfaceLanguage) -> String {
    scale.parts.flatMap { part in
      let ticks = TimelineTicks(part, words: labels[language])
      return ticks.ticks.compactMap { tick -> String? in
        let half = Double(TextWidth.points(tick.label, size: TimelineTicks.size)) / 2
        guard !tick.label.isEmpty, tick.labelPosition - half >= part.start - 4,
          tick.labelPosition + half <= part.start + part.length + 4
        else { return nil }
        return Self.text(tick.label, at: tick.labelPosition, y: 34, language)
      }
        + ticks.headings.map {
          Self.text($0.label, at: $0.position + 2, y: 15, language, isHeading: true)
        }
    }.joined()
  }

  private static func text(
    _ words: String, at position: Double, y: Int, _ language: InterfaceLanguage,
    isHeading: Bool = false
  ) -> String {
    let x = percent(language == .arabic ? PageTimeline.length - position : position)
    let isNumber = words.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let label = isNumber ? words : PageMarkup.label(words, in: language)
    return "<text x=\(x) y=\(y)\(isHeading ? " class=h" : "")>\(label)</text>"
  }

  /// A place on the axis in per cent, with its sign.
  static func percent(_ position: Double) -> String { number(position) + "%" }

  /// A place on the axis in per cent, to a hundredth.
  static func number(_ position: Double) -> String {
    let hundredths = Int((position / PageTimeline.length * 10_000).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let fraction =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest < 10 ? "0" : "")\(rest)"
    return "\(hundredths < 0 ? "-" : "")\(whole)\(fraction)"
  }
}
