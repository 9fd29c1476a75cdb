import TarikhCore

/// Reads visits off the events: who went, where to, and who received or met the visitor.
struct VisitBuilder {
  let events: [EventDraft]
  let claims: [Claim]
  let countries: CountryFinder
  /// The canonical name of a place, by its mention.
  let placeName: (Int) -> String

  func visits() -> [Visit] {
    guard events.count == claims.count else { return [] }
    var list = VisitList()
    let talks = talksByParticipant()
    for (event, claim) in zip(events, claims)
    where event.kind == .visit || event.kind == .arrival || event.kind == .departure {
      for guest in event.actors(in: .guest) {
        for place in places(of: event, claim, guest) {
          guard let visit = visit(of: guest, to: place, event, claim, talks[guest] ?? []) else {
            continue
          }
          list.add(visit, of: guest)
        }
      }
    }
    for (event, claim) in zip(events, claims) { addImplied(by: event, claim, to: &list) }
    return list.visits
  }

  // MARK: Told visits

  /// Where a guest goes; who leaves goes to where he is bound, unless he is at home there.
  private func places(of event: EventDraft, _ claim: Claim, _ guest: Int) -> [String?] {
    guard event.kind == .departure else { return [claim.place] + event.stops.map(placeName) }
    let home = countries.country(of: guest)
    return event.stops.filter { home == nil || countries.country(ofPlace: $0) != home }
      .map(placeName)
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

  private func visit(
    of guest: Int, to place: String?, _ event: EventDraft, _ claim: Claim, _ talks: [Int]
  ) -> Visit? {
    let names = names(event, claim)
    guard let visitor = names[guest] else { return nil }
    let host = event.actors(in: .host).first.flatMap { names[$0] } ?? host(of: guest, event, talks)
    return Visit(
      visitor: visitor, host: host, place: place, time: event.time, status: event.status,
      event: claim.id)
  }

  private func names(_ event: EventDraft, _ claim: Claim) -> [Int: String] {
    Dictionary(
      zip(event.participants.map(\.actor), claim.participants.map(\.actor)),
      uniquingKeysWith: { first, _ in first })
  }

  /// The host of talks with the guest at the time of the visit, else of a reception.
  private func host(of guest: Int, _ visit: EventDraft, _ talks: [Int]) -> String? {
    for index in talks.prefix([EventDraft].reach)
    where events[index].status == visit.status
      && VisitList.isCompatible(events[index].time, visit.time)
      && haveOneCountry(events[index], visit)
    {
      let host = events[index].participants.firstIndex { $0.role == .host && $0.actor != guest }
      if let host { return claims[index].participants[host].actor }
    }
    return nil
  }

  /// Whether two events may have taken place in one country, as far as the text tells where they did.
  private func haveOneCountry(_ left: EventDraft, _ right: EventDraft) -> Bool {
    guard let left = left.place.flatMap(countries.country(ofPlace:)),
      let right = right.place.flatMap(countries.country(ofPlace:))
    else { return true }
    return left == right
  }

  // MARK: Implied visits

  /// Talks in the country of one side imply that the other side went there; a resident envoy lives there.
  private func addImplied(by event: EventDraft, _ claim: Claim, to list: inout VisitList) {
    guard event.kind == .reception || event.kind == .meeting,
      event.status == .happened || event.status == .planned
    else { return }
    let names = names(event, claim)
    let ground = event.place.flatMap(countries.country(ofPlace:))
    for (guest, role) in event.participants where role != .other && role != .host {
      guard let home = countries.country(of: guest), !countries.isEnvoy(guest),
        let host = host(of: guest, home, in: event, ground), let visitor = names[guest]
      else { continue }
      let visit = Visit(
        visitor: visitor, host: names[host], place: claim.place, time: event.time,
        status: event.status, event: claim.id)
      guard let visit, !(countries.isGroup(guest) && isTold(visit, from: home, in: list)) else {
        continue
      }
      list.addImplied(visit, of: guest)
    }
  }

  /// Whether a delegation's visit is told already as that of a person from its country.
  private func isTold(_ visit: Visit, from home: String, in list: VisitList) -> Bool {
    list.guests(onSame: visit).contains { countries.country(of: $0) == home }
  }

  /// The side that is at home where talks are held, as far as the text tells where that is.
  private func host(of guest: Int, _ home: String, in event: EventDraft, _ ground: String?) -> Int?
  {
    if ground == home { return nil }
    return event.participants.first { other, role in
      guard other != guest, role != .other, let country = countries.country(of: other),
        country != home
      else { return false }
      if let ground { return ground == country }
      return event.kind == .reception && role == .host
    }?.actor
  }
}

/// The visits of an article, each once.
struct VisitList {
  private(set) var visits: [Visit] = []
  private var guests: [Int] = []
  private var byGuest: [Int: [Int]] = [:]

  /// Adds a visit, or joins it to one that it tells again.
  mutating func add(_ visit: Visit, of guest: Int) {
    if let same = latest(of: guest).first(where: { Self.isSame(visits[$0], visit) }) {
      visits[same] = Self.joined(visits[same], visit)
    } else {
      byGuest[guest, default: []].append(visits.count)
      visits.append(visit)
      guests.append(guest)
    }
  }

  /// Adds a visit that nothing tells of itself, unless the guest has one at that time; that may lack a host.
  mutating func addImplied(_ visit: Visit, of guest: Int) {
    let told = latest(of: guest).first {
      (visits[$0].status == visit.status
        || visits[$0].status == .happened && visit.status == .planned)
        && Self.isCompatible(visits[$0].time, visit.time)
    }
    if let told {
      if Self.isSame(visits[told], visit) { visits[told] = Self.joined(visits[told], visit) }
    } else {
      add(visit, of: guest)
    }
  }

  /// Those who made the same visit, of the latest ones.
  func guests(onSame visit: Visit) -> [Int] {
    visits.indices.suffix([EventDraft].reach)
      .filter { Self.isSame(visits[$0], visit) }.map { guests[$0] }
  }

  private func latest(of guest: Int) -> ArraySlice<Int> {
    (byGuest[guest] ?? []).suffix([EventDraft].reach)
  }

  static func isCompatible(_ left: TimeValue?, _ right: TimeValue?) -> Bool {
    guard let left, let right else { return true }
    return left.edtf.overlaps(right.edtf)
  }

  private static func isSame(_ left: Visit, _ right: Visit) -> Bool {
    left.status == right.status && isCompatible(left.time, right.time)
      && (left.place == nil || right.place == nil || left.place == right.place)
  }

  private static func joined(_ left: Visit, _ right: Visit) -> Visit {
    Visit(
      visitor: left.visitor, host: left.host ?? right.host, place: left.place ?? right.place,
      time: left.time ?? right.time, status: left.status, event: left.event) ?? left
  }
}
