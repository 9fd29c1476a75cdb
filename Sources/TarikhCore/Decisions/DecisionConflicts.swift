/// Decisions of one file that can't hold together: two dates or places of one event, actors who are one and two, and
/// articles that are put into two parts of one event or actor.
struct DecisionConflicts {
  /// Decisions that contradict each other, by index: the later one last.
  private(set) var sets: [[Int]] = []
  private let decisions: [SourcedDecision]

  init(_ decisions: [SourcedDecision]) {
    self.decisions = decisions
    findRivals()
    findDivided()
    findParted()
  }

  /// An error for each conflict, in the line of the decision that came last.
  var diagnostics: [Diagnostic] {
    sets.compactMap { set in
      guard let last = set.last else { return nil }
      let others = set.dropLast().map {
        "“\(decisions[$0].entry.decision.line)” in line \(decisions[$0].line ?? 0)"
      }
      return Diagnostic(
        "decision-conflict", severity: .error, file: decisions[last].file,
        line: decisions[last].line,
        summary: "“\(decisions[last].entry.decision.line)” contradicts "
          + others.joined(separator: " with "),
        hint: "keep one of them")
    }
  }

  /// Two different values for one matter of one event.
  private mutating func findRivals() {
    var firsts: [String: Int] = [:]
    for (index, sourced) in decisions.enumerated() {
      let decision = sourced.entry.decision
      guard decision.verb == .date || decision.verb == .place else { continue }
      if let first = firsts[decision.matter] {
        if decisions[first].entry.decision != decision { sets.append([first, index]) }
      } else {
        firsts[decision.matter] = index
      }
    }
  }

  /// One article in two parts of one event or actor.
  private mutating func findDivided() {
    var firsts: [[String]: Int] = [:]
    for (index, sourced) in decisions.enumerated() {
      let decision = sourced.entry.decision
      var rivals: Set<Int> = []
      for article in decision.articles {
        let place = [decision.verb.rawValue, decision.subjects[0], article]
        let first = firsts[place] ?? index
        firsts[place] = first
        if decisions[first].entry.decision != decision { rivals.insert(first) }
      }
      sets += rivals.sorted().map { [$0, index] }
    }
  }

  /// Actors who are told apart although a chain of other decisions makes them one.
  private mutating func findParted() {
    var ties: [String: [(actor: String, decision: Int)]] = [:]
    for (index, sourced) in decisions.enumerated() {
      guard case .same(let left, let right) = sourced.entry.decision else { continue }
      ties[left, default: []].append((right, index))
      ties[right, default: []].append((left, index))
    }
    for (index, sourced) in decisions.enumerated() {
      guard case .notSame(let left, let right) = sourced.entry.decision,
        let chain = Self.chain(from: left, to: right, ties)
      else { continue }
      sets.append((chain + [index]).sorted())
    }
  }

  /// The fewest decisions that make two actors one, breadth first.
  private static func chain(
    from start: String, to goal: String, _ ties: [String: [(actor: String, decision: Int)]]
  ) -> [Int]? {
    var cameBy: [String: (actor: String, decision: Int)] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, cameBy[goal] == nil {
      let actor = queue[next]
      next += 1
      for tie in ties[actor] ?? [] where tie.actor != start && cameBy[tie.actor] == nil {
        cameBy[tie.actor] = (actor, tie.decision)
        queue.append(tie.actor)
      }
    }
    var chain: [Int] = []
    var actor = goal
    while actor != start {
      guard let step = cameBy[actor] else { return nil }
      chain.append(step.decision)
      actor = step.actor
    }
    return chain
  }
}
