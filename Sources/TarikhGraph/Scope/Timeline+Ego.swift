import TarikhCore

extension Timeline {
  /// What concerns one actor: its events, visits and relations, and those of at least two actors that a graph ties to it.
  ///
  /// `graphs` must be those of this timeline. A visit is one of two where the actor knows visitor and place. All actors
  /// and places are kept, since names are told apart by them.
  public func ego(of actor: String, graphs: TimelineGraphs) -> Timeline {
    let circle = graphs.neighbours(of: actor).union([actor])
    func concerns(_ ids: [String?]) -> Bool {
      let known = ids.compactMap(\.self)
      return known.contains(actor) || Set(known).intersection(circle).count > 1
    }
    let visits = visits.filter { concerns([$0.visitor, $0.host, $0.place]) }
    let visited = Set(visits.map(\.event))
    return keeping(
      events.filter { concerns($0.value.participants.map(\.actor)) || visited.contains($0.key) },
      visits: visits, relations: relations.filter { concerns([$0.source, $0.target]) })
  }
}
