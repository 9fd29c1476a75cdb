/// Occasions by main participant and time, so that only those are compared that can fit.
struct OccasionIndex {
  private struct Key: Hashable {
    let actor: Int
    let number: Int
  }

  /// Spans of more days than this are looked through one by one.
  private static let longest = 31

  private var byDay: [Key: [Int]] = [:]
  private var long: [Int: [Int]] = [:]
  private var dated: [Int: [Int]] = [:]
  private var undatedByDocument: [Key: [Int]] = [:]
  private var byDocument: [Key: [Int]] = [:]
  private var byArticle: [Key: [Int]] = [:]

  /// Enters an occasion under all its participants.
  mutating func insert(_ occasion: Occasion, at index: Int) {
    for actor in occasion.parties.members.map(\.actor) {
      if let days = occasion.days {
        dated[actor, default: []].append(index)
        if days.count > Self.longest {
          long[actor, default: []].append(index)
        } else {
          for day in days { byDay[Key(actor: actor, number: day), default: []].append(index) }
        }
      }
      for day in occasion.documentDays {
        let key = Key(actor: actor, number: day)
        byDocument[key, default: []].append(index)
        if occasion.days == nil { undatedByDocument[key, default: []].append(index) }
      }
      for article in occasion.articles {
        byArticle[Key(actor: actor, number: article), default: []].append(index)
      }
    }
  }

  /// The occasions that share a participant with `occasion` and can fit it in time, ascending.
  func candidates(for occasion: Occasion) -> [Int] {
    var found: Set<Int> = []
    for actor in occasion.parties.members.map(\.actor) {
      let around = occasion.documentDays.flatMap { ($0 - 3)...($0 + 3) }
      if let days = occasion.days {
        if days.count > Self.longest {
          found.formUnion(dated[actor] ?? [])
        } else {
          found.formUnion(long[actor] ?? [])
          for day in days { found.formUnion(byDay[Key(actor: actor, number: day)] ?? []) }
        }
        for day in around {
          found.formUnion(undatedByDocument[Key(actor: actor, number: day)] ?? [])
        }
      } else {
        for day in around { found.formUnion(byDocument[Key(actor: actor, number: day)] ?? []) }
      }
      for article in occasion.articles {
        found.formUnion(byArticle[Key(actor: actor, number: article)] ?? [])
      }
    }
    return found.sorted()
  }
}
