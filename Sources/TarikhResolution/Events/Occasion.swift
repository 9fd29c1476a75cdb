import TarikhCore

/// Claims that are taken to be about one occasion, and what they say together.
struct Occasion {
  /// The claims, by index, earliest first.
  private(set) var claims: [Int]
  private(set) var parties: Parties
  /// The places that the claims give, ascending.
  private(set) var places: [Int]
  /// The days that all dated claims have in common; those of the first where they have none.
  private(set) var days: ClosedRange<Int>?
  /// The days of the claims' articles, ascending.
  private(set) var documentDays: [Int]
  /// The claims' articles.
  private(set) var articles: Set<Int>

  init(_ node: ClaimNode, at index: Int) {
    claims = [index]
    parties = node.parties
    places = node.place.map { [$0] } ?? []
    days = node.days
    documentDays = node.documentDay.map { [$0] } ?? []
    articles = [node.article]
  }

  /// The single day of the occasion.
  var singleDay: Int? { days.flatMap { $0.count == 1 ? $0.lowerBound : nil } }

  /// The number of days, for ordering; nil without a date.
  var width: Int? { days.map { $0.upperBound - $0.lowerBound + 1 } }

  mutating func formUnion(_ other: Occasion) {
    claims = Self.merged(claims, other.claims)
    parties.formUnion(other.parties)
    places = Set(places).union(other.places).sorted()
    documentDays = Set(documentDays).union(other.documentDays).sorted()
    articles.formUnion(other.articles)
    if let mine = days, let theirs = other.days {
      days = mine.overlaps(theirs) ? mine.clamped(to: theirs) : mine
    } else {
      days = days ?? other.days
    }
  }

  private static func merged(_ left: [Int], _ right: [Int]) -> [Int] {
    right.first ?? 0 > left.last ?? 0 ? left + right : (left + right).sorted()
  }
}

/// The rules by which two occasions of one kind can be one.
struct OccasionRules {
  let kind: EventKind
  let places: PlaceFit

  /// Going somewhere: who goes makes the event, whoever receives.
  private var isJourney: Bool { [.visit, .arrival, .departure].contains(kind) }
  /// Both sides do the same, so that outlets differ on who comes and who receives.
  private var isMutual: Bool { [.meeting, .call, EventKind("agreement")].contains(kind) }

  /// Whether two occasions fit in time, people and place, and share enough to be one.
  func fit(_ left: Occasion, _ right: Occasion) -> Bool {
    fitInTime(left, right) && fitInPlace(left, right) && share(left, right)
  }

  /// Whether they have a common day or, where one is undated, articles of the same days.
  func fitInTime(_ left: Occasion, _ right: Occasion) -> Bool {
    if let mine = left.days, let theirs = right.days { return mine.overlaps(theirs) }
    return !left.articles.isDisjoint(with: right.articles) || areReportedTogether(left, right)
  }

  /// Whether no place of one excludes a place of the other.
  func fitInPlace(_ left: Occasion, _ right: Occasion) -> Bool {
    left.places.allSatisfy { mine in right.places.allSatisfy { !places.contradict(mine, $0) } }
  }

  /// Whether they share a main participant, and a second one, the place or the single day, and nobody speaks against it.
  func share(_ left: Occasion, _ right: Occasion) -> Bool {
    let common = left.parties.common(with: right.parties)
    guard !common.isEmpty, fitInParties(left, right, common) else { return false }
    if common.count >= 2 || left.places.contains(where: right.places.contains) { return true }
    if isJourney, areOneStay(left, right) { return true }
    return left.singleDay != nil && left.singleDay == right.singleDay
  }

  /// Whether one names the country and the other a place in it, and their days begin or end together.
  ///
  /// A trip to another town in the middle of a stay is one of its own.
  private func areOneStay(_ left: Occasion, _ right: Occasion) -> Bool {
    guard let mine = left.days, let theirs = right.days, max(mine.count, theirs.count) <= 10,
      mine.lowerBound == theirs.lowerBound || mine.upperBound == theirs.upperBound
    else { return false }
    return left.places.contains { place in right.places.contains { places.nest(place, $0) } }
  }

  private func fitInParties(
    _ left: Occasion, _ right: Occasion,
    _ common: [(actor: Int, mine: Parties.Side, theirs: Parties.Side)]
  ) -> Bool {
    // Two statements of one article are two, and it takes no more than a speaker and a day to make one.
    if kind == .statement, !left.articles.isDisjoint(with: right.articles) { return false }
    if !isMutual, common.contains(where: { $0.mine.isDisjoint(with: $0.theirs) }) { return false }
    if isJourney {
      let mine = left.parties.actors(on: .active)
      let theirs = right.parties.actors(on: .active)
      if !mine.isEmpty, !theirs.isEmpty { return mine.contains(where: theirs.contains) }
    }
    return common.count == min(left.parties.members.count, right.parties.members.count)
  }

  private func areReportedTogether(_ left: Occasion, _ right: Occasion) -> Bool {
    let (mine, theirs) = (left.documentDays, right.documentDays)
    var rest = theirs[...]
    for day in mine {
      rest = rest.drop { $0 < day - 3 }
      if let next = rest.first, next <= day + 3 { return true }
    }
    return false
  }
}
