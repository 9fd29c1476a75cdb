import TarikhCore

/// An actor that is not the same in both runs.
public struct ActorChange: Hashable, Sendable, Identifiable {
  /// The actor in the earlier run, its closest counterpart first; empty when added, several when merged.
  public let before: [Actor]
  /// The actor in the later run, its closest counterpart first; empty when removed, several when split.
  public let after: [Actor]
  /// What changed; never empty.
  public let verdicts: [ActorVerdict]
  /// What made it change; empty where the manifests don't say.
  public let causes: [Cause]

  /// The actor's id in the later run, or in the earlier one when it was removed.
  public var id: String { after.first?.id ?? before.first?.id ?? "" }

  /// An actor and what changed about it.
  public init(before: [Actor], after: [Actor], verdicts: [ActorVerdict], causes: [Cause]) {
    self.before = before
    self.after = after
    self.verdicts = verdicts
    self.causes = causes
  }
}

/// One thing that changed about an actor.
public enum ActorVerdict: Hashable, Sendable {
  /// It is new.
  case added
  /// It is gone.
  case removed
  /// It is shown by another name.
  case renamed(from: String, to: String)
  /// It is an actor of another kind.
  case kindChanged(from: ActorKind, to: ActorKind)
  /// Several actors became one.
  case merged
  /// One actor became several.
  case split
  /// Titles or offices that it did not have.
  case officesGained([String])
  /// Titles or offices that it has no more.
  case officesLost([String])

  /// Its name in JSON.
  public var name: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .renamed: "renamed"
    case .kindChanged: "kind-changed"
    case .merged: "merged"
    case .split: "split"
    case .officesGained: "offices-gained"
    case .officesLost: "offices-lost"
    }
  }

  /// All names, in the order in which a summary counts them.
  public static let names = [
    "added", "removed", "merged", "split", "renamed", "kind-changed", "offices-gained",
    "offices-lost",
  ]
}
