import TarikhCore

/// What the claims of one event say together.
struct EventSummary {
  private let claims: [ClaimNode]
  private let sources: [Int]
  private let places: PlaceFit

  /// Sums up claims, earliest first; `sources` gives the source of each article.
  init(_ claims: [ClaimNode], sources: [Int], places: PlaceFit) {
    self.claims = claims
    self.sources = sources
    self.places = places
  }

  /// The date that is best founded: by basis, then narrowest, then told by most sources, then earliest.
  var time: TimeValue? {
    var best: (rank: [Int], time: TimeValue)?
    for claim in claims {
      guard let time = claim.claim.time, let days = claim.days else { continue }
      let tellers = claims.filter { $0.claim.time?.edtf == time.edtf }
      let basis = TimeBasis.byFoundation.firstIndex(of: time.basis) ?? 0
      let rank = [
        basis, days.upperBound - days.lowerBound, -count(sourcesOf: tellers), days.lowerBound,
      ]
      if let known = best, !rank.lexicographicallyPrecedes(known.rank) { continue }
      best = (rank, time)
    }
    return best?.time
  }

  /// The place that is most exact, then told by most sources, then first.
  var place: Int? {
    var best: (rank: [Int], place: Int)?
    for claim in claims {
      guard let place = claim.place else { continue }
      let tellers = claims.filter { $0.place == place }
      let rank = [-places.rank(place), -count(sourcesOf: tellers)]
      if let known = best, !rank.lexicographicallyPrecedes(known.rank) { continue }
      best = (rank, place)
    }
    return best?.place
  }

  /// How many independent sources tell it.
  var corroboration: Int { count(sourcesOf: claims) }

  /// How far the claims of `status` can be trusted together: sources err independently, and nothing is certain.
  func confidence(in status: EventStatus) -> Int {
    var bySource: [Int: Int] = [:]
    for claim in claims where claim.claim.status == status {
      let source = sources[claim.article]
      bySource[source] = max(bySource[source] ?? 0, claim.claim.confidence)
    }
    let doubt = bySource.values.sorted().reduce(1_000_000) { $0 * (100 - $1) / 100 }
    return min(99, (1_000_000 - doubt + 5_000) / 10_000)
  }

  /// What the claims disagree on.
  func disputed(isDenied: Bool) -> [DisputedField] {
    DisputedField.allCases.filter { field in
      switch field {
      case .date: areDaysDisputed
      case .place: arePlacesDisputed
      case .status: isDenied
      }
    }
  }

  private var areDaysDisputed: Bool {
    let days = claims.compactMap(\.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max(),
      let latestStart = days.map(\.lowerBound).max(), let earliestEnd = days.map(\.upperBound).min()
    else { return false }
    return latestStart > earliestEnd && !days.contains(first...last)
  }

  private var arePlacesDisputed: Bool {
    let given = Set(claims.compactMap(\.place)).sorted()
    return given.indices.contains { index in
      given[..<index].contains { places.contradict($0, given[index]) }
    }
  }

  private func count(sourcesOf claims: [ClaimNode]) -> Int {
    Set(claims.map { sources[$0.article] }).count
  }
}

extension TimeBasis {
  /// The bases from the firmest to the weakest.
  fileprivate static let byFoundation: [TimeBasis] = [
    .stated, .document, .event, .occasion, .inferred,
  ]
}
