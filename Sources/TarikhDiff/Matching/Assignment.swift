/// Chooses among links so that nothing is taken twice and the scores add up to the most.
enum Assignment {
  /// The chosen links, the strongest first, independent of the order of `links` and of which run is called earlier.
  static func best(of links: [Link], order: LinkOrder) -> [Link] {
    let before = Array(Set(links.map(\.before))).sorted()
    let after = Array(Set(links.map(\.after))).sorted()
    let rowsAreBefore = before.count <= after.count
    let (rows, columns) = rowsAreBefore ? (before, after) : (after, before)
    let rowOf = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    let columnOf = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    var linksOfRows: [[Link]] = Array(repeating: [], count: rows.count)
    var offers: [[SparseAssignment.Offer]] = Array(repeating: [], count: rows.count)
    for link in order.sorted(links) {
      let (row, column) = rowsAreBefore ? (link.before, link.after) : (link.after, link.before)
      guard let row = rowOf[row], let column = columnOf[column] else { continue }
      linksOfRows[row].append(link)
      offers[row].append(
        SparseAssignment.Offer(
          column: column, gain: Gain(score: link.score, tieBreak: order.tieBreak(link))))
    }
    let chosen = SparseAssignment(offers, columnCount: columns.count).offerOfRow
    return order.sorted(zip(linksOfRows, chosen).compactMap { links, at in at.map { links[$0] } })
  }
}

/// What a link is worth: its score, and a little that makes one of several equally good choices the best.
struct Gain: Comparable, AdditiveArithmetic {
  var score: Int
  /// Below a trillion a link, so that the sum over millions of links is a number still.
  var tieBreak: Int

  static let zero = Gain(score: 0, tieBreak: 0)

  static func < (left: Gain, right: Gain) -> Bool {
    left.score != right.score ? left.score < right.score : left.tieBreak < right.tieBreak
  }

  static func + (left: Gain, right: Gain) -> Gain {
    Gain(score: left.score + right.score, tieBreak: left.tieBreak + right.tieBreak)
  }

  static func - (left: Gain, right: Gain) -> Gain {
    Gain(score: left.score - right.score, tieBreak: left.tieBreak - right.tieBreak)
  }
}
