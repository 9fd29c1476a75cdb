import TarikhCore

/// Says whether the same claims have other words or another source.
struct ClaimComparison {
  private let before: [Claim]
  private let after: [Claim]

  init(_ group: Group<Event>) {
    before = group.before.flatMap(\.claims).map(\.claim)
    after = group.after.flatMap(\.claims).map(\.claim)
  }

  func verdicts() -> [EventVerdict] {
    var verdicts: [EventVerdict] = []
    let (old, new) = (sources(of: before), sources(of: after))
    if old != new {
      verdicts.append(.sourceChanged(from: Self.sorted(old), to: Self.sorted(new)))
    }
    if isReworded { verdicts.append(.evidenceReworded) }
    return verdicts
  }

  /// Whether sentences were replaced; a claim's id holds its sentence, so most claims need no second look.
  private var isReworded: Bool {
    let (oldIDs, newIDs) = (Set(before.map(\.id)), Set(after.map(\.id)))
    let gone = before.filter { !newIDs.contains($0.id) }
    let new = after.filter { !oldIDs.contains($0.id) }
    if gone.isEmpty || new.isEmpty { return false }
    let (oldQuotes, newQuotes) = (Self.quotes(before), Self.quotes(after))
    return !Self.quotes(gone).isSubset(of: newQuotes) && !Self.quotes(new).isSubset(of: oldQuotes)
  }

  /// Who says it, in the claims that both sides have.
  private func sources(of claims: [Claim]) -> Set<Attribution> {
    let shared = Set(before.map(\.id)).intersection(after.map(\.id))
    return Set(
      claims.filter { shared.contains($0.id) }.map {
        Attribution($0.attribution.source, speaker: $0.attribution.speaker.map(Orthography.folded))
      })
  }

  private static func quotes(_ claims: [Claim]) -> Set<String> {
    Set(claims.map { Orthography.folded($0.evidence.quote) })
  }

  private static func sorted(_ sources: Set<Attribution>) -> [Attribution] {
    sources.sorted {
      ($0.source.rawValue, $0.speaker ?? "") < ($1.source.rawValue, $1.speaker ?? "")
    }
  }
}
