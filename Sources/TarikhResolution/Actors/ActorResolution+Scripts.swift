import TarikhCore

extension ActorResolution {
  /// Actors whose full names spell each other, token for token, in Arabic and Latin letters.
  mutating func joinTransliterations() {
    var wishes: [(short: Int, long: Int)] = []
    for block in scriptBlocks() {
      let arabic = block.filter { nodes[$0].form.script == .arabic }
      for latin in block where nodes[latin].form.script == .latin {
        wishes += arabicNames(spelledBy: latin, among: arabic).map { (latin, $0) }
      }
    }
    grant(wishes) { resolution, latin, arabic in
      "\(resolution.quoted(latin)) spells \(resolution.quoted(arabic)) in Latin letters."
    }
  }

  /// The first nodes of full names that can spell each other, by kind and consonants.
  private func scriptBlocks() -> [[Int]] {
    var blocks: [String: [Int]] = [:]
    for (index, node) in nodes.enumerated()
    where node.form.script != .other && node.form.tokens.count >= 2 && node.key.kind != .country {
      let skeleton = node.form.tokens.map(ConsonantSkeleton.of).joined(separator: " ")
      blocks["\(node.key.kind.rawValue) \(skeleton)", default: []].append(index)
    }
    return blocks.keys.sorted().map { blocks[$0] ?? [] }
  }

  /// The Arabic names that a Latin one spells; none if they are those of different actors that do not sound alike.
  private mutating func arabicNames(spelledBy latin: Int, among arabic: [Int]) -> [Int] {
    var byRoot: [Int: Int] = [:]
    for candidate in arabic {
      let root = root(of: candidate)
      guard byRoot[root] == nil, root != self.root(of: latin),
        Transliteration.matches(arabic: nodes[candidate].form, latin: nodes[latin].form),
        !contradict(candidate, latin)
      else { continue }
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
