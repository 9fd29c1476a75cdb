import TarikhCore

/// An event that is not the same in both runs.
public struct EventChange: Hashable, Sendable, Identifiable {
  /// The event in the earlier run, its closest counterpart first; empty when added, several when merged.
  public let before: [Event]
  /// The event in the later run, its closest counterpart first; empty when removed, several when split.
  public let after: [Event]
  /// What changed; never empty.
  public let verdicts: [EventVerdict]
  /// What made it change; empty where the manifests don't say.
  public let causes: [Cause]

  /// The event's id in the later run, or in the earlier one when it was removed.
  public var id: String { after.first?.id ?? before.first?.id ?? "" }

  /// An event and what changed about it.
  public init(before: [Event], after: [Event], verdicts: [EventVerdict], causes: [Cause]) {
    self.before = before
    self.after = after
    self.verdicts = verdicts
    self.causes = causes
  }
}

/// How a date changed.
public enum Redating: Hashable, Sendable {
  /// The new date lies within the old one, is surer, or there was none.
  case refined
  /// The old date lies within the new one, was surer, or there is none any more.
  case coarser
  /// As long as before, this many days later; negative when earlier.
  case shifted(days: Int)
  /// Neither, or the sources have come to disagree on the date.
  case conflicting
}

/// One thing that changed about an event.
public enum EventVerdict: Hashable, Sendable {
  /// It is new.
  case added
  /// It is gone.
  case removed
  /// It has another date.
  case redated(Redating, from: TimeValue?, to: TimeValue?)
  /// Other actors or roles: those of the later run that are new, those of the earlier one that are gone.
  case reattributed(joined: [Participant], left: [Participant])
  /// The same claims are put down to another source.
  case sourceChanged(from: [Attribution], to: [Attribution])
  /// It took place elsewhere, by place id.
  case placeChanged(from: String?, to: String?)
  /// Whether it took place is told differently.
  case statusChanged(from: EventStatus, to: EventStatus)
  /// It is an event of another kind.
  case typeChanged(from: EventKind, to: EventKind)
  /// Several events became one.
  case merged
  /// One event became several.
  case split
  /// The sources have come to disagree on something other than the date.
  case disputeOpened(DisputedField)
  /// The sources no longer disagree on something.
  case disputeSettled(DisputedField)
  /// So many more independent sources tell it.
  case corroborationGained(Int)
  /// So many fewer independent sources tell it.
  case corroborationLost(Int)
  /// The sentence that tells it has other words.
  case evidenceReworded
  /// It can be trusted more or less; told only where a reader asks for it.
  case confidenceChanged(from: Int, to: Int)

  /// Its name in JSON and for `--fail-on`.
  public var name: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .redated: "redated"
    case .reattributed: "reattributed"
    case .sourceChanged: "source-changed"
    case .placeChanged: "place-changed"
    case .statusChanged: "status-changed"
    case .typeChanged: "type-changed"
    case .merged: "merged"
    case .split: "split"
    case .disputeOpened: "dispute-opened"
    case .disputeSettled: "dispute-settled"
    case .corroborationGained: "corroboration-gained"
    case .corroborationLost: "corroboration-lost"
    case .evidenceReworded: "evidence-reworded"
    case .confidenceChanged: "confidence-changed"
    }
  }

  /// All names, in the order in which a summary counts them.
  public static let names = [
    "added", "removed", "merged", "split", "redated", "place-changed", "status-changed",
    "type-changed", "reattributed", "source-changed", "dispute-opened", "dispute-settled",
    "corroboration-gained", "corroboration-lost", "evidence-reworded",
    "confidence-changed",
  ]
}
