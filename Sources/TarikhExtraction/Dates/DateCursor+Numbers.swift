import TarikhCore

extension DateCursor {
  /// How many digits a number has.
  func digits(_ at: Int) -> Int { Int(tokens[at].scalarEnd - tokens[at].scalarStart) }

  /// The value of a number in digits that is no part of a decimal, a time or a longer code.
  func plainNumber(_ at: Int, digits allowed: ClosedRange<Int>) -> Int? {
    guard isNumber(at), allowed.contains(digits(at)), tokens[at].number >= 0 else { return nil }
    if joins(at) || at > 0 && joins(at - 2) && isNumber(at - 2) { return nil }
    return Int(tokens[at].number)
  }

  /// Whether a mark that makes one number of two stands between a token and the number after it: 10.1, 2:30.
  private func joins(_ at: Int) -> Bool {
    guard at >= 0, at + 2 < tokens.count, touchesPrevious(at + 1), touchesPrevious(at + 2),
      isNumber(at), isNumber(at + 2)
    else { return false }
    let mark = tokens[at + 1]
    guard mark.kind == .punctuation else { return false }
    return mark.mark == Mark.period || mark.mark == Mark.colon
      || mark.mark == Mark.comma && digits(at + 2) == 3
  }

  /// A number in digits or words: «ثلاثة», "twenty-one", «ألفين وأحد عشر», "nineteen ninety six".
  func cardinal(_ at: Int, allowing clitics: Clitics = []) -> Found<Int>? {
    if isNumber(at) {
      return plainNumber(at, digits: 1...4).map { Found(value: $0, end: at + 1) }
    }
    return NumberWords.read(at, allowing: clitics, in: self)
  }

  /// An ordinal: «الخامس والعشرين», "twenty-first", "3rd"; −1 is the last.
  func ordinal(_ at: Int, allowing clitics: Clitics = []) -> Found<Int>? {
    if let value = plainNumber(at, digits: 1...2), touchesPrevious(at + 1),
      let end = function(.suffix, at: at + 1)
    {
      return Found(value: value, end: end)
    }
    return NumberWords.readOrdinal(at, allowing: clitics, in: self)
  }

  /// The number of a day of the month in any form.
  func dayNumber(_ at: Int, allowing clitics: Clitics = []) -> Found<Int>? {
    if let ordinal = ordinal(at, allowing: clitics), (1...31).contains(ordinal.value) {
      return ordinal
    }
    if let value = plainNumber(at, digits: 1...2), (1...99).contains(value) {
      return Found(value: value, end: at + 1)
    }
    guard let words = NumberWords.read(at, allowing: clitics, in: self),
      (1...31).contains(words.value)
    else { return nil }
    return words
  }
}

/// Numbers in words.
enum NumberWords {
  /// A cardinal: parts are added, multiplied by hundred and thousand, or read as a year ("nineteen ninety").
  static func read(_ at: Int, allowing clitics: Clitics, in cursor: DateCursor) -> Found<Int>? {
    guard let first = part(at, allowing: clitics, in: cursor) else { return nil }
    var sum = NumberSum(first.value)
    var end = first.end
    while let next = nextPart(end, in: cursor), sum.add(next.value, isJoined: next.isJoined) {
      end = next.end
    }
    return Found(value: sum.total, end: end)
  }

  /// An ordinal, its tens after it in Arabic («الخامس والعشرين») and before it in English ("twenty-first").
  static func readOrdinal(_ at: Int, allowing clitics: Clitics, in cursor: DateCursor) -> Found<
    Int
  >? {
    if let first = cursor.read(
      at, .ordinal, allowing: clitics, { if case .ordinal(let value) = $0 { value } else { nil } })
    {
      guard (1...9).contains(first.value), let tens = tens(first.end, in: cursor) else {
        return first
      }
      return Found(value: first.value + tens.value, end: tens.end)
    }
    if let tens = part(at, allowing: clitics, in: cursor), (20...90).contains(tens.value) {
      let next = cursor.isMark(Mark.dash, at: tens.end) ? tens.end + 1 : tens.end
      if let unit = cursor.read(
        next, .ordinal, { if case .ordinal(let value) = $0 { value } else { nil } }),
        (1...9).contains(unit.value)
      {
        return Found(value: tens.value + unit.value, end: unit.end)
      }
    }
    return nil
  }

  private static func tens(_ at: Int, in cursor: DateCursor) -> Found<Int>? {
    guard at < cursor.tokens.count, cursor.tokens[at].clitics == .wa,
      let tens = part(at, allowing: .wa, in: cursor), (20...30).contains(tens.value)
    else { return nil }
    return tens
  }

  private static func part(_ at: Int, allowing clitics: Clitics, in cursor: DateCursor) -> Found<
    Int
  >? {
    cursor.read(at, .cardinal, allowing: clitics) {
      if case .cardinal(let value) = $0 { value } else { nil }
    }
  }

  private static func nextPart(_ at: Int, in cursor: DateCursor)
    -> (value: Int, end: Int, isJoined: Bool)?
  {
    guard at < cursor.tokens.count else { return nil }
    if cursor.tokens[at].kind == .arabic {
      let isJoined = cursor.tokens[at].clitics == .wa
      // «وأحد عشر» is read whole, for «واحد» is a word of its own.
      return part(at, allowing: .wa, in: cursor).map {
        ($0.value, $0.end, isJoined || $0.value == 11)
      }
    }
    if cursor.isMark(Mark.dash, at: at), cursor.touchesPrevious(at),
      let next = part(at + 1, allowing: [], in: cursor)
    {
      return next.value < 10 ? (next.value, next.end, true) : nil
    }
    let start = cursor.function(.and, at: at) ?? at
    return part(start, allowing: [], in: cursor).map { ($0.value, $0.end, true) }
  }
}

/// The sum of the parts of a number in words.
struct NumberSum {
  private var thousands = 0
  private var current: Int

  init(_ first: Int) { current = first }

  var total: Int { thousands + current }

  /// Takes the next part, or refuses it as no part of the same number.
  mutating func add(_ part: Int, isJoined: Bool) -> Bool {
    switch part {
    case 1000 where (1..<1000).contains(current) && thousands == 0:
      (thousands, current) = (current * 1000, 0)
    case 100 where (1...99).contains(current) && thousands == 0: current *= 100
    case 100..<1000 where isJoined && total >= 1000 && total % 1000 == 0: fold(part)
    case 1..<100 where isJoined && total >= 100 && total % 100 == 0: current += part
    case 20..<100 where isJoined && part % 10 == 0 && (1...9).contains(total % 100): current += part
    case 1..<10 where isJoined && (20...90).contains(total % 100) && total % 10 == 0:
      current += part
    case 10..<100 where (18...21).contains(total): (thousands, current) = (total * 100, part)
    default: return false
    }
    return true
  }

  private mutating func fold(_ part: Int) {
    (thousands, current) = (total, part)
  }
}
