import TarikhCore

/// The words around those that take a side.
struct StanceClause {
  let reader: TextReader
  let resolver: ActorResolver
  let mentions: Mentions
  let sentence: ChunkedSentence
  /// What the sentence tells.
  let drafts: ArraySlice<EventDraft>

  var chunks: [Chunk] { sentence.chunks }

  /// Those who take a side and those for or against whom.
  struct Sides {
    let sources: [Int]
    let targets: [Int]
  }

  /// Reads the sides around the words of a row; nil where none is taken in so many words.
  func read(_ row: StanceRow, _ words: Range<Int>, at index: Int) -> Sides? {
    let isArabic = reader.isArabic(words.lowerBound)
    switch row.stanceClass {
    case .noun where isArabic: return arabicNoun(row, words, at: index)
    case .noun: return latinNoun(row, words, at: index)
    case .verb: return verb(row, words, at: index)
    case .declares where isArabic && reader.hasPronoun(words.upperBound - 1): return nil
    case .declares: return declaration(row, words, at: index) ?? verb(row, words, at: index)
    case .we: return own(row, words, at: index)
    case .own, .keeps: return nil
    }
  }

  // MARK: Nouns

  /// «أعلن تأييده ل», «أكد وقوف بلاده مع», «أكد دعم فرنسا ل» where a Frenchman speaks, «أعلن تأييد فلان».
  private func arabicNoun(_ row: StanceRow, _ words: Range<Int>, at index: Int) -> Sides? {
    guard !reader.hasArticle(words.lowerBound), let said = saying(beforeNoun: index) else {
      return nil
    }
    let next = words.upperBound
    var holder: Int?
    var targets: [Int]?
    if reader.hasPronoun(words.upperBound - 1) {
      targets = self.targets(at: next, row)
    } else if let own = length(of: .own, at: next) {
      targets = self.targets(at: next + own, row)
    } else if let (actor, end) = bareActor(at: next) {
      if let others = self.targets(at: end, row, isDirect: false) {
        (holder, targets) = (actor, others)
      } else if row.isDirect, !goesOn(at: end), isObject(index, of: said.chunk) {
        targets = [actor]
      }
    }
    guard let targets, holds(index, said.chunk, isNoun: true) else { return nil }
    return sides(of: said, holder, targets)
  }

  /// Whether no other noun stands between a verb and the noun that may be its object.
  private func isObject(_ noun: Int, of verb: Int) -> Bool {
    !chunks[(verb + 1)..<max(noun, verb + 1)].contains {
      switch $0.kind {
      case .noun, .trigger: length(of: .keeps, at: $0.tokens.lowerBound) == nil
      default: false
      }
    }
  }

  /// "announced its support for", "voiced Egypt's solidarity with", "expressed full support for".
  private func latinNoun(_ row: StanceRow, _ words: Range<Int>, at index: Int) -> Sides? {
    guard let targets = targets(at: words.upperBound, row), !isSubject(after: words.upperBound)
    else { return nil }
    var at = index - 1
    while at >= 0, isAttribute(at) { at -= 1 }
    var holder: Int?
    if let possessor = possessor(endingAt: at) {
      (holder, at) = (possessor.actor, possessor.start - 1)
    }
    guard at >= 0, let said = draft(at: at), holds(index, at, isNoun: true) else { return nil }
    return sides(of: said, holder, targets)
  }

