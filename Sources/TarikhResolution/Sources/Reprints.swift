/// Which articles are one source: near-duplicates of each other, told by their sketches.
struct Reprints {
  /// The first article of each article's source.
  let sources: [Int]

  /// Articles of which the one holds four fifths of the other, which is at least half as long.
  ///
  /// Two sketches that agree so far share two fifths of their hashes, so one of their rarest three fifths, whatever the
  /// order among hashes; going by rarity keeps the shingles of footers from pairing every article of an outlet with every
  /// other.
  init(sketches: [[UInt64]]) {
    var frequency: [UInt64: Int] = [:]
    for sketch in sketches { for hash in sketch { frequency[hash, default: 0] += 1 } }
    var postings: [UInt64: [Int]] = [:]
    var sets = UnionFind(count: sketches.count)
    // Two texts that share many shingles are compared once.
    var compared = [Int](repeating: -1, count: sketches.count)
    for (article, sketch) in sketches.enumerated() {
      let rarest = sketch.filter { (frequency[$0] ?? 0) > 1 || sketch.count == 1 }
        .map { (frequency[$0] ?? 0, $0) }.sorted { $0 < $1 }
      let singles = sketch.count - rarest.count
      let prefix = sketch.count - TextSketch.leastCommon(of: sketch.count) + 1
      for (_, hash) in rarest.prefix(max(0, prefix - singles)) {
        for other in postings[hash] ?? [] where compared[other] != article {
          compared[other] = article
          if sets.root(of: other) == sets.root(of: article) { continue }
          if TextSketch.containment(sketch, sketches[other]) >= 80 { sets.join(other, article) }
        }
        postings[hash, default: []].append(article)
      }
    }
    sources = sketches.indices.map { sets.root(of: $0) }
  }
}
