import Testing

@testable import TarikhResolution

@Suite struct TextSketchTests {
  private func words(_ range: Range<Int>) -> String {
    range.map { "كلمة\($0) word\($0 * 7)" }.joined(separator: " ")
  }

  @Test func spellingAndLayoutDoNotMatter() {
    let sketch = TextSketch(of: "زار الوزيرُ تونسَ، أمس؛ والتقى Mr. Smith").hashes
    #expect(sketch == TextSketch(of: "زار الوزير\n\nتونس امس والتقي mr  SMITH!").hashes)
    #expect(sketch.count == 3)
  }

  @Test func itHoldsAtMostSixtyFourAscendingHashes() {
    let hashes = TextSketch(of: words(0..<500)).hashes
    #expect(hashes.count == 64)
    #expect(zip(hashes, hashes.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [
    (0..<200, true), (0..<195, true), (0..<160, true), (10..<210, true), (0..<130, true),
    (100..<300, false), (150..<350, false), (300..<400, false), (0..<60, false),
  ])
  func aTextHoldsAShorterOneOfHalfItsLengthAtLeast(_ range: Range<Int>, _ expected: Bool) {
    let (text, other) = (TextSketch(of: words(0..<200)), TextSketch(of: words(range)))
    #expect(TextSketch.isContained(text.hashes, other.hashes) == expected)
    #expect(TextSketch.isContained(other.hashes, text.hashes) == expected)
  }

  @Test(arguments: [
    ("", 0), ("كلمة", 1), ("a b c d", 1), ("a b c d e", 1), ("a b c d e f", 2), ("…", 0),
  ])
  func shortTextsHaveFewShingles(_ text: String, _ count: Int) {
    #expect(TextSketch(of: text).hashes.count == count)
  }

  /// The index finds every pair that comparing all with all finds.
  @Test func reprintsAreAllFound() {
    var generator = StoryGenerator(seed: 9)
    let footer = words(900..<930)
    let texts = (0..<60).map { _ in
      let start = generator.number(12) * 100
      return words(start + generator.number(8)..<start + 40 + generator.number(40)) + footer
    }
    let sketches = texts.map { TextSketch(of: $0).hashes }
    var sets = UnionFind(count: sketches.count)
    for left in sketches.indices {
      for right in sketches.indices[(left + 1)...]
      where TextSketch.isContained(sketches[left], sketches[right]) { sets.join(left, right) }
    }
    #expect(Reprints(sketches: sketches).sources == sketches.indices.map { sets.root(of: $0) })
    #expect(Set(Reprints(sketches: sketches).sources).count < sketches.count)
  }
}
