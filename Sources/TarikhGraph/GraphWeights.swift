import TarikhCore

extension CooccurrenceEdge {
  /// How strongly the two are tied: the different sentences and the events that have both.
  ///
  /// A sentence that tells an event of both counts beside it: what is told and taken part in ties more than either.
  public var weight: Int { sentences + events.count }
}

extension VisitEdge {
  /// How many visits it stands for, whatever their status.
  public var weight: Int { visits.count }

  /// The earliest day that one of its visits can mean; nil where none has a date.
  public var firstDay: CalendarDay? { days.first }

  /// The latest such day.
  public var lastDay: CalendarDay? { days.last }

  private var days: DayReach {
    visits.reduce(into: DayReach()) { $0.include($1.time) }
  }
}

extension RelationEdge {
  /// Whether the relation holds both ways: `met`.
  public var isMutual: Bool { kind == .met }
}
