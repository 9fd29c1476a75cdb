import TarikhCore

/// Says what changed between the two sides of a group of events.
struct EventComparison {
  private let group: Group<Event>
  private let identities: Identities
  private let tolerance: Tolerance

  /// The changes of all groups that have any, in order of their dates.
  static func changes(
    _ groups: [Group<Event>], _ identities: Identities, _ causes: CauseFinder,
    _ tolerance: Tolerance
  ) -> [EventChange] {
    let changes = groups.compactMap { group -> EventChange? in
      let comparison = EventComparison(
        group: group, identities: identities, tolerance: tolerance)
      let verdicts = comparison.verdicts()
      if verdicts.isEmpty { return nil }
      return EventChange(
        before: group.before, after: group.after, verdicts: verdicts,
        causes: causes.causes(of: group))
    }
    return changes.map { ($0.sortingDay, $0) }
      .sorted {
        ($0.0, $0.1.id, $0.1.after.isEmpty ? 0 : 1) < ($1.0, $1.1.id, $1.1.after.isEmpty ? 0 : 1)
      }
      .map(\.1)
  }

  private func verdicts() -> [EventVerdict] {
    guard let old = group.before.first else { return [.added] }
    guard let new = group.after.first else { return [.removed] }
    var verdicts: [EventVerdict] = []
    if group.before.count > 1 { verdicts.append(.merged) }
    if group.after.count > 1 { verdicts.append(.split) }
    verdicts += occasion(old, new)
    verdicts += participants()
    verdicts += disputes(old, new)
    if verdicts.first != .merged, verdicts.first != .split {
      verdicts += corroboration(old, new)
    }
    verdicts += ClaimComparison(group).verdicts()
    if let least = tolerance.confidence, abs(new.confidence - old.confidence) >= max(1, least) {
      verdicts.append(.confidenceChanged(from: old.confidence, to: new.confidence))
    }
    return verdicts
  }

  /// Date, place, status and kind.
  private func occasion(_ old: Event, _ new: Event) -> [EventVerdict] {
    var verdicts: [EventVerdict] = []
    let isContested = new.disputed.contains(.date) && !old.disputed.contains(.date)
    let redating = Redating(
      from: old.time?.edtf, to: new.time?.edtf, tolerance: tolerance.days)
    if let redating = isContested ? .conflicting : redating {
      verdicts.append(.redated(redating, from: old.time, to: new.time))
    }
    if old.place.map(identities.place(before:)) != new.place {
      verdicts.append(.placeChanged(from: old.place, to: new.place))
    }
    if old.status != new.status {
      verdicts.append(.statusChanged(from: old.status, to: new.status))
    }
    if old.kind != new.kind { verdicts.append(.typeChanged(from: old.kind, to: new.kind)) }
    return verdicts
  }

  private func participants() -> [EventVerdict] {
    let old = group.before.flatMap(\.participants)
    let new = group.after.flatMap(\.participants)
    let oldParts = Set(old.map { Participant(identities.actor(before: $0.actor), $0.role) })
    let newParts = Set(new.map { Participant(identities.actor(after: $0.actor), $0.role) })
    if oldParts == newParts { return [] }
    let joined = new.filter {
      !oldParts.contains(Participant(identities.actor(after: $0.actor), $0.role))
    }
    let left = old.filter {
      !newParts.contains(Participant(identities.actor(before: $0.actor), $0.role))
    }
    return [.reattributed(joined: Self.sorted(joined), left: Self.sorted(left))]
  }

  private func disputes(_ old: Event, _ new: Event) -> [EventVerdict] {
    DisputedField.allCases.compactMap { field in
      switch (old.disputed.contains(field), new.disputed.contains(field)) {
      case (false, true): field == .date ? nil : .disputeOpened(field)
      case (true, false): .disputeSettled(field)
      default: nil
      }
    }
  }

  private func corroboration(_ old: Event, _ new: Event) -> [EventVerdict] {
    let gain = new.corroboration - old.corroboration
    if gain == 0 { return [] }
    return [gain > 0 ? .corroborationGained(gain) : .corroborationLost(-gain)]
  }

  private static func sorted(_ participants: [Participant]) -> [Participant] {
    Set(participants).sorted { ($0.actor, $0.role.rawValue) < ($1.actor, $1.role.rawValue) }
  }
}

extension EventChange {
  /// The first day of the event as a number; undated ones come last.
  fileprivate var sortingDay: Int {
    let time = (after.first ?? before.first)?.time?.edtf
    return (time?.firstDay ?? time?.lastDay)?.ordinal ?? .max
  }
}
