import TarikhCore

extension DiffText {
  func words(for verdict: EventVerdict, of change: EventChange) -> String {
    switch verdict {
    case .added, .removed: verdict.name
    case .redated(.conflicting, let old, let new) where old?.edtf == new?.edtf:
      "sources now disagree on the date"
    case .redated(let redating, let old, let new):
      "re-dated: \(date(old)) → \(date(new)) (\(words(redating)))"
    case .reattributed(let joined, let left):
      "re-attributed: "
        + (joined.map { "+ \(part($0, diff.after))" } + left.map { "- \(part($0, diff.before))" })
        .joined(separator: ", ")
    case .sourceChanged(let old, let new): "source: \(sources(old)) → \(sources(new))"
    case .placeChanged(let old, let new):
      "place: \(place(old, diff.before)) → \(place(new, diff.after))"
    case .statusChanged(let old, let new): "status: \(old.rawValue) → \(new.rawValue)"
    case .typeChanged(let old, let new): "type: \(old.rawValue) → \(new.rawValue)"
    case .merged: "merged from \(change.before.map(\.id).joined(separator: ", "))"
    case .split: "split into \(change.after.map(\.id).joined(separator: ", "))"
    case .disputeOpened(let field): "sources now disagree on the \(field.rawValue)"
    case .disputeSettled(let field): "sources no longer disagree on the \(field.rawValue)"
    case .corroborationGained(let count): "told by \(count) more independent \(sourceNoun(count))"
    case .corroborationLost(let count): "told by \(count) fewer independent \(sourceNoun(count))"
    case .confidenceChanged(let old, let new): "confidence: \(old) → \(new)"
    case .evidenceReworded: "evidence reworded: \(quote(change.before)) → \(quote(change.after))"
    }
  }

  /// Nil for what the mark before the name says already.
  func words(for verdict: ActorVerdict, of change: ActorChange) -> String? {
    switch verdict {
    case .added, .removed: nil
    case .renamed(let old, _): "was \(isolated(old))"
    case .kindChanged(let old, let new): "\(old.rawValue) → \(new.rawValue)"
    case .merged: "merged from " + change.before.map { isolated($0.name) }.joined(separator: ", ")
    case .split: "split into " + change.after.map { isolated($0.name) }.joined(separator: ", ")
    case .officesGained(let offices):
      "now also " + offices.map(isolated).joined(separator: ", ")
    case .officesLost(let offices): "no more " + offices.map(isolated).joined(separator: ", ")
    }
  }

  private func words(_ redating: Redating) -> String {
    guard case .shifted(let days) = redating else { return redating.name }
    let count = abs(days)
    return "\(count) day\(count == 1 ? "" : "s") \(days > 0 ? "later" : "earlier")"
  }

  private func date(_ time: TimeValue?) -> String { time?.edtf.description ?? "undated" }

  private func place(_ id: String?, _ timeline: Timeline) -> String {
    id.map { name($0, timeline) } ?? "none"
  }

  private func part(_ participant: Participant, _ timeline: Timeline) -> String {
    "\(name(participant.actor, timeline)) as \(participant.role.rawValue)"
  }

  private func sources(_ sources: [Attribution]) -> String {
    sources.map { $0.speaker.map(isolated) ?? $0.source.rawValue }.joined(separator: ", ")
  }

  private func sourceNoun(_ count: Int) -> String { count == 1 ? "source" : "sources" }

  private func quote(_ events: [Event]) -> String {
    isolated(events.first?.claims.first?.claim.evidence.quote ?? "")
  }
}
