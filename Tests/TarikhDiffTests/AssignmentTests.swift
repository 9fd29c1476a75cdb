import Testing

@testable import TarikhDiff

@Suite struct AssignmentTests {
  private func best(_ scores: [[Int]]) -> [Link] {
    let links = scores.enumerated().flatMap { row, scores in
      scores.enumerated().compactMap { column, score in
        score > 0 ? Link(before: row, after: column, score: score) : nil
      }
    }
    let order = LinkOrder(
      before: scores.indices.map { "b\($0)" }, after: (scores.first ?? []).indices.map { "a\($0)" })
    return Assignment.best(of: links.shuffled(), order: order)
  }

  @Test func theBestOfAllBeatsTheBestFirst() {
    let links = best([[20, 18], [18, 0]])
    #expect(Set(links.map { [$0.before, $0.after] }) == [[0, 1], [1, 0]])
  }

  @Test func whatHasNoLinkStaysAlone() {
    #expect(best([[0, 0], [0, 7]]) == [Link(before: 1, after: 1, score: 7)])
    #expect(best([]) == [])
  }

  @Test(arguments: 0..<60)
  func agreesWithTryingEverything(_ seed: Int) {
    var numbers = SeededNumbers(seed)
    let (rows, columns) = (1 + seed % 5, 1 + seed / 12)
    let scores = (0..<rows).map { _ in
      (0..<columns).map { _ in max(0, Int.random(in: -20..<50, using: &numbers)) }
    }
    let links = best(scores)
    #expect(links.map(\.score).reduce(0, +) == mostByTrying(scores[...], taken: []))
    #expect(Set(links.map(\.before)).count == links.count)
    #expect(Set(links.map(\.after)).count == links.count)
  }

  private func mostByTrying(_ scores: ArraySlice<[Int]>, taken: Set<Int>) -> Int {
    guard let row = scores.first else { return 0 }
    let rest = scores.dropFirst()
    return row.enumerated().filter { !taken.contains($0.offset) }.map { column, score in
      score + mostByTrying(rest, taken: taken.union([column]))
    }.reduce(mostByTrying(rest, taken: taken), max)
  }
}
