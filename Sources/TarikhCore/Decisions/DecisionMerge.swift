/// The decisions of two people who started from one file, put together; what they disagree on is marked, never dropped.
///
/// What one side added, changed or took back since `base` is done; where both touched one matter differently, both stand
/// between marks as `git` writes them.
public struct DecisionMerge: Sendable {
  /// What the two sides want differently.
  public struct Conflict: Hashable, Sendable {
    /// What stands in the first file; empty where it was taken back there.
    public let mine: [DecisionEntry]
    /// What stands in the second file.
    public let new: [DecisionEntry]
  }

  /// What both sides agree on.
  public private(set) var agreed: DecisionFile
  /// What they do not agree on, in the order of the file.
  public private(set) var conflicts: [Conflict] = []

  /// Merges two files that go back to `base`.
  public init(base: DecisionFile, mine: DecisionFile, new: DecisionFile) {
    agreed = DecisionFile(
      header: Self.lines(base.header, mine.header, new.header),
      footer: Self.lines(base.footer, mine.footer, new.footer))
    let sides = [base, mine, new].map { file in
      Dictionary(grouping: file.entries, by: \.decision.matter).mapValues { $0[0] }
    }
    var entries: [DecisionEntry] = []
    for matter in Set(sides.flatMap(\.keys)).sorted() {
      let (old, left, right) = (sides[0][matter], sides[1][matter], sides[2][matter])
      switch Self.merged(old, left, right) {
      case .some(let entry): entries += [entry].compactMap(\.self)
      case nil:
        conflicts.append(
          Conflict(mine: [left].compactMap(\.self), new: [right].compactMap(\.self)))
      }
    }
    part(entries, mine: Set(mine.entries.map(\.decision)))
    conflicts.sort { DecisionEntry.precedes($0.first, $1.first) }
  }

  /// The text of the merged file, with the conflicts between marks.
  public var text: String {
    var blocks = agreed.entries.map { (first: $0, lines: $0.lines) }
    blocks += conflicts.map { ($0.first, $0.lines) }
    blocks.sort { DecisionEntry.precedes($0.first, $1.first) }
    return ([agreed.header] + blocks.map(\.lines) + [agreed.footer]).filter { !$0.isEmpty }
      .map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// The entry that three sides make, nil inside where it is taken back, and nil where they conflict.
  private static func merged(
    _ base: DecisionEntry?, _ mine: DecisionEntry?, _ new: DecisionEntry?
  ) -> DecisionEntry?? {
    if mine == new || new == base { return .some(mine) }
    if mine == base { return .some(new) }
    guard let mine, let new, mine.decision == new.decision,
      let reason = value(base.map(\.reason), mine.reason, new.reason)
    else { return nil }
    return .some(
      DecisionEntry(
        mine.decision, names: value(base?.names, mine.names, new.names) ?? mine.names,
        quote: value(base.map(\.quote), mine.quote, new.quote) ?? mine.quote,
        despite: mine.despite + new.despite, reason: reason,
        comments: lines(base?.comments ?? [], mine.comments, new.comments)))
  }

  /// The value that one side changed; nil where both did, and differently.
  private static func value<Value: Equatable>(_ base: Value?, _ mine: Value, _ new: Value) -> Value?
  {
    if mine == new || new == base { return mine }
    return mine == base ? new : nil
  }

  /// Lines that one side changed, or those of both.
  private static func lines(_ base: [String], _ mine: [String], _ new: [String]) -> [String] {
    value(base, mine, new) ?? mine + new.filter { !mine.contains($0) }
  }

  /// Keeps `entries`, but for those of both sides that contradict each other across a chain of actors.
  private mutating func part(_ entries: [DecisionEntry], mine: Set<Decision>) {
    var entries = entries
    while let set = DecisionConflicts(entries.map { SourcedDecision($0) }).sets.first {
      let involved = set.map { entries[$0] }
      conflicts.append(
        Conflict(
          mine: involved.filter { mine.contains($0.decision) },
          new: involved.filter { !mine.contains($0.decision) }))
      entries = entries.indices.filter { !set.contains($0) }.map { entries[$0] }
    }
    agreed = DecisionFile(header: agreed.header, entries: entries, footer: agreed.footer)
  }
}

extension DecisionMerge.Conflict {
  /// The entry by which it is sorted.
  fileprivate var first: DecisionEntry {
    (mine + new).min(by: DecisionEntry.precedes) ?? DecisionEntry(.strike(event: ""))
  }

  /// Its lines, between marks.
  fileprivate var lines: [String] {
    ["<<<<<<< mine"] + Self.lines(mine) + ["======="] + Self.lines(new) + [">>>>>>> new"]
  }

  private static func lines(_ entries: [DecisionEntry]) -> [String] { entries.flatMap(\.lines) }
}
