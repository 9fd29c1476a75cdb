import TarikhCore

/// Reads visits off the events: who went, where to, and who received or met the visitor.
struct VisitBuilder {
  let events: [EventDraft]
  let claims: [Claim]

  func visits() -> [Visit] {
    var visits: [(visit: Visit, guest: Int)] = []
    guard events.count == claims.count else { return [] }
    for (event, claim) in zip(events, claims) where event.kind == .visit || event.kind == .arrival {
      for guest in event.actors(in: .guest) {
        guard let visit = visit(of: guest, event, claim) else { continue }
        if let same = visits.firstIndex(where: { $0.guest == guest && isSame($0.visit, visit) }) {
          visits[same].visit = joined(visits[same].visit, visit)
        } else {
          visits.append((visit, guest))
        }
      }
    }
    return visits.map(\.visit)
  }

  private func visit(of guest: Int, _ event: EventDraft, _ claim: Claim) -> Visit? {
    let names = Dictionary(
      zip(event.participants.map(\.actor), claim.participants.map(\.actor)),
      uniquingKeysWith: { first, _ in first })
    guard let visitor = names[guest] else { return nil }
    let host = event.actors(in: .host).first.flatMap { names[$0] } ?? host(of: guest, event)
    return Visit(
      visitor: visitor, host: host, place: claim.place, time: event.time, status: event.status,
      event: claim.id)
  }

  /// The host of talks with the guest at the time of the visit, else of a reception.
  private func host(of guest: Int, _ visit: EventDraft) -> String? {
    for kind in [EventKind.meeting, .reception] {
      for (event, claim) in zip(events, claims)
      where event.kind == kind && event.has(guest) && event.status == visit.status
        && isCompatible(event.time, visit.time)
      {
        if let host = event.participants.firstIndex(where: { $0.role == .host && $0.actor != guest }
        ) {
          return claim.participants[host].actor
        }
      }
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
