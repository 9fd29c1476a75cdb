import TarikhCore

extension TimelineDiff {
  /// The changes as text for a terminal, in English; names and quotes are isolated, so that Arabic moves nothing else.
  public func text(colour: Bool) -> String {
    var writer = DiffText(diff: self, isColoured: colour)
    writer.write()
    return writer.text
  }
}

/// Writes a diff for a terminal.
struct DiffText {
  let diff: TimelineDiff
  let isColoured: Bool
  private(set) var text = ""

  init(diff: TimelineDiff, isColoured: Bool) {
    self.diff = diff
    self.isColoured = isColoured
  }

  mutating func write() {
    line(summary)
    if !diff.causes.isEmpty { line("because: " + causeSummary) }
    for change in diff.events { write(change) }
    section("actors", diff.actors.isEmpty)
    for change in diff.actors { write(change) }
    section("relations", diff.relations.isEmpty)
    for change in diff.relations { write(change) }
    section("edges", diff.edges.isEmpty)
    for change in diff.edges { write(change) }
  }

  private mutating func section(_ name: String, _ isEmpty: Bool) {
    if !isEmpty { line("\n" + styled(name, .bold)) }
  }

  private mutating func write(_ change: EventChange) {
    line("")
    let event = change.after.first ?? change.before.first
    let timeline = change.after.isEmpty ? diff.before : diff.after
    let sign = mark(change.before.isEmpty, change.after.isEmpty)
    if let event { line("\(sign) \(describe(event, in: timeline))") }
    let isWhole = change.before.isEmpty || change.after.isEmpty
    if isWhole, let claim = event?.claims.first {
      detail(isolated(claim.claim.evidence.quote))
    }
    for verdict in change.verdicts where !isWhole { detail(words(for: verdict, of: change)) }
    causes(change.causes)
  }

  private mutating func write(_ change: ActorChange) {
    let name = (change.after.first ?? change.before.first)?.name ?? ""
    let news = change.verdicts.compactMap { words(for: $0, of: change) }.joined(separator: "; ")
    let tail = news.isEmpty ? "" : ": " + news
    line("\(mark(change.before.isEmpty, change.after.isEmpty)) \(isolated(name))\(tail)")
  }

  private mutating func write(_ change: RelationChange) {
    let timeline = diff.timeline(of: change.verdict)
    let relation = change.relation
    let role = relation.role.map { " (\(isolated($0)))" } ?? ""
    line(
      mark(change.verdict == .added, change.verdict == .removed)
        + " \(name(relation.source, timeline)) \(relation.kind.rawValue)"
        + " \(name(relation.target, timeline))\(role)")
  }

  private mutating func write(_ change: EdgeChange) {
    let timeline = diff.timeline(of: change.verdict)
    let isVisit = if case .visit = change.edge { true } else { false }
    line(
      mark(change.verdict == .added, change.verdict == .removed)
        + " \(name(change.ends.0, timeline)) \(isVisit ? "→" : "—") \(name(change.ends.1, timeline))"
        + (isVisit ? " (visits)" : " (together)"))
  }

  private mutating func causes(_ causes: [Cause]) {
    // What holds for the whole diff stands at its head already.
    if causes.isEmpty || causes == diff.causes { return }
    let shown = causes.prefix(5).map(words).joined(separator: ", ")
    let rest = causes.count > 5 ? " and \(causes.count - 5) more" : ""
    detail(styled("because: \(shown)\(rest)", .dim))
  }

  private mutating func line(_ words: String) { text += words + "\n" }

  private mutating func detail(_ words: String) { line("    " + words) }

  private func describe(_ event: Event, in timeline: Timeline) -> String {
    let date = event.time?.edtf.description ?? "undated"
    let names = event.participants.map { name($0.actor, timeline) }
    let place = event.place.map { " @ " + name($0, timeline) } ?? ""
    let actors = names.isEmpty ? "" : " " + names.joined(separator: ", ")
    return "\(date)  \(event.kind.rawValue)\(actors)\(place)  \(styled("[\(event.id)]", .dim))"
  }
}
