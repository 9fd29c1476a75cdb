import TarikhCore

/// The main participants of an event, each with the sides it stands on.
struct Parties: Hashable {
  /// Whether an actor comes and acts, receives and undergoes, or both.
  struct Side: OptionSet, Hashable {
    let rawValue: Int
    static let active = Side(rawValue: 1)
    static let passive = Side(rawValue: 2)
  }

  /// The actors with their sides, by ascending actor.
  private(set) var members: [(actor: Int, side: Side)] = []

  static func == (left: Parties, right: Parties) -> Bool {
    left.members.elementsEqual(right.members) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    for member in members {
      hasher.combine(member.actor)
      hasher.combine(member.side)
    }
  }

  /// Adds an actor in a role; who merely attends is no main participant.
  mutating func insert(_ actor: Int, _ role: Role) {
    switch role {
    case .other: return
    case .source, .guest, .bearer: insert(actor, .active)
    case .target, .host, .recipient: insert(actor, .passive)
    }
  }

  private mutating func insert(_ actor: Int, _ side: Side) {
    let place = members.firstIndex { $0.actor >= actor } ?? members.count
    if place < members.count, members[place].actor == actor {
      members[place].side.formUnion(side)
    } else {
      members.insert((actor, side), at: place)
    }
  }

  /// Adds the members of another event about the same occasion.
  mutating func formUnion(_ other: Parties) {
    for member in other.members { insert(member.actor, member.side) }
  }

  /// The actors that both have.
  func common(with other: Parties) -> [(actor: Int, mine: Side, theirs: Side)] {
    var rest = other.members[...]
    return members.compactMap { member in
      rest = rest.drop { $0.actor < member.actor }
      guard let match = rest.first, match.actor == member.actor else { return nil }
      return (member.actor, member.side, match.side)
    }
  }

  /// The actors on a side.
  func actors(on side: Side) -> [Int] {
    members.filter { $0.side.contains(side) }.map(\.actor)
  }
}
