extension TimelineDiff {
  /// How often each verdict on events was given, in the order of `EventVerdict.names`; none that was never given.
  public var eventCounts: [(name: String, count: Int)] {
    Self.counts(events.flatMap { $0.verdicts.map(\.name) }, in: EventVerdict.names)
  }

  /// How often each verdict on actors was given, in the order of `ActorVerdict.names`; none that was never given.
  public var actorCounts: [(name: String, count: Int)] {
    Self.counts(actors.flatMap { $0.verdicts.map(\.name) }, in: ActorVerdict.names)
  }

  static func counts(_ given: [String], in names: [String]) -> [(name: String, count: Int)] {
    let counts = given.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return names.compactMap { name in counts[name].map { (name, $0) } }
  }
}
