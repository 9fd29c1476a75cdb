import TarikhCore
import TarikhGraph

extension TimelineDiff {
  /// The changes that concern one actor, by its id in either run: its own, those of its events and of its ties.
  public func concerning(actor id: String) -> TimelineDiff {
    let later = Set(counterparts.actors[id] ?? [id])
    let former = counterparts.actors.filter { !later.isDisjoint(with: $0.value) }.map(\.key)
    let earlier = Set(former + [id])
    func ids(_ verdict: TieVerdict) -> Set<String> { verdict == .added ? later : earlier }
    return TimelineDiff(
      self,
      events: events.filter {
        $0.before.contains { $0.has(earlier) } || $0.after.contains { $0.has(later) }
      },
      actors: actors.filter {
        $0.before.contains { earlier.contains($0.id) }
          || $0.after.contains { later.contains($0.id) }
      },
      relations: relations.filter {
        let ids = ids($0.verdict)
        return ids.contains($0.relation.source) || ids.contains($0.relation.target)
      },
      edges: edges.filter {
        let ids = ids($0.verdict)
        return ids.contains($0.ends.0) || ids.contains($0.ends.1)
      })
  }

  /// The changes within some days, both included: of events with a date there in either run, of the actors in these, and
  /// of the ties that such days support. What has no date is left out.
  public func within(from first: CalendarDay?, to last: CalendarDay?) -> TimelineDiff {
    guard first != nil || last != nil else { return self }
    let days = DayBounds(first: first, last: last)
    let events = events.filter { ($0.before + $0.after).contains { days.touch($0.time) } }
    let taking = Set(
      events.flatMap { ($0.before + $0.after).flatMap { $0.participants.map(\.actor) } })
    let told = [before, after].map { Set($0.slice(from: first, to: last).timeline.relations) }
    return TimelineDiff(
      self, events: events,
      actors: actors.filter { ($0.before + $0.after).contains { taking.contains($0.id) } },
      relations: relations.filter { told[$0.verdict == .added ? 1 : 0].contains($0.relation) },
      edges: edges.filter { change in
        let timeline = timeline(of: change.verdict)
        switch change.edge {
        case .visit(let edge): return edge.visits.contains { days.touch($0.time) }
        case .cooccurrence(let edge) where edge.events.isEmpty:
          return days.touch(edge.firstDay, edge.lastDay)
        case .cooccurrence(let edge):
          return edge.events.contains { days.touch(timeline.events[$0]?.time) }
        }
      })
  }
}

/// Some days, of which either end may be open.
private struct DayBounds {
  let first: CalendarDay?
  let last: CalendarDay?

  /// Whether a date can mean a day within.
  func touch(_ time: TimeValue?) -> Bool {
    guard let edtf = time?.edtf else { return false }
    if let first, let end = edtf.lastDay, end < first { return false }
    if let last, let start = edtf.firstDay, start > last { return false }
    return true
  }

  func touch(_ start: CalendarDay?, _ end: CalendarDay?) -> Bool {
    guard let start, let end else { return false }
    return !(first.map { end < $0 } ?? false) && !(last.map { start > $0 } ?? false)
  }
}

extension Event {
  fileprivate func has(_ actors: Set<String>) -> Bool {
    participants.contains { actors.contains($0.actor) }
  }
}
