import TarikhCore
import TarikhRendering

/// Why a run holds an event: each claim with the words, the sentence and the date that it rests on.
package struct Explanation: Sendable {
  private let event: Event
  private let timeline: Timeline
  private let item: EventItem?

  /// The explanation of an event, named by its id, the start of it, or an id that it had before.
  package init(engine: Engine, of name: String, in timeline: Timeline) throws {
    event = try EventFinder(timeline).event(name)
    self.timeline = timeline
    let presentation = Pipeline(engine: engine, options: BuildOptions()).present(timeline)
    item = presentation.events.first { [id = event.id] in $0.id == id }
  }

  /// The explanation in English, for a terminal.
  package var text: String {
    let head = item.map { TerminalText.isolated($0.title.english) } ?? event.kind.rawValue
    let claims = event.claims.enumerated().map { number, claim in
      "claim \(number + 1) of \(event.claims.count)\n\(table(claim))"
    }
    return (["\(head)\n\(summary)"] + claims + actors).joined(separator: "\n\n")
  }

  private var summary: String {
    var rows = [["id", event.id], ["type", event.kind.rawValue], ["date", date(event.time)]]
    if let reason = item?.dateReason.english {
      rows.append(["why", TerminalText.isolated(reason)])
    }
    rows.append(["status", event.status.rawValue])
    rows += event.disputed.map { ["disputed", "its claims disagree on the \($0.rawValue)"] }
    rows.append(["sources", "\(event.corroboration) independent"])
    rows.append(["confidence", "\(event.confidence) of 100"])
    if !event.formerIDs.isEmpty {
      rows.append(["joined", "one occasion with \(event.formerIDs.joined(separator: ", "))"])
    }
    rows += event.decisions.flatMap { decision in
      [
        ["analyst", TerminalText.isolated(UndoCommand.words(of: decision))],
        ["", "to undo: \(UndoCommand.undoing(decision))"],
      ]
    }
    return indented(rows)
  }

  private func table(_ sourced: SourcedClaim) -> String {
    let claim = sourced.claim
    var rows = [
      ["article", TerminalText.plain(timeline.articles[sourced.article]?.id ?? sourced.article)]
    ]
    rows.append([
      "trigger",
      "\(TerminalText.isolated(claim.trigger.surface)), of the frame \(claim.kind.rawValue), lemma "
        + TerminalText.isolated(claim.trigger.lemma),
    ])
    let codes = [
      claim.coding.plover.map { "PLOVER \($0)" }, claim.coding.cameo.map { "CAMEO \($0)" },
    ].compactMap { $0 }
    if !codes.isEmpty { rows.append(["codes", codes.joined(separator: ", ")]) }
    rows += claim.participants.map { [$0.role.rawValue, TerminalText.isolated($0.actor)] }
    if let place = claim.place { rows.append(["place", TerminalText.isolated(place)]) }
    rows.append(["date", date(claim.time)])
    rows.append(["status", claim.status.rawValue])
    if claim.attribution.source != .outlet {
      let speaker = claim.attribution.speaker.map { ": \(TerminalText.isolated($0))" } ?? ""
      rows.append(["told by", "a source that is \(claim.attribution.source.rawValue)\(speaker)"])
    }
    rows.append(["evidence", TerminalText.isolated(claim.evidence.quote)])
    rows += claim.alsoEvidence.map { ["also", TerminalText.isolated($0.quote)] }
    return indented(rows)
  }

  private var actors: [String] {
    let rows = event.participants.compactMap { timeline.actors[$0.actor] }.flatMap(rows)
    return rows.isEmpty ? [] : ["who is who\n\(indented(rows))"]
  }

  /// Why names are one actor, each reason with the command that would undo it.
  private func rows(_ actor: Actor) -> [[String]] {
    let name = TerminalText.isolated(actor.name)
    let reasons = actor.reasons.flatMap { reason in
      [[name, TerminalText.isolated(reason)]]
        + (UndoCommand.parting(actor, joinedBecause: reason).map { [["", "to undo: \($0)"]] } ?? [])
    }
    return reasons
      + actor.decisions.flatMap { decision in
        [
          [name, TerminalText.isolated(UndoCommand.words(of: decision))],
          ["", "to undo: \(UndoCommand.undoing(decision))"],
        ]
      }
  }

  private func date(_ time: TimeValue?) -> String {
    guard let time else { return "none: the text gives no date that can be relied on" }
    if time == event.time, event.decisions.contains(where: { $0.field == .date }) {
      return "\(time.edtf) (by analyst)"
    }
    var words = "\(time.edtf) (\(time.basis.rawValue))"
    if let surface = time.words, !surface.isEmpty {
      words += ", from \(TerminalText.isolated(surface))"
    }
    if let original = time.original { words += ", written as \(original)" }
    return words
  }

  private func indented(_ rows: [[String]]) -> String {
    TextTable(rows: rows).text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  }
}
