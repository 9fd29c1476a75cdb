import Testing

@testable import TarikhDiff

@Suite struct AssignmentTests {
  private func best(_ scores: [[Int]]) -> [Link] {
    let order = LinkOrder(
      before: scores.indices.map { "b\($0)" }, after: (scores.first ?? []).indices.map { "a\($0)" })
    return Assignment.best(of: links(scores).shuffled(), order: order)
  }

  private func links(_ scores: [[Int]]) -> [Link] {
    scores.enumerated().flatMap { row, scores in
      scores.enumerated().compactMap { column, score in
        score > 0 ? Link(before: row, after: column, score: score) : nil
      }
    }
  }

  /// Scores up to 49 where about `share` in a hundred pairs are linked at all.
  private func scores(_ rows: Int, _ columns: Int, share: Int, seed: Int) -> [[Int]] {
    var numbers = SeededNumbers(seed)
    return (0..<rows).map { _ in
      (0..<columns).map { _ in
        let isLinked = Int.random(in: 0..<100, using: &numbers) < share
        return isLinked ? Int.random(in: 1..<50, using: &numbers) : 0
      }
    }
  }

  private func total(_ links: [Link]) -> Int { links.map(\.score).reduce(0, +) }

  private func isWithoutClashes(_ links: [Link]) -> Bool {
    Set(links.map(\.before)).count == links.count && Set(links.map(\.after)).count == links.count
  }

  @Test func theBestOfAllBeatsTheBestFirst() {
    let links = best([[20, 18], [18, 0]])
    #expect(Set(links.map { [$0.before, $0.after] }) == [[0, 1], [1, 0]])
  }

  @Test func whatHasNoLinkStaysAlone() {
    #expect(best([[0, 0], [0, 7]]) == [Link(before: 1, after: 1, score: 7)])
    #expect(best([]) == [])
  }

  @Test(arguments: 0..<300)
  func agreesWithTryingEverything(_ seed: Int) {
    let scores = scores(1 + seed % 5, 1 + seed / 60, share: 40 + seed % 60, seed: seed)
    let links = best(scores)
    #expect(total(links) == mostByTrying(scores[...], taken: []))
    #expect(isWithoutClashes(links))
  }

  private func mostByTrying(_ scores: ArraySlice<[Int]>, taken: Set<Int>) -> Int {
    guard let row = scores.first else { return 0 }
    let rest = scores.dropFirst()
    return row.enumerated().filter { !taken.contains($0.offset) }.map { column, score in
      score + mostByTrying(rest, taken: taken.union([column]))
    }.reduce(mostByTrying(rest, taken: taken), max)
  }

  @Test(arguments: 0..<80)
  func agreesWithTheMethodForFullTables(_ seed: Int) {
    let columns = 20 + seed % 30
    let scores = scores(1 + seed % columns, columns, share: 3 + seed, seed: seed)
    let links = best(scores)
    #expect(total(links) == mostInTable(scores))
    #expect(isWithoutClashes(links))
  }

  @Test(arguments: [(share: 2, seed: 1), (share: 30, seed: 2)])
  func largePartsArePairedAsWell(share: Int, seed: Int) {
    let scores = scores(400, 400, share: share, seed: seed)
    #expect(total(best(scores)) == mostInTable(scores))
  }

  private func mostInTable(_ scores: [[Int]]) -> Int {
    var table = AssignmentTable(rows: scores.count, columns: scores[0].count)
    for (row, scores) in scores.enumerated() {
      for (column, score) in scores.enumerated() { table[row, column] = score }
    }
    return table.best().enumerated().map { scores[$0][$1] }.reduce(0, +)
  }

  /// Many equally good choices: what is chosen must not hang on which run comes first, nor on the order of the links.
  @Test(arguments: 0..<20)
  func theOrderOfTheRunsDoesNotMatter(_ seed: Int) {
    let scores = scores(30, 30 + seed % 3, share: 60, seed: seed).map { $0.map { min($0, 2) } }
    let order = LinkOrder(
      before: scores.indices.map { "b\($0)" }, after: scores[0].indices.map { "a\($0)" })
    let there = Assignment.best(of: links(scores).shuffled(), order: order)
    let back = Assignment.best(
      of: links(scores).map { Link(before: $0.after, after: $0.before, score: $0.score) },
      order: LinkOrder(before: order.after, after: order.before))
    #expect(Set(there.map { [$0.before, $0.after] }) == Set(back.map { [$0.after, $0.before] }))
  }

  /// One part of 3,000 things a side, in which everything hangs together.
  @Test(.timeLimit(.minutes(1)))
  func largePartsArePairedInTime() {
    var numbers = SeededNumbers(7)
    let count = 3_000
    let links = (0..<count).flatMap { row in
      (0..<12).map { _ in
        Link(
          before: row, after: Int.random(in: 0..<count, using: &numbers),
          score: Int.random(in: 15..<50, using: &numbers))
      }
    }
    let order = LinkOrder(
      before: (0..<count).map { "b\($0)" }, after: (0..<count).map { "a\($0)" })
    let chosen = Assignment.best(of: Array(Set(links)), order: order)
    #expect(isWithoutClashes(chosen))
    #expect(chosen.count > count * 9 / 10)
  }
}
