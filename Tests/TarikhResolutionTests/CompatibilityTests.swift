import Testing

@testable import TarikhResolution

@Suite struct CompatibilityTests {
  @Test func whatFitsAllIsOneClass() {
    let outcome = Compatibility.classes(of: [[1, 2], [0, 2], [0, 1]])
    #expect(outcome.classes == [[0, 1, 2]] && outcome.ambiguous.isEmpty)
  }

  @Test func whatFitsTwoThatDifferIsAmbiguous() {
    let outcome = Compatibility.classes(of: [[2], [2], [0, 1], []])
    #expect(outcome.classes == [[0], [1], [3]] && outcome.ambiguous == [2])
  }

  /// Renumbering the items renumbers the outcome and changes nothing else.
  @Test func theOrderOfItemsDoesNotMatter() {
    var generator = StoryGenerator(seed: 4)
    for _ in 0..<200 {
      let count = 1 + generator.number(9)
      var edges: Set<[Int]> = []
      for _ in 0..<generator.number(20) {
        let (left, right) = (generator.number(count), generator.number(count))
        if left != right { edges.formUnion([[left, right], [right, left]]) }
      }
      let names = generator.shuffled(Array(0..<count))
      let plain = (0..<count).map { item in (0..<count).filter { edges.contains([item, $0]) } }
      var renamed = [[Int]](repeating: [], count: count)
      for item in 0..<count { renamed[names[item]] = plain[item].map { names[$0] } }
      let expected = Set(Compatibility.classes(of: plain).classes.map { Set($0.map { names[$0] }) })
      #expect(Set(Compatibility.classes(of: renamed).classes.map { Set($0) }) == expected)
    }
  }
}
