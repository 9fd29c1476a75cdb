import TarikhCore

@testable import TarikhResolution

/// Articles of a made-up world in which the same people meet again and again, told with gaps and slips.
struct StoryGenerator {
  private var state: UInt64
  private let people: Int
  private let days: Int

  /// A world of so many people over so many days.
  init(seed: UInt64, people: Int = 8, days: Int = 12) {
    state = seed
    self.people = people
    self.days = days
  }

  /// SplitMix64 of S. Vigna.
  mutating func number(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[number(choices.count)] }

  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for index in values.indices.reversed() { values.swapAt(index, number(index + 1)) }
    return values
  }

  private static let given = ["سالم", "هدى", "فهد", "مراد", "عادل", "سلمى", "كمال", "باسل"]
  private static let families = [
    "الشمراني", "حفتر", "الزموري", "قاسم", "الحوراني", "منصور", "بوزيان",
  ]
  private static let latin = ["سالم": "Salem", "هدى": "Huda", "فهد": "Fahd", "مراد": "Mourad"]
  private static let places = [
    ("عمان", "jo-amman", "JO"), ("طرابلس", "ly-tripoli", "LY"), ("ليبيا", "ly", "LY"),
    ("بنغازي", "ly-benghazi", "LY"), ("القصر", nil, nil),
  ]

  /// One of the ways in which articles name a person.
  private mutating func name(of person: Int) -> String {
    let given = Self.given[person % 8]
    let family = Self.families[person / 8 % 7] + (person >= 56 ? " \(person)" : "")
    switch number(8) {
    case 0: return family
    case 1: return "\(given) \(Self.given[(person + 3) % 8]) \(family)"
    case 2: return "\(Self.latin[given] ?? given) \(family)"
    default: return "\(given) \(family)"
    }
  }

  private mutating func date(near day: Int) -> String? {
    let date = CalendarDay(ordinal: 20_490 + day)
    switch number(8) {
    case 0: return nil
    case 1: return String(date.description.prefix(7))
    case 2: return "\(date)/\(date.adding(days: number(4) + 1))"
    case 3: return date.adding(days: number(3) - 1).description
    default: return date.description
    }
  }

  /// One article with so many claims.
  mutating func report(_ id: String, claims: Int) -> Report {
    let day = number(days)
    let published = number(9) == 0 ? nil : CalendarDay(ordinal: 20_490 + day).description
    var report = Report(id, published, text: number(6) == 0 ? "reprint \(day)" : nil)
    for place in Self.places {
      let isIn = number(3) > 0
      if isIn { report.place(place.0, place.1, country: place.2, admin1: place.1) }
    }
    for _ in 0..<claims {
      let person = number(people)
      let names = [name(of: person), name(of: (person + 1 + number(3)) % people)]
      let country = pick([nil, nil, "Libya", "Jordan"])
      for name in names where !report.actors.contains(where: { $0.canonical == name }) {
        report.actor(name, titles: number(3) == 0 ? ["الوزير"] : [], country: country)
      }
      let place = pick([nil] + report.places.map(\.canonical))
      report.claim(
        pick([.visit, .meeting, .call, .statement]),
        number(3) == 0 ? [.guest: names[0]] : [.guest: names[0], .host: names[1]],
        on: date(near: day), basis: pick(TimeBasis.allCases), in: place,
        status: pick([.happened, .happened, .happened, .planned, .denied]),
        says: number(5) == 0 ? "جملة \(number(4))" : nil, confidence: 30 + number(60))
      if number(2) == 0 { report.visit(names[0], host: names[1], place: place) }
      if number(4) == 0 { report.relation(.roleOf, names[0], names[1], role: "وزير") }
    }
    return report
  }

  mutating func reports(_ count: Int, claims: Int = 3) -> [Report] {
    (0..<count).map { report("a\($0)", claims: number(claims) + 1) }
  }
}
