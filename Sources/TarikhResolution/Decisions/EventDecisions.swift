import TarikhCore

/// What an analyst decided about events, by the id that the analyst saw.
struct EventDecisions {
  /// What was decided about one event, with the indices of the decisions.
  struct Verdict {
    var date: (decision: Int, edtf: EDTF)?
    var place: (decision: Int, name: String)?
    var strike: Int?
    /// The decisions as the event shows them.
    var applied: [AppliedDecision] = []
  }

  private let decisions: [SourcedDecision]
  private var byID: [String: [Int]] = [:]
  private var met: Set<Int> = []
  /// What the evidence has to say about them.
  private(set) var findings: [DecisionFinding] = []

  init(_ decisions: [SourcedDecision]) {
    self.decisions = decisions
    for (index, sourced) in decisions.enumerated() {
      let decision = sourced.entry.decision
      if decision.isOnEvent, decision.verb != .split {
        byID[decision.subjects[0], default: []].append(index)
      }
    }
  }

  /// What was decided about the event that has or had these ids; rival values that meet in it cancel each other.
  ///
  /// `splits` are the decisions that made it a part of another event.
  mutating func verdict(on ids: [String], splits: [Int]) -> Verdict? {
    if byID.isEmpty, splits.isEmpty { return nil }
    let indices = (Set(ids.flatMap { byID[$0] ?? [] }).union(splits)).sorted()
    guard !indices.isEmpty else { return nil }
    met.formUnion(indices)
    let rivals = self.rivals(among: indices)
    var verdict = Verdict()
    for index in indices where !rivals.contains(index) {
      let entry = decisions[index].entry
      switch entry.decision {
      case .date(_, let edtf): verdict.date = (index, edtf)
      case .place(_, let name): verdict.place = (index, name)
      case .strike: verdict.strike = index
      case .note, .split, .same, .notSame, .apart: break
      }
      if let applied = AppliedDecision(entry), !verdict.applied.contains(applied) {
        verdict.applied.append(applied)
      }
    }
    return verdict
  }

  /// Decisions that give one event, which was several, different dates or places.
  private mutating func rivals(among indices: [Int]) -> Set<Int> {
    var rivals: Set<Int> = []
    for verb in [Decision.Verb.date, .place] {
      let those = indices.filter { decisions[$0].entry.decision.verb == verb }
      guard Set(those.map { decisions[$0].entry.decision.value }).count > 1 else { continue }
      rivals.formUnion(those)
      for index in those {
        let others = those.filter { $0 != index }.map(name).joined(separator: " and ")
        note(index, [.idle("its event and that of \(others) turned out to be one")])
      }
    }
    return rivals
  }

  private func name(_ index: Int) -> String {
    let line = decisions[index].line.map { " in line \($0)" } ?? ""
    return "“\(decisions[index].entry.decision.line)”\(line)"
  }

  /// Remembers what the claims say against a verdict, and returns the place that it gives.
  mutating func weigh(
    _ verdict: Verdict?, _ evidence: EventEvidence, places: inout ResolvedPlaces
  ) -> Int? {
    guard let verdict else { return nil }
    if let strike = verdict.strike {
      note(strike, evidence.againstStriking(decisions[strike].entry))
      return nil
    }
    if let date = verdict.date { note(date.decision, evidence.against(date.edtf)) }
    guard let place = verdict.place else { return nil }
    let index = places.index(named: place.name)
    note(place.decision, evidence.against(place: index, in: places))
    return index
  }

  /// Remembers what the evidence says about a decision.
  private mutating func note(_ decision: Int, _ matters: [DecisionFinding.Matter]) {
    findings += matters.map { DecisionFinding(decision: decision, matter: $0) }
  }

  /// Remembers the decisions whose event did not come up; `heir` finds the event that a sentence belongs to now.
  mutating func noteMissing(heir: (_ quote: String) -> String?) {
    for (id, indices) in byID.sorted(by: { $0.key < $1.key }) {
      for index in indices where !met.contains(index) {
        note(index, [.gone(subject: id, heir: decisions[index].entry.quote.flatMap(heir))])
      }
    }
  }
}

extension AppliedDecision {
  /// The decision as an event shows it; nil for one that it does not.
  fileprivate init?(_ entry: DecisionEntry) {
    switch entry.decision {
    case .date(let event, let edtf):
      self.init(.date, of: event, edtf.description, reason: entry.reason)
    case .place(let event, let place): self.init(.place, of: event, place, reason: entry.reason)
    case .note(let event, let note): self.init(.note, of: event, note, reason: entry.reason)
    case .split(let event, _):
      self.init(.split, of: event, entry.decision.value ?? "", reason: entry.reason)
    case .strike, .same, .notSame, .apart: return nil
    }
  }
}
