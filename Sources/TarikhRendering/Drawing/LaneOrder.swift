/// An order of lanes in which those that share events are neighbours, so that connecting lines stay short.
///
/// Each lane in turn is inserted where it adds least to the sum of weight × distance, then pairs are swapped
/// while that helps (minimum linear arrangement by local search).
struct LaneOrder {
  /// Indices of lanes, from top to bottom.
  let order: [Int]

  /// Orders lanes by how many events each pair shares; `weights` is symmetric.
  init(weights: [[Int]]) {
    var order: [Int] = []
    var waiting = Array(weights.indices)
    while !waiting.isEmpty {
      let next =
        waiting.max {
          (Self.pull($0, to: order, weights), -$0) < (Self.pull($1, to: order, weights), -$1)
        } ?? waiting[0]
      let candidates = (0...order.count).map { slot in
        order[..<slot] + [next] + order[slot...]
      }
      order =
        candidates.map(Array.init).min { Self.cost($0, weights) < Self.cost($1, weights) } ?? []
      waiting.removeAll { $0 == next }
    }
    self.order = Self.improved(order, weights)
  }

  private static func improved(_ start: [Int], _ weights: [[Int]]) -> [Int] {
    var order = start
    var best = cost(order, weights)
    var isBetter = true
    while isBetter {
      isBetter = false
      for first in order.indices {
        for second in order.indices where second > first {
          var swapped = order
          swapped.swapAt(first, second)
          let price = cost(swapped, weights)
          if price < best { (order, best, isBetter) = (swapped, price, true) }
        }
      }
    }
    return order
  }

  private static func pull(_ lane: Int, to order: [Int], _ weights: [[Int]]) -> Int {
    order.isEmpty ? weights[lane].reduce(0, +) : order.reduce(0) { $0 + weights[lane][$1] }
  }

  private static func cost(_ order: [Int], _ weights: [[Int]]) -> Int {
    var cost = 0
    for (place, lane) in order.enumerated() {
      for (other, neighbour) in order.enumerated() where other > place {
        cost += weights[lane][neighbour] * (other - place)
      }
    }
    return cost
  }
}
