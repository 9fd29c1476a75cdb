import TarikhCore

/// Which actors have lanes, in which order, and in which lanes each event stands.
struct TimelineLanes {
  /// A lane from top to bottom; without an actor it holds the events of all others.
  struct Lane {
    /// Whose lane it is.
    let actor: ActorItem?
  }

  /// With more lanes a timeline can't be taken in.
  static let most = 12

  /// The lanes, from top to bottom.
  let lanes: [Lane]
  /// How many actors have no lane.
  let hiddenActors: Int
  private let places: [String: Int]

  init(_ presentation: Presentation) {
    let dated = presentation.events.filter { $0.time != nil }
    let taking = Set(dated.flatMap { $0.participants.map(\.actor) })
    let actors = presentation.actors.filter { taking.contains($0.id) }
    let shown = Array(actors.prefix(Self.most))
    let indices = Dictionary(
      shown.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    let involved = dated.map { Self.indices(of: $0, among: indices) }
    let order = LaneOrder(weights: Self.weights(involved, count: shown.count)).order
    var lanes = order.map { Lane(actor: shown[$0]) }
    if involved.contains(where: \.isEmpty) { lanes.append(Lane(actor: nil)) }
    self.lanes = lanes
    hiddenActors = actors.count - shown.count
    places = Dictionary(
      lanes.enumerated().compactMap { index, lane in lane.actor.map { ($0.id, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The lanes of an event, from top to bottom.
  func indices(of event: EventItem) -> [Int] {
    let found = Self.indices(of: event, among: places)
    return found.isEmpty ? [lanes.count - 1] : found
  }

  private static func indices(of event: EventItem, among places: [String: Int]) -> [Int] {
    var found: [Int] = []
    for participant in event.participants {
      if let place = places[participant.actor], !found.contains(place) { found.append(place) }
    }
    return found.sorted()
  }

  private static func weights(_ involved: [[Int]], count: Int) -> [[Int]] {
    var weights = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    for lanes in involved {
      for first in lanes {
        for second in lanes where second != first { weights[first][second] += 1 }
      }
    }
    return weights
  }
}
