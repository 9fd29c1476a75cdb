import TarikhCore

extension ActorResolution {
  /// Actors whose full names spell each other, token for token, in Arabic and Latin letters.
  mutating func joinTransliterations() {
    var wishes: [(short: Int, long: Int)] = []
    for block in scriptBlocks() {
      for latin in block.latin {
        let spelled = block.arabic.filter { arabic in
          Transliteration.matches(arabic: nodes[arabic[0]].form, latin: nodes[latin[0]].form)
        }
        if spelled.isEmpty { continue }
        for node in latin { wishes += actors(of: spelled, for: node).map { (node, $0) } }
      }
    }
    grant(wishes) { resolution, latin, arabic in
      "\(resolution.quoted(latin)) spells \(resolution.quoted(arabic)) in Latin letters."
    }
  }

  /// Full names that can spell each other, by kind and consonants; of each name its nodes.
  private func scriptBlocks() -> [(arabic: [[Int]], latin: [[Int]])] {
    var blocks: [String: [String: [Int]]] = [:]
    for (index, node) in nodes.enumerated()
    where node.form.script != .other && node.form.tokens.count >= 2 && node.key.kind != .country {
      let skeleton = node.form.tokens.map(ConsonantSkeleton.of).joined(separator: " ")
      let block = "\(node.key.kind.rawValue) \(skeleton)"
      blocks[block, default: [:]][node.key.name, default: []].append(index)
    }
    return blocks.keys.sorted().map { key in
      let names = (blocks[key] ?? [:]).values.sorted { $0[0] < $1[0] }
      return (
        arabic: names.filter { nodes[$0[0]].form.script == .arabic },
        latin: names.filter { nodes[$0[0]].form.script == .latin }
      )
    }
  }

  /// The actors that a Latin name can mean, one node each; none if they are several that do not sound alike.
  private mutating func actors(of names: [[Int]], for latin: Int) -> [Int] {
    var byRoot: [Int: Int] = [:]
    let latinRoot = root(of: latin)
    for candidate in names.joined() {
      let root = root(of: candidate)
      if root == latinRoot || byRoot[root] != nil || contradict(candidate, latin) { continue }
      byRoot[root] = candidate
    }
    let found = byRoot.values.sorted()
    let sounds = Set(found.map { ArabicSound.of(nodes[$0].form) })
    let isOne = found.indices.allSatisfy { index in
      found[..<index].allSatisfy { !contradict($0, found[index]) }
    }
    return sounds.count <= 1 && isOne ? found : []
  }
}

/// How an Arabic name sounds to a foreigner: letters that Latin ones do not tell apart are one.
private enum ArabicSound {
  private static let letters: [Character: Character?] = [
    "ط": "ت", "ص": "س", "ث": "س", "ض": "د", "ذ": "ز", "ظ": "ز", "ق": "ك", "غ": "ك", "ج": "ك",
    "ح": "ه", "ش": "س", "ع": nil, "ء": nil, "ئ": nil, "ؤ": nil,
  ]

  static func of(_ form: NameForm) -> String {
    String(form.key.compactMap { letter in letters[letter] ?? letter })
  }
}
