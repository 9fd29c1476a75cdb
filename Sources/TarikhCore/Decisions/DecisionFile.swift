/// A file of decisions: one small text, sorted, in which each decision stands on a line with its details below.
///
///     # Decisions on the news from Tripoli.
///
///     date 2bfb0ad5b223b1e1 2026-02-19
///       title   Basel al-Hourani receives Huda al-Busaifi in Amman
///       despite 2026-02-17
///       reason  The ministry's calendar has the 19th.
///
///     not-same 0d4c3a11e5f60718 77aa00b1c2d3e4f5
///       name    أحمد خليفة
///       name    خليفة حفتر
public struct DecisionFile: Hashable, Sendable {
  /// The lines of comment at the top, each with its `#`.
  public let header: [String]
  /// The decisions, sorted; each once.
  public let entries: [DecisionEntry]
  /// The lines of comment at the end, each with its `#`.
  public let footer: [String]

  /// A file from its parts; of two entries that decide the same in the same words the first stays.
  public init(
    header: [String] = [], entries: [DecisionEntry] = [], footer: [String] = []
  ) {
    self.header = header
    self.footer = footer
    var seen: [Decision: Int] = [:]
    var kept: [DecisionEntry] = []
    for entry in entries {
      guard let index = seen[entry.decision] else {
        seen[entry.decision] = kept.count
        kept.append(entry)
        continue
      }
      let comments = entry.comments.filter { !kept[index].comments.contains($0) }
      kept[index] = kept[index].with(comments: kept[index].comments + comments)
    }
    self.entries = kept.sorted(by: DecisionEntry.precedes)
  }

  /// The text of the file; reading it gives the same decisions.
  public var text: String {
    let blocks = [header] + entries.map(\.lines) + [footer]
    return blocks.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// A hash of all that can change a timeline: the decisions and their details, no comments; nil without a decision.
  public var fingerprint: String? {
    if entries.isEmpty { return nil }
    let lines = entries.flatMap { $0.with(comments: []).lines }
    return SHA256.hex(of: lines.joined(separator: "\n").utf8)
  }

  /// The file with one more decision, and those on the same matter that it takes the place of.
  public func adding(_ entry: DecisionEntry) -> (file: DecisionFile, replaced: [DecisionEntry]) {
    let replaced = entries.filter { $0.decision.matter == entry.decision.matter }
    let comments = replaced.flatMap(\.comments) + entry.comments
    let kept = entries.filter { $0.decision.matter != entry.decision.matter }
    return (
      DecisionFile(
        header: header, entries: kept + [entry.with(comments: comments)], footer: footer),
      replaced
    )
  }

  /// The file without some decisions; comments on them go with them.
  public func removing(_ decisions: Set<Decision>) -> DecisionFile {
    DecisionFile(
      header: header, entries: entries.filter { !decisions.contains($0.decision) }, footer: footer)
  }
}
