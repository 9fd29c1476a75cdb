import TarikhCore

/// One id for each actor and place across both runs, so that a rename or a merge changes nothing that refers to it.
struct Identities {
  private var actorsBefore: [String: String] = [:]
  private var actorsAfter: [String: String] = [:]
  private(set) var placesBefore: [String: String] = [:]

  init(_ before: Timeline, _ after: Timeline, actors: [Group<Actor>]) {
    for group in actors {
      guard let identity = group.after.first?.id ?? group.before.first?.id else { continue }
      for actor in group.before { actorsBefore[actor.id] = identity }
      for actor in group.after { actorsAfter[actor.id] = identity }
    }
    placesBefore = Self.places(before, after)
  }

  func actor(before id: String) -> String { actorsBefore[id] ?? id }
  func actor(after id: String) -> String { actorsAfter[id] ?? id }
  func place(before id: String) -> String { placesBefore[id] ?? id }

  /// An id that may be an actor's or a place's.
  func end(before id: String) -> String { actorsBefore[id] ?? placesBefore[id] ?? id }
  func end(after id: String) -> String { actorsAfter[id] ?? id }

  /// Later ids of places whose id changed but whose name did not, spelling aside.
  private static func places(_ before: Timeline, _ after: Timeline) -> [String: String] {
    let gone = before.places.values.filter { after.places[$0.id] == nil }
    if gone.isEmpty { return [:] }
    var byName: [String: String] = [:]
    for place in after.places.values.sorted(by: { $0.id > $1.id })
    where before.places[place.id] == nil {
      byName[Orthography.folded(place.name)] = place.id
    }
    var ids: [String: String] = [:]
    for place in gone { ids[place.id] = byName[Orthography.folded(place.name)] }
    return ids
  }
}
