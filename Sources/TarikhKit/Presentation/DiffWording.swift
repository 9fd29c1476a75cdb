import TarikhCore
import TarikhDiff
import TarikhRendering

/// Says what changed about events and actors in both languages of the interface.
struct DiffWording {
  let labels: LabelTable
  private let dates: DateWording
  private let before: PresentationItems
  private let after: PresentationItems

  init(_ diff: TimelineDiff, builder: PresentationBuilder) {
    labels = builder.labels
    dates = builder.dates
    before = PresentationItems(diff.before, builder: builder)
    after = PresentationItems(diff.after, builder: builder)
  }

  func item(_ verdict: EventVerdict, of change: EventChange) -> VerdictItem {
    let label = labels["verdict.\(verdict.name)"]
    return VerdictItem(
      name: verdict.name, label: label, words: words(verdict, of: change) ?? label)
  }

  func item(_ verdict: ActorVerdict, of change: ActorChange) -> VerdictItem {
    let label = labels["verdict.\(verdict.name)"]
    return VerdictItem(
      name: verdict.name, label: label, words: words(verdict, of: change) ?? label)
  }

  func earlier(_ event: Event) -> EventItem { before.event(event) }
  func later(_ event: Event) -> EventItem { after.event(event) }

  /// The name of an actor or a place of the run that a verdict belongs to.
  func name(_ id: String, _ verdict: TieVerdict) -> LocalizedText {
    let items = verdict == .added ? after : before
    return items.actorForms[id]?.text ?? items.placeName(id)
  }

  /// Words in a row.
  static func list(_ parts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      ar: parts.map(\.arabic).joined(separator: "، "),
      en: parts.map(\.english).joined(separator: ", "))
  }

  /// Nil where the verdict's label says it all.
  private func words(_ verdict: EventVerdict, of change: EventChange) -> LocalizedText? {
    switch verdict {
    case .added, .removed: nil
    case .redated(let redating, let old, let new): words(redating, old, new)
    case .reattributed(let joined, let left): words(joined: joined, left: left)
    case .sourceChanged(let old, let new):
      pair("change.source", source(old, before), source(new, after))
    case .placeChanged(let old, let new):
      pair(
        "change.place", old.map(before.placeName) ?? labels["change.nowhere"],
        new.map(after.placeName) ?? labels["change.nowhere"])
    case .statusChanged(let old, let new):
      pair("change.status", labels["status.\(old.rawValue)"], labels["status.\(new.rawValue)"])
    case .typeChanged(let old, let new): pair("change.type", kind(old), kind(new))
    case .merged:
      filled("change.merged", "list", Self.list(change.before.map { before.event($0).title }))
    case .split:
      filled("change.split", "list", Self.list(change.after.map { after.event($0).title }))
    case .disputeOpened(let field): labels["change.disputed.\(field.rawValue)"]
    case .disputeSettled(let field): labels["change.settled.\(field.rawValue)"]
    case .corroborationGained(let count): sources("change.gained", count)
    case .corroborationLost(let count): sources("change.lost", count)
    case .confidenceChanged(let old, let new):
      pair("change.confidence", LocalizedText(both: "\(old)"), LocalizedText(both: "\(new)"))
    case .evidenceReworded: nil
    }
  }

  private func words(_ verdict: ActorVerdict, of change: ActorChange) -> LocalizedText? {
    switch verdict {
    case .added, .removed: nil
    case .renamed(let old, let new):
      pair("change.renamed", LocalizedText(both: old), LocalizedText(both: new))
    case .kindChanged(let old, let new):
      pair(
        "change.type", labels["diff.actor.\(old.rawValue)"], labels["diff.actor.\(new.rawValue)"])
    case .merged:
      filled("change.merged", "list", Self.list(change.before.map { before.actorName($0.id) }))
    case .split:
      filled("change.split", "list", Self.list(change.after.map { after.actorName($0.id) }))
    case .officesGained(let offices):
      filled("change.offices.gained", "list", Self.list(offices.map(LocalizedText.init(both:))))
    case .officesLost(let offices):
      filled("change.offices.lost", "list", Self.list(offices.map(LocalizedText.init(both:))))
    }
  }

  private func words(_ redating: Redating, _ old: TimeValue?, _ new: TimeValue?) -> LocalizedText {
    if redating == .conflicting, old?.edtf == new?.edtf { return labels["change.disputed.date"] }
    var key = "change.redated.\(redating.name)"
    var slots = ["from": dates.words(for: old), "to": dates.words(for: new)]
    if case .shifted(let days) = redating {
      key = days > 0 ? "change.redated.later" : "change.redated.earlier"
      slots["days"] = labels.counted("days", abs(days))
    }
    return labels.filled(key, slots)
  }

  private func words(joined: [Participant], left: [Participant]) -> LocalizedText {
    let parts = [("change.joined", joined, after), ("change.left", left, before)]
    let words = parts.filter { !$0.1.isEmpty }.map { key, participants, items in
      filled(
        key, "list",
        Self.list(
          participants.map {
            labels.filled(
              "change.as",
              ["name": items.actorName($0.actor), "role": labels["role.\($0.role.rawValue)"]])
          }))
    }
    guard words.count > 1 else { return words.first ?? LocalizedText(both: "") }
    return labels.filled("dispute.pair", ["first": words[0], "next": words[1]])
  }

  private func source(_ sources: [Attribution], _ items: PresentationItems) -> LocalizedText {
    Self.list(
      sources.map { source in
        source.speaker.map { items.actorForms[$0]?.text ?? LocalizedText(both: $0) }
          ?? labels["change.source.\(source.source.rawValue)"]
      })
  }

  private func sources(_ key: String, _ count: Int) -> LocalizedText {
    filled(key, "sources", labels.counted("sources", count))
  }

  private func kind(_ kind: EventKind) -> LocalizedText {
    let key = "kind.\(kind.rawValue)"
    return labels.has(key) ? labels[key] : LocalizedText(both: kind.rawValue)
  }

  private func pair(_ key: String, _ old: LocalizedText, _ new: LocalizedText) -> LocalizedText {
    labels.filled(key, ["from": old, "to": new])
  }

  private func filled(_ key: String, _ slot: String, _ value: LocalizedText) -> LocalizedText {
    labels.filled(key, [slot: value])
  }
}
