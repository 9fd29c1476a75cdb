import Testing

struct BCubedTests {
  private func score(_ items: String...) -> BCubed {
    BCubed(items.map { BCubed.Item(gold: String($0.prefix(1)), found: String($0.suffix(1))) })
  }

  @Test func rightClustersArePerfect() {
    let score = score("a1", "a1", "b2")
    #expect(score.description == "P 1.000 R 1.000 F1 1.000")
  }

  @Test func aSplitCostsRecall() {
    let score = score("a1", "a2")
    #expect(score.precision == 1 && score.recall == 0.5)
  }

  @Test func aMixtureCostsPrecision() {
    let score = score("a1", "b1")
    #expect(score.precision == 0.5 && score.recall == 1)
  }

  /// The worked example of the paper: five, two and five items, of which the last two clusters are thrown together.
  @Test func thePapersExampleHasItsFigures() {
    let score = score("a1", "a1", "a1", "a1", "a1", "b2", "b2", "c2", "c2", "c2", "c2", "c2")
    #expect((score.precision * 100).rounded() == 76)
    #expect(score.recall == 1)
  }
}
