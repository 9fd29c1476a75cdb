import TarikhCore

/// Reads visits off the events: who went, where to, and who received or met the visitor.
struct VisitBuilder {
  let events: [EventDraft]
  let claims: [Claim]

  func visits() -> [Visit] {
    var visits: [Visit] = []
    var byGuest: [Int: [Int]] = [:]
    let talks = talksByParticipant()
    guard events.count == claims.count else { return [] }
    for (event, claim) in zip(events, claims) where event.kind == .visit || event.kind == .arrival {
      for guest in event.actors(in: .guest) {
        guard let visit = visit(of: guest, event, claim, talks[guest] ?? []) else { continue }
        let earlier = byGuest[guest, default: []].suffix([EventDraft].reach)
        if let same = earlier.first(where: { isSame(visits[$0], visit) }) {
          visits[same] = joined(visits[same], visit)
        } else {
          byGuest[guest, default: []].append(visits.count)
          visits.append(visit)
        }
      }
    }
    return visits
  }

  /// For each actor, the talks it is in: meetings first, then receptions.
  private func talksByParticipant() -> [Int: [Int]] {
    var talks: [Int: [Int]] = [:]
    for kind in [EventKind.meeting, .reception] {
      for (index, event) in events.enumerated() where event.kind == kind {
        for (actor, _) in event.participants { talks[actor, default: []].append(index) }
      }
    }
    return talks
  }

  private func visit(of guest: Int, _ event: EventDraft, _ claim: Claim, _ talks: [Int]) -> Visit? {
    let names = Dictionary(
      zip(event.participants.map(\.actor), claim.participants.map(\.actor)),
      uniquingKeysWith: { first, _ in first })
    guard let visitor = names[guest] else { return nil }
    let host = event.actors(in: .host).first.flatMap { names[$0] } ?? host(of: guest, event, talks)
    return Visit(
      visitor: visitor, host: host, place: claim.place, time: event.time, status: event.status,
      event: claim.id)
  }

  /// The host of talks with the guest at the time of the visit, else of a reception.
  private func host(of guest: Int, _ visit: EventDraft, _ talks: [Int]) -> String? {
    for index in talks.prefix([EventDraft].reach)
    where events[index].status == visit.status && isCompatible(events[index].time, visit.time) {
      let host = events[index].participants.firstIndex { $0.role == .host && $0.actor != guest }
      if let host { return claims[index].participants[host].actor }
    }
    return nil
  }

  private func isCompatible(_ left: TimeValue?, _ right: TimeValue?) -> Bool {
    guard let left, let right else { return true }
    return left.edtf.overlaps(right.edtf)
  }

  private func isSame(_ left: Visit, _ right: Visit) -> Bool {
    left.status == right.status && isCompatible(left.time, right.time)
      && (left.place == nil || right.place == nil || left.place == right.place)
  }

  private func joined(_ left: Visit, _ right: Visit) -> Visit {
    Visit(
      visitor: left.visitor, host: left.host ?? right.host, place: left.place ?? right.place,
      time: left.time ?? right.time, status: left.status, event: left.event) ?? left
  }
}
