extension CooccurrenceEdge {
  /// How strongly the two are tied: the sentences and the events that have both.
  public var weight: Int { sentences + events.count }
}

extension VisitEdge {
  /// How many visits it stands for.
  public var weight: Int { visits.count }
}
