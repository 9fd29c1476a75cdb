import TarikhCore

/// A side that an actor takes in its own words.
struct Stance {
  /// `allied-with` or `opposed-to`.
  let side: RelationKind
  /// Who takes it.
  let source: Int
  /// For or against whom.
  let target: Int
  /// The sentence that says so, by index.
  let sentence: Int
}

/// Reads who takes whose side in so many words: «أعلن الحزب تأييده للرئيس», "said his country stands with Egypt".
///
/// A side is read where a source speaks for itself and names the other right behind the words that take it. What others tell of
/// two actors is no side taken, nor is one taken on acts and plans («دعمه لجهود مصر»).
struct StanceReader {
  let reader: TextReader
  let resolver: ActorResolver
  let mentions: Mentions
  let sentences: [ChunkedSentence]
  let drafts: [EventDraft]

  /// The sides taken in an article, in text order.
  func stances() -> [Stance] {
    sentences.filter { !$0.isHeading }.flatMap { sentence in
      sentence.chunks.indices.flatMap { stances(at: $0, in: sentence) }
    }
  }

  private func stances(at index: Int, in sentence: ChunkedSentence) -> [Stance] {
    let token = sentence.chunks[index].tokens.lowerBound
    guard reader.isWord(token), reader.text.startingClasses(at: token).has(.stance) else {
      return []
    }
    let clause = StanceClause(
      reader: reader, resolver: resolver, mentions: mentions, sentence: sentence,
      drafts: drafts(of: sentence.index))
    for hit in reader.text.hits(at: token).reversed() where hit.entry.lexicalClass == .stance {
      let row = reader.lexicon.stances.rows[Int(hit.entry.value)]
      let words = token..<token + Int(hit.length)
      guard let side = row.side, let read = clause.read(row, words, at: index) else { continue }
      return read.sources.flatMap { source in
        read.targets.filter { $0 != source }.map {
          Stance(side: side, source: source, target: $0, sentence: sentence.index)
        }
      }
    }
    return []
  }

  /// The drafts of one sentence; drafts stand in the order of their sentences.
  private func drafts(of sentence: Int) -> ArraySlice<EventDraft> {
    func first(from wanted: Int) -> Int {
      var (low, high) = (0, drafts.count)
      while low < high {
        let middle = (low + high) / 2
        if drafts[middle].sentence < wanted { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return drafts[first(from: sentence)..<first(from: sentence + 1)]
  }
}
