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
  case trigger([Int32])
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
  /// For each token, the mention whose phrase starts there: actors as given, places below zero.
  private let starts: [Int: ChunkKind]
  private let phrases: [Int: Range<Int>]

  init(reader: TextReader, mentions: Mentions, dates: [FoundDate]) {
    self.reader = reader
    var starts: [Int: ChunkKind] = [:]
    var phrases: [Int: Range<Int>] = [:]
    for (index, place) in mentions.places.enumerated() {
      starts[place.tokens.lowerBound] = .place(index)
      phrases[place.tokens.lowerBound] = place.tokens
    }
    for (index, date) in dates.enumerated() {
      starts[date.tokens.lowerBound] = .date(index)
      phrases[date.tokens.lowerBound] = date.tokens
    }
    for (index, actor) in mentions.actors.enumerated() {
      let first = actor.phrase.lowerBound
      if let other = phrases[first], other.count > actor.phrase.count { continue }
      starts[first] = .actor(index)
      phrases[first] = actor.phrase
    }
    self.starts = starts
    self.phrases = phrases
  }

  func chunks(of sentence: Sentence) -> [Chunk] {
    var chunks: [Chunk] = []
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
    if let kind = starts[token], let phrase = phrases[token] { return (kind, phrase.count) }
    guard reader.tokens[token].isWord else { return (markKind(token), 1) }
    let trigger = reader.text.hits(at: token).last { $0.entry.lexicalClass == .trigger }
    let marker = reader.marker(at: token)
    if let trigger, Int(trigger.length) >= marker?.length ?? 0, isPlausible(trigger, at: token) {
      let rows = reader.text.hits(at: token)
        .filter { $0.entry.lexicalClass == .trigger && $0.length == trigger.length }
        .map(\.entry.value)
      if marker == nil || trigger.length > marker?.length ?? 0 || !carries(marker?.kind, at: token)
      {
        return (.trigger(rows), Int(trigger.length))
      }
    }
    if let marker { return (.marker(marker.kind), marker.length) }
    return (wordKind(token), 1)
  }

  /// Whether a word that is a verb of its own too only carries a noun here: "received" before "a letter".
  private func carries(_ marker: Marker?, at token: Int) -> Bool {
    guard let marker else { return false }
    if marker == .hypothetical { return true }
    guard ArgumentFinder.supportSlots[marker] != nil else { return false }
    let ahead = (token + 1)..<min(token + 8, reader.tokens.count)
    return ahead.contains { at in
      reader.text.hits(at: at).contains { hit in
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

  private func wordKind(_ token: Int) -> ChunkKind {
    if reader.isCommon(.verb, at: token), !reader.hasArticle(token) { return .verb }
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
