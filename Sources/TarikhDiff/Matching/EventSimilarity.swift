import TarikhCore

/// Finds events of two runs that may be the same though they share no claim, and says how alike they are.
///
/// Only events that share a block (an actor and a kind or a day, a sentence …) are compared, so that the work
/// stays near linear.
struct EventSimilarity {
  /// Two events below this are not the same, however few others there are.
  static let threshold = 65
  /// A block with more pairs than this says nothing; finer blocks hold the same events.
  static let largestBlock = 40_000

  private let before: [EventProfile]
  private let after: [EventProfile]

  init(before: [(Int, Event)], after: [(Int, Event)], _ identities: Identities) {
    var words = WordNumbers()
    self.before = before.map {
      EventProfile(
        $0.0, $0.1, &words, actor: identities.actor(before:), place: identities.place(before:))
    }
    self.after = after.map {
      EventProfile($0.0, $0.1, &words, actor: identities.actor(after:), place: { $0 })
    }
  }

  /// The pairs that may be the same; a score is how far a pair lies above what chance would give.
  func links() -> [Link] {
    var blocks: [String: [Int]] = [:]
    for (index, profile) in after.enumerated() {
      for block in profile.blocks { blocks[block, default: []].append(index) }
    }
    var sizes: [String: Int] = [:]
    for profile in before { for block in profile.blocks { sizes[block, default: 0] += 1 } }
    var links: [Link] = []
    for profile in before {
      var candidates: Set<Int> = []
      for block in profile.blocks {
        guard let others = blocks[block], others.count * (sizes[block] ?? 1) <= Self.largestBlock
        else { continue }
        candidates.formUnion(others)
      }
      for candidate in candidates {
        let score = profile.likeness(to: after[candidate])
        guard score >= Self.threshold else { continue }
        links.append(
          Link(before: profile.index, after: after[candidate].index, score: score - 50))
      }
    }
    return links
  }
}

/// Numbers for words, so that sentences are compared without comparing text.
struct WordNumbers {
  private var numbers: [Substring: Int] = [:]

  /// The numbers of the words of `text`, spelling aside, sorted and each once.
  mutating func sorted(_ text: String) -> [Int] {
    var found: Set<Int> = []
    for word in Orthography.folded(text).split(separator: " ") {
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      found.insert(number)
    }
    return found.sorted()
  }
}
