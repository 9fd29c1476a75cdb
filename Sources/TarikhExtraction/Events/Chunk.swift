import TarikhCore

/// What a stretch of a sentence is to the frames.
enum ChunkKind: Hashable {
  /// An actor, by its mention.
  case actor(Int)
  /// A place, by its mention.
  case place(Int)
  /// A date, by its index.
  case date(Int)
  /// A function word.
  case marker(Marker)
  /// Words that evoke frames, by the rows of their triggers.
  case trigger(TriggerRows)
  /// A finite verb that evokes none.
  case verb
  /// A noun that belongs to no mention: it fills a slot, so that the next actor does not.
  case noun
  /// An adjective, adverb, number or other word that fills nothing.
  case filler
  /// A comma, semicolon, colon or dash.
  case pause
  /// A quotation mark or bracket.
  case mark
}

/// The triggers that words can be, by their rows; beyond eight the rest is not asked.
struct TriggerRows: Hashable, RandomAccessCollection {
  private var rows = SIMD8<Int32>(repeating: -1)
  private(set) var endIndex = 0
  var startIndex: Int { 0 }

  subscript(index: Int) -> Int32 { rows[index] }

  mutating func append(_ row: Int32) {
    guard endIndex < rows.scalarCount else { return }
    rows[endIndex] = row
    endIndex += 1
  }
}

/// A stretch of a sentence: tokens that are one thing to the frames.
struct Chunk {
  let kind: ChunkKind
  let tokens: Range<Int>
  /// The proclitics before its first word.
  let clitics: Clitics
}

/// Cuts a sentence into chunks.
struct Chunker {
  let reader: TextReader
  private let honorifics: HonorificReader
  /// For each token, the longest mention or date whose phrase starts there, by its place in `phrases` and one more.
  private var starts: [Int32]
  private var phrases: [(kind: ChunkKind, tokens: Range<Int>)] = []

  init(reader: TextReader, resolver: ActorResolver, mentions: Mentions, dates: [FoundDate]) {
    self.reader = reader
    honorifics = HonorificReader(reader: reader, resolver: resolver)
    starts = Array(repeating: 0, count: reader.tokens.count)
    for (index, place) in mentions.places.enumerated() { add(.place(index), place.tokens) }
    for (index, date) in dates.enumerated() { add(.date(index), date.tokens) }
    for (index, actor) in mentions.actors.enumerated() {
      if let other = phrase(at: actor.phrase.lowerBound), other.tokens.count > actor.phrase.count {
        continue
      }
      add(.actor(index), actor.phrase)
    }
  }

  private mutating func add(_ kind: ChunkKind, _ tokens: Range<Int>) {
    phrases.append((kind, tokens))
    starts[tokens.lowerBound] = Int32(phrases.count)
  }

  private func phrase(at token: Int) -> (kind: ChunkKind, tokens: Range<Int>)? {
    starts[token] > 0 ? phrases[Int(starts[token]) - 1] : nil
  }

  func chunks(of sentence: Sentence) -> [Chunk] {
    var chunks: [Chunk] = []
    chunks.reserveCapacity(sentence.tokens.count)
    var at = sentence.tokens.lowerBound
    while at < sentence.tokens.upperBound {
      let (kind, length) = chunk(at: at)
      let end = min(at + length, sentence.tokens.upperBound)
      chunks.append(Chunk(kind: kind, tokens: at..<end, clitics: reader.tokens[at].clitics))
      at = end
    }
    return chunks
  }

  private func chunk(at token: Int) -> (ChunkKind, Int) {
    if let phrase = phrase(at: token) { return (phrase.kind, phrase.tokens.count) }
    guard reader.tokens[token].isWord else { return (markKind(token), 1) }
    if let person = honorifics.person(at: token) { return (.actor(person), 1) }
    let marker = reader.marker(at: token)
    if let trigger = reader.text.longestHit(.trigger, at: token),
      Int(trigger.length) >= marker?.length ?? 0, isPlausible(trigger, at: token),
      marker == nil || trigger.length > marker?.length ?? 0 || !carries(marker?.kind, at: token)
    {
      return (.trigger(rows(of: trigger, at: token)), Int(trigger.length))
    }
    if let marker { return (.marker(marker.kind), marker.length) }
    return (wordKind(token), 1)
  }

  private func rows(of trigger: LexicalHit, at token: Int) -> TriggerRows {
    var rows = TriggerRows()
    for hit in reader.text.hits(at: token)
    where hit.entry.lexicalClass == .trigger && hit.length == trigger.length {
      rows.append(hit.entry.value)
    }
    return rows
  }

  /// Whether a word that is a verb of its own too only carries a noun here: "received" before "a letter".
  private func carries(_ marker: Marker?, at token: Int) -> Bool {
    guard let marker else { return false }
    if marker == .hypothetical || marker == .invites { return true }
    guard ArgumentFinder.supportSlots[marker] != nil else { return false }
    let ahead = (token + 1)..<min(token + 8, reader.tokens.count)
    return ahead.contains { at in
      reader.text.startingClasses(at: at).has(.trigger)
        && reader.text.hits(at: at).contains { hit in
          guard hit.entry.lexicalClass == .trigger else { return false }
          let trigger = reader.lexicon.events.triggers[Int(hit.entry.value)]
          return trigger.triggerClass == .theme || trigger.triggerClass == .noun
        }
    }
  }

  /// An English trigger with a capital inside a sentence belongs to a name ("the Meeting House").
  private func isPlausible(_ hit: LexicalHit, at token: Int) -> Bool {
    reader.tokens[token].kind == .arabic || reader.tokens[token].capitals == 0
      || token == 0 || !reader.tokens[token - 1].isWord
  }

  private func markKind(_ token: Int) -> ChunkKind {
    switch reader.tokens[token].mark {
    case Mark.comma, Mark.semicolon, Mark.colon, Mark.dash: .pause
    default: reader.tokens[token].kind == .number ? .filler : .mark
    }
  }

  /// "trade", "minister": a word of English that may be a noun stands as one more often than as a verb.
  private func isLatinNoun(_ token: Int) -> Bool {
    reader.tokens[token].kind == .latin && reader.isCommon(.noun, at: token)
  }

  private func wordKind(_ token: Int) -> ChunkKind {
    if reader.isCommon(.verb, at: token), !reader.hasArticle(token), !isLatinNoun(token) {
      return .verb
    }
    if reader.isCommon(.adverb, at: token) || reader.isCommon(.particle, at: token)
      || reader.isCommon(.number, at: token) || reader.mayBe(.temporal, at: token)
    {
      return .filler
    }
    if reader.isCommon(.adjective, at: token) || reader.mayBe(.nisba, at: token)
      || reader.isAreaHead(token)
    {
      return .filler
    }
    if reader.tokens[token].clitics.contains(.sa) { return .verb }
    return .noun
  }
}
