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

  /// The claim whose date is best founded: by basis, then narrowest, then told by most sources, then earliest.
  var bestDated: ClaimNode? {
    let tellers = Dictionary(grouping: claims, by: \.edtf).mapValues(count(sourcesOf:))
    return first { claim in
      guard let days = claim.days, let basis = claim.basis else { return nil }
      return [
        TimeBasis.byFoundation.firstIndex(of: basis) ?? 0, days.upperBound - days.lowerBound,
        -(tellers[claim.edtf] ?? 0), days.lowerBound,
      ]
    }
  }

  /// The place that is most exact, then told by most sources, then first.
  var place: Int? {
    let tellers = Dictionary(grouping: claims, by: \.place).mapValues(count(sourcesOf:))
    return first { claim in
      claim.place.map { [-places.rank($0), -(tellers[$0] ?? 0)] }
    }?.place
  }

  /// The first claim of the least rank; those of no rank do not count.
  private func first(by rank: (ClaimNode) -> [Int]?) -> ClaimNode? {
    var best: (rank: [Int], claim: ClaimNode)?
    for claim in claims {
      guard let rank = rank(claim) else { continue }
      if let known = best, !rank.lexicographicallyPrecedes(known.rank) { continue }
      best = (rank, claim)
    }
    return best?.claim
  }

  /// How many independent sources tell it.
  var corroboration: Int { count(sourcesOf: claims) }

  /// How far the claims of `status` can be trusted together: sources err independently, and nothing is certain.
  func confidence(in status: EventStatus) -> Int {
    var bySource: [Int: Int] = [:]
    for claim in claims where claim.status == status {
      let source = sources[claim.article]
      bySource[source] = max(bySource[source] ?? 0, claim.confidence)
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
