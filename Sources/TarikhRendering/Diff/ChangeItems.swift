import TarikhCore

/// One thing that changed, in words.
public struct VerdictItem: Hashable, Sendable {
  /// The verdict's name, as in JSON and for classes.
  public let name: String
  /// The verdict alone: "re-dated".
  public let label: LocalizedText
  /// What changed in full: "3 days later: 12 Feb 2026 → 15 Feb 2026".
  public let words: LocalizedText

  /// A verdict in words.
  public init(name: String, label: LocalizedText, words: LocalizedText) {
    self.name = name
    self.label = label
    self.words = words
  }
}

/// Which run has a thing that changed.
public enum Presence: String, Sendable, CaseIterable {
  /// Only the later one.
  case added
  /// Only the earlier one.
  case removed
  /// Both.
  case changed
}

/// An event that changed, as it is shown.
public struct EventChangeItem: Hashable, Sendable, Identifiable {
  /// The event's id in the later run, or in the earlier one when it was removed.
  public let id: String
  /// The event in the earlier run, its closest counterpart first; empty when added, several when merged.
  public let before: [EventItem]
  /// The event in the later run, its closest counterpart first; empty when removed, several when split.
  public let after: [EventItem]
  /// What changed; never empty.
  public let verdicts: [VerdictItem]
  /// What made it change, a phrase each; empty where the manifests don't say.
  public let causes: [LocalizedText]

  /// An event that changed.
  public init(
    id: String, before: [EventItem], after: [EventItem], verdicts: [VerdictItem],
    causes: [LocalizedText]
  ) {
    self.id = id
    self.before = before
    self.after = after
    self.verdicts = verdicts
    self.causes = causes
  }

  /// Which run has it.
  public var presence: Presence {
    before.isEmpty ? .added : after.isEmpty ? .removed : .changed
  }

  /// Who did what to whom, as the later run has it where both have it.
  public var title: LocalizedText { latest?.title ?? LocalizedText(both: id) }

  /// The date in words, as the later run has it where both have it.
  public var dateLabel: LocalizedText { latest?.dateLabel ?? LocalizedText(both: "") }

  /// The date that it had, where it has another now.
  public var formerDateLabel: LocalizedText? {
    guard let old = before.first, let new = after.first, old.time?.edtf != new.time?.edtf else {
      return nil
    }
    return old.dateLabel
  }

  /// The event as the later run has it, or as the earlier one had it.
  public var latest: EventItem? { after.first ?? before.first }

  /// The sentences that only the earlier run rests on, spelling aside.
  public var evidenceBefore: [EvidenceItem] { Self.evidence(of: before, without: after) }

  /// The sentences that only the later run rests on, spelling aside.
  public var evidenceAfter: [EvidenceItem] { Self.evidence(of: after, without: before) }

  /// The sentences that both runs rest on, as the later one has them.
  public var evidenceOfBoth: [EvidenceItem] {
    let only = Set(evidenceAfter.map(\.quote))
    return Self.evidence(of: after, without: []).filter { !only.contains($0.quote) }
  }

  private static func evidence(of events: [EventItem], without others: [EventItem])
    -> [EvidenceItem]
  {
    var seen = Set(others.flatMap { $0.evidence.map { Orthography.folded($0.quote) } })
    return events.flatMap(\.evidence).filter { seen.insert(Orthography.folded($0.quote)).inserted }
  }
}

/// An actor that changed, as it is shown.
public struct ActorChangeItem: Hashable, Sendable, Identifiable {
  /// The actor's id in the later run, or in the earlier one when it was removed.
  public let id: String
  /// Which run has it.
  public let presence: Presence
  /// Its name, as the later run has it where both have it.
  public let name: LocalizedText
  /// What changed; never empty.
  public let verdicts: [VerdictItem]
  /// What made it change, a phrase each.
  public let causes: [LocalizedText]

  /// An actor that changed.
  public init(
    id: String, presence: Presence, name: LocalizedText, verdicts: [VerdictItem],
    causes: [LocalizedText]
  ) {
    self.id = id
    self.presence = presence
    self.name = name
    self.verdicts = verdicts
    self.causes = causes
  }
}

/// A relation or an edge of a graph that only one run has, as it is shown.
public struct TieChangeItem: Hashable, Sendable {
  /// Which run has it; never both.
  public let presence: Presence
  /// The name of the kind, for classes: of a relation, or `cooccurrence` or `visits`.
  public let kind: String
  /// The kind in words.
  public let kindLabel: LocalizedText
  /// The name of the source.
  public let source: LocalizedText
  /// The name of the target.
  public let target: LocalizedText
  /// The office, as the article writes it.
  public let role: String?
  /// What made it come or go, a phrase each.
  public let causes: [LocalizedText]

  /// A tie that came or went.
  public init(
    presence: Presence, kind: String, kindLabel: LocalizedText, source: LocalizedText,
    target: LocalizedText, role: String? = nil, causes: [LocalizedText]
  ) {
    self.presence = presence
    self.kind = kind
    self.kindLabel = kindLabel
    self.source = source
    self.target = target
    self.role = role
    self.causes = causes
  }
}
