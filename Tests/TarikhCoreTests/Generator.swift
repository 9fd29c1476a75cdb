import TarikhCore

/// A source of made-up values that is the same in every run: SplitMix64 of S. Vigna.
struct Generator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`.
  mutating func number(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// One of `choices`, which must not be empty.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[number(choices.count)] }

  /// Up to `limit - 1` values.
  mutating func list<Value>(_ limit: Int, _ make: (inout Generator) -> Value) -> [Value] {
    (0..<number(limit)).map { _ in make(&self) }
  }

  /// A value, or nil one time in three.
  mutating func optional<Value>(_ make: (inout Generator) -> Value) -> Value? {
    number(3) == 0 ? nil : make(&self)
  }

  mutating func text() -> String {
    let words = [
      "زار", "تونس", "a\"b", "\\", "𝒳", "\n", "e\u{301}", "\u{7}", "لقاء", "Tripoli", "/",
    ]
    return (0...number(4)).map { _ in pick(words) }.joined(separator: pick([" ", "", "\t"]))
  }

  mutating func span() -> TextSpan {
    let start = number(1000)
    return TextSpan(start, start + 1 + number(50))
  }

  mutating func day() -> CalendarDay { CalendarDay(ordinal: number(40_000) - 10_000) }

  mutating func point() -> EDTF.Point {
    let year = number(2500)
    return switch number(9) {
    case 0: .century(number(25))
    case 1: .decade(number(250))
    case 2: .year(year)
    case 3: .half(year, 1 + number(2))
    case 4: .quarter(year, 1 + number(4))
    case 5: .season(year, 1 + number(4))
    case 6: .month(year, 1 + number(12))
    case 7: .week(year, 1 + number(EDTF.Point.weekCount(ofYear: year)))
    default: .day(day())
    }
  }

  mutating func edtf() -> EDTF {
    let qualifier = pick([EDTF.Qualifier.none, .uncertain, .approximate])
    let (one, other) = (point(), point())
    let isOrdered = one.firstDay <= other.lastDay
    return switch number(5) {
    case 0: EDTF(.interval(nil, one), qualifier: qualifier)
    case 1: EDTF(.interval(one, nil), qualifier: qualifier)
    case 2: EDTF(.interval(isOrdered ? one : other, isOrdered ? other : one), qualifier: qualifier)
    default: EDTF(one, qualifier: qualifier)
    }
  }
}
