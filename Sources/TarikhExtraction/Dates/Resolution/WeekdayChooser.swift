import TarikhCore

/// Chooses which of the days of one name is meant.
struct WeekdayChooser: Sendable {
  let document: CalendarDay
  /// ISO: 1 is Monday.
  let weekday: Int
  let tense: Tense?

  /// How many days ago the weekday last was: 0–6.
  private var back: Int { (document.weekday - weekday + 7) % 7 }
  /// How many days ahead the weekday is: 0–6.
  private var ahead: Int { (weekday - document.weekday + 7) % 7 }

  /// The nearest past one, the document's own day included, unless a word or the tense says otherwise.
  ///
  /// Before the weekday, "last" skips yesterday and "next" the rest of this week.
  func day(_ relation: Relation?, isPreposed: Bool) -> CalendarDay {
    switch relation {
    case .previous: moved(isPreposed ? -(back < 2 ? back + 7 : back) : -(back == 0 ? 7 : back))
    case .beforePrevious: moved(-(back == 0 ? 7 : back) - 7)
    case .next where isPreposed: moved(7 - document.weekday + weekday)
    case .next, .following: moved(ahead == 0 ? 7 : ahead)
    case .afterNext: moved((ahead == 0 ? 7 : ahead) + 7)
    case .current: moved(tense == .past ? -back : ahead)
    case nil where tense == .future: moved(ahead)
    default: moved(-back)
    }
  }

  private func moved(_ days: Int) -> CalendarDay { document.adding(days: days) }
}
