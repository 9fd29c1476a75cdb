import TarikhCore

/// Walks the tokens once and lets the rules read wherever a date can begin.
struct DateScanner {
  let cursor: DateCursor

  func readings() -> [Reading] {
    var cursor = cursor
    var readings: [Reading] = []
    var (at, floor) = (0, 0)
    while at < cursor.tokens.count {
      guard canStart(at, cursor) else {
        at += 1
        continue
      }
      cursor.origin = at
      let found = DateRules.readings(at, cursor)
      guard let last = found.last, last.tokens.upperBound > at else {
        at += 1
        continue
      }
      readings += found.map { widened($0, floor) }
      for reading in found { learn(reading, &cursor) }
      at = last.tokens.upperBound
      floor = at
    }
    return readings
  }

  @inline(__always)
  private func canStart(_ at: Int, _ cursor: DateCursor) -> Bool {
    let token = cursor.tokens[at]
    return token.kind == .number || token.isWord && cursor.index.mayStart(token.stem)
  }

  /// Remembers a Hijri month, whose name is mostly an ordinary word, for where it stands alone.
  private func learn(_ reading: Reading, _ cursor: inout DateCursor) {
    guard case .calendar(let fields) = reading.expression, fields.calendar == .hijri,
      case .named(let month) = fields.month
    else { return }
    cursor.knownMonths.insert(MonthValue(calendar: .hijri, month: month, isSupported: false))
  }

  /// "the" belongs to expressions that cannot do without it: "the next day", "the seventies".
  private func widened(_ reading: Reading, _ floor: Int) -> Reading {
    let first = reading.tokens.lowerBound
    guard first > floor, cursor.isFunction(.the, at: first - 1), takesArticle(reading.expression)
    else {
      return reading
    }
    var wide = reading
    wide.tokens = first - 1..<reading.tokens.upperBound
    return wide
  }

  private func takesArticle(_ expression: TimeExpression) -> Bool {
    switch expression {
    case .anaphora, .anaphoraInYear, .decade, .century, .ordinal: true
    default: false
    }
  }
}
