/// The kinds of senses that a word has, as bits, so that most questions of the rules end at one look.
struct SenseKinds: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let month = SenseKinds(rawValue: 1 << 0)
  static let weekday = SenseKinds(rawValue: 1 << 1)
  static let cardinal = SenseKinds(rawValue: 1 << 2)
  static let ordinal = SenseKinds(rawValue: 1 << 3)
  static let deictic = SenseKinds(rawValue: 1 << 4)
  static let dayPart = SenseKinds(rawValue: 1 << 5)
  static let unit = SenseKinds(rawValue: 1 << 6)
  static let relation = SenseKinds(rawValue: 1 << 7)
  static let phase = SenseKinds(rawValue: 1 << 8)
  static let remainder = SenseKinds(rawValue: 1 << 9)
  static let season = SenseKinds(rawValue: 1 << 10)
  static let decade = SenseKinds(rawValue: 1 << 11)
  static let era = SenseKinds(rawValue: 1 << 12)
  static let holiday = SenseKinds(rawValue: 1 << 13)

  /// The kind of one function word.
  static func function(_ word: FunctionWord) -> SenseKinds {
    SenseKinds(rawValue: 1 << (16 + UInt64(word.rawValue)))
  }

  /// The kinds with which an expression can begin.
  static let starters: SenseKinds = [
    .month, .weekday, .cardinal, .ordinal, .deictic, .dayPart, .unit, .relation, .phase, .remainder,
    .season, .decade, .holiday, .function(.before), .function(.after), .function(.since),
    .function(.in), .function(.vague), .function(.nothing),
  ]
}

extension TemporalSense {
  /// The bit of its kind.
  var kind: SenseKinds {
    switch self {
    case .month: .month
    case .weekday: .weekday
    case .cardinal: .cardinal
    case .ordinal: .ordinal
    case .deictic: .deictic
    case .dayPart: .dayPart
    case .unit: .unit
    case .relation: .relation
    case .phase: .phase
    case .remainder: .remainder
    case .season: .season
    case .decade: .decade
    case .era: .era
    case .holiday: .holiday
    case .function(let word): .function(word)
    }
  }
}
