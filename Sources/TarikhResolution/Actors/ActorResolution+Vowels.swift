extension ActorResolution {
  /// Ministers of one country and portfolio whose names differ in the vowel letters of one part, as foreign names do.
  ///
  /// Arabic writes a foreign vowel or leaves it out: دلماس and ديلماس. Without the office they might be two, as حسن and
  /// حسين are.
  mutating func joinVowelSpellings() {
    var blocks: [String: [Int]] = [:]
    for (index, node) in nodes.enumerated() {
      guard let country = node.key.country, Self.isMinister(node) else { continue }
      let consonants = node.form.tokens.map(Self.withoutVowels).joined(separator: " ")
      blocks["\(country)\n\(consonants)", default: []].append(index)
    }
    for key in blocks.keys.sorted() { joinVowelSpellings(blocks[key] ?? []) }
  }

  private mutating func joinVowelSpellings(_ block: [Int]) {
    var seen: Set<Int> = []
    let items = block.filter { seen.insert(root(of: $0)).inserted }
    let neighbours = items.map { item in
      items.indices.filter { items[$0] != item && areVowelSpellings(item, items[$0]) }
    }
    for members in Compatibility.classes(of: neighbours).classes {
      for member in members.dropFirst() {
        let (left, right) = (items[members[0]], items[member])
        join(
          left, right,
          because: "\(quoted(left)) and \(quoted(right)) are spellings of one minister's name.")
      }
    }
  }

  private mutating func areVowelSpellings(_ left: Int, _ right: Int) -> Bool {
    let differing = zip(nodes[left].form.tokens, nodes[right].form.tokens).count { $0 != $1 }
    return differing == 1 && !contradict(left, right) && !areNamedTogether(left, right)
  }

  private static func isMinister(_ node: ActorNode) -> Bool {
    node.key.kind == .person && node.isFull && node.form.script == .arabic
      && !node.key.titles.portfolios.isEmpty
  }

  private static func withoutVowels(_ token: String) -> String {
    token.prefix(1) + token.dropFirst().filter { !"اوي".contains($0) }
  }
}