  /// The statement whose verb has a noun of Arabic: nearest before it, with no noun that could have it in its stead.
  private func saying(beforeNoun index: Int) -> EventDraft? {
    var at = index - 1
    while at >= 0, isAttribute(at) { at -= 1 }
    guard at >= 0 else { return nil }
    if chunks[at].kind == .noun, !isCoordinated(index) { return nil }
    while at >= 0, index - at < Self.reach {
      switch chunks[at].kind {
      case .trigger(let rows) where isFinite(rows): return draft(at: at)
      case .trigger where at == index - 1: return nil
      case .verb, .marker(.that), .marker(.clause), .marker(.relative), .marker(.lightVerb),
        .marker(.denial), .marker(.cancelled), .marker(.hypothetical), .marker(.planned),
        .marker(.invites):
        return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// «دعمه وتأييده»: whether a noun goes on with another one in which the same side is taken.
  private func isCoordinated(_ index: Int) -> Bool {
    guard chunks[index].clitics.isCoordinated, index > 0 else { return false }
    let before = chunks[index - 1].tokens.lowerBound
    return reader.text.startingClasses(at: before).has(.stance)
  }

  // MARK: Verbs

  /// «قال إن بلاده تدعم», "said he supports": what a speaker says of himself and of those for whom he speaks.
  private func verb(_ row: StanceRow, _ words: Range<Int>, at index: Int) -> Sides? {
    guard let targets = targets(at: words.upperBound, row) else { return nil }
    let isArabic = reader.isArabic(words.lowerBound)
    var at = index - 1
    var isPronoun = false
    while at >= 0, isAuxiliary(at) {
      isPronoun = isPronoun || reader.isSmallWord(.pronoun, chunks[at].tokens)
      at -= 1
    }
    var holder: Int?
    var isNamed = isPronoun
    if !isPronoun, at >= 0 {
      if let own = ownStart(endingAt: at) {
        (isNamed, at) = (true, own - 1)
      } else if let actor = actor(at: at) {
        (isNamed, holder, at) = (true, actor, at - 1)
      }
    }
    while at >= 0, chunks[at].kind == .filler || chunks[at].kind == .mark { at -= 1 }
    guard at >= 0 else { return nil }
    if chunks[at].kind == .marker(.that) {
      isNamed = isNamed || isArabic && reader.hasPronoun(chunks[at].tokens.upperBound - 1)
      at -= 1
    } else if isArabic {
      return nil
    }
    guard isNamed, let said = saying(before: at + 1), holds(index, nil, isNoun: false) else {
      return nil
    }
    return sides(of: said, holder, targets)
  }

  /// "We stand with Egypt," said Obaidi: the words of whoever the sentence says speaks.
  private func own(_ row: StanceRow, _ words: Range<Int>, at index: Int) -> Sides? {
    guard let targets = targets(at: words.upperBound, row), holds(index, nil, isNoun: false),
      let said = drafts.last(where: { isStatement($0) && $0.chunk < index })
        ?? drafts.first(where: isStatement)
    else { return nil }
    return sides(of: said, nil, targets)
  }

  /// «أيد الحزب الرئيس», "The party endorsed Obaidi".
  private func declaration(_ row: StanceRow, _ words: Range<Int>, at index: Int) -> Sides? {
    if index > 0, chunks[index - 1].kind == .marker(.that) { return nil }
    let finder = ArgumentFinder(reader: reader, mentions: mentions, chunks: chunks)
    let subjects = (finder.arguments(ofVerb: index)[.subject] ?? []).compactMap(actor)
    let end = end(of: subjects, after: index, words.upperBound)
    guard !subjects.isEmpty, let targets = targets(at: end, row),
      holds(index, nil, isNoun: false)
    else { return nil }
    return Sides(sources: subjects, targets: targets)
  }

  /// Where the subjects end that stand right behind their verb; the end of the verb where they stand before it.
  private func end(of subjects: [Int], after index: Int, _ verb: Int) -> Int {
    var end = verb
    for at in (index + 1)..<chunks.count {
      guard let actor = actor(at: at), subjects.contains(actor) else { break }
      end = chunks[at].tokens.upperBound
    }
    return end
  }

  /// The statement whose verb stands before a chunk, with no other verb between.
  private func saying(before chunk: Int) -> EventDraft? {
    for at in chunks[..<chunk].indices.suffix(Self.reach).reversed() {
      switch chunks[at].kind {
      case .trigger(let rows) where isFinite(rows): return draft(at: at)
      case .verb, .marker(.that), .marker(.clause), .marker(.relative): return nil
      default: continue
      }
    }
    return nil
  }

  // MARK: What both share

  /// How many chunks a verb of saying may stand before what is said.
  private static let reach = 24

  /// The statement of a chunk, by somebody who is named and that was made.
  private func draft(at chunk: Int) -> EventDraft? {
    drafts.first { $0.chunk == chunk && isStatement($0) }
  }

  private func isStatement(_ draft: EventDraft) -> Bool {
    draft.kind == .statement && draft.status == .happened && !draft.actors(in: .source).isEmpty
      && draft.trigger.triggerClass != .demand && draft.trigger.triggerClass != .promise
  }

  private func isFinite(_ rows: TriggerRows) -> Bool {
    rows.contains { row in
      let triggerClass = reader.lexicon.events.triggers[Int(row)].triggerClass
      return triggerClass.isFinite || triggerClass == .participle || triggerClass == .passive
    }
  }

  /// Who takes the side: the speaker, or another for whom the speaker may speak.
  private func sides(of said: EventDraft, _ holder: Int?, _ targets: [Int]) -> Sides? {
    let speakers = said.actors(in: .source)
    guard let holder else { return Sides(sources: speakers, targets: targets) }
    guard speakers.contains(where: { speaks($0, for: holder) }) else { return nil }
    return Sides(sources: [holder], targets: targets)
  }

  /// Whether the words stand as they are: neither denied nor wished for nor to come.
  private func holds(_ index: Int, _ support: Int?, isNoun: Bool) -> Bool {
    var draft = EventDraft(
      trigger: isNoun ? Self.noun : Self.verb, tokens: chunks[index].tokens,
      sentence: sentence.index, chunk: index)
    draft.support = support
    return StatusReader(reader: reader, chunks: chunks).status(of: draft, documentDate: nil)
      == .happened
  }

  private static let noun = FrameTrigger(
    kind: EventKind("stance"), lemma: "", triggerClass: .noun, slots: SlotTable())
  private static let verb = FrameTrigger(
    kind: EventKind("stance"), lemma: "", triggerClass: .verb, slots: SlotTable())
}
