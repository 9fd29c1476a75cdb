import TarikhCore

/// Which part each actor plays by most claims; mere attendance yields to any other part.
struct ParticipantVotes {
  private var order: [Int] = []
  private var votes: [Int: [Role: Int]] = [:]

  /// Counts a claim that gives an actor a role.
  mutating func add(_ actor: Int, _ role: Role) {
    if votes[actor] == nil { order.append(actor) }
    votes[actor, default: [:]][role, default: 0] += 1
  }

  /// The actors with their roles, in the order of their first claims; main participants first.
  var winners: [(actor: Int, role: Role)] {
    let winners = order.map { actor in (actor: actor, role: Self.winner(votes[actor] ?? [:])) }
    return winners.filter { $0.role != .other } + winners.filter { $0.role == .other }
  }

  private static func winner(_ votes: [Role: Int]) -> Role {
    var best: (role: Role, count: Int) = (.other, 0)
    for role in Role.allCases where role != .other {
      if let count = votes[role], count > best.count { best = (role, count) }
    }
    return best.role
  }
}
