import TarikhCore

/// Tells the passive from the active where the words are the same: «عُيّن» and «عيّن», "X, killed in …" and "X killed …".
struct VoiceReader {
  let reader: TextReader
  let mentions: Mentions
  let chunks: [Chunk]

  /// Puts the subject of a passive verb where its object stands; who did it stands in the slot of "by".
  func turn(
    _ arguments: inout ArgumentFinder.Arguments, of trigger: FrameTrigger, at verb: Int
  ) {
    guard trigger.hasPassive, let subject = arguments[.subject], !subject.isEmpty else { return }
    let isPassive =
      reader.isArabic(chunks[verb].tokens.lowerBound)
      ? isArabicPassive(subject, arguments, of: trigger, at: verb)
      : isEnglishPassive(verb, hasObject: arguments[.object] != nil)
    guard isPassive else { return }
    arguments[.object] = subject
    arguments[.subject] = nil
  }

  /// "his elected successor", "is elected by": a participle that only describes, or what is always so.
  func tellsNoAct(_ trigger: FrameTrigger, at verb: Int) -> Bool {
    guard trigger.hasPassive, verb > 0, !reader.isArabic(chunks[verb].tokens.lowerBound),
      !isFiniteOnly(verb)
    else { return false }
    let before = reader.text.surface(chunks[verb - 1].tokens)
    if Self.determiners.contains(before) { return true }
    return ["is", "are"].contains(before)
      && !chunks[..<verb].suffix(6).contains {
        $0.kind == .marker(.hypothetical) || $0.kind == .marker(.planned)
      }
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "its", "their", "newly", "democratically", "The", "A", "An",
  ]

  // MARK: English

  private static let forms: Set<String> = [
    "was", "were", "is", "are", "been", "being", "be", "wasn't", "weren't", "got",
  ]

  private func isEnglishPassive(_ verb: Int, hasObject: Bool) -> Bool {
    guard !isFiniteOnly(verb) else { return false }
    return followsForm(verb) || !hasObject && lacksObject(verb)
  }

  /// "kills", "elect": present and infinitive are never a participle.
  private func isFiniteOnly(_ verb: Int) -> Bool {
    let last = reader.text.surface(chunks[verb].tokens).split(separator: " ").first ?? ""
    return last.hasSuffix("s") || last.hasSuffix("ing")
  }

  /// "was not appointed", "will be elected".
  private func followsForm(_ verb: Int) -> Bool {
    for at in chunks[..<verb].indices.suffix(4).reversed() {
      let surface = reader.text.surface(chunks[at].tokens)
      if Self.forms.contains(surface) || surface.hasSuffix(" be") { return true }
      guard [.filler, .marker(.negation)].contains(chunks[at].kind) else { return false }
    }
    return false
  }

  /// "X, elected in 2019,": after a participle comes a preposition, a date or nothing.
  private func lacksObject(_ verb: Int) -> Bool {
    guard verb + 1 < chunks.count else { return true }
    switch chunks[verb + 1].kind {
    case .pause, .date: return true
    case .marker(let marker):
      return ClauseScan.prepositions[marker] != nil
        || [.preposition, .during, .before, .after].contains(marker)
    default: return false
    }
  }

  // MARK: Arabic

  /// A person alone beside a verb of this kind is whom it befell, unless the frame knows the title as one that acts.
  private func isArabicPassive(
    _ subject: [Argument], _ arguments: ArgumentFinder.Arguments, of trigger: FrameTrigger,
    at verb: Int
  ) -> Bool {
    guard (arguments[.object] ?? []).allSatisfy(isOffice) else { return false }
    if arguments[.by] != nil { return true }
    return subject.allSatisfy { argument in
      guard case .actor(let mention) = argument else { return false }
      let actor = mentions.actors[mention]
      guard actor.kind == .person, !isCounted(after: actor) else { return false }
      return !isAgent(actor, of: trigger.kind) || reader.becomesOffice(at: actor.phrase.upperBound)
    }
  }

  /// «عميدة للكلية»: a description without the article is what someone becomes, not who becomes it.
  private func isOffice(_ argument: Argument) -> Bool {
    guard case .actor(let mention) = argument else { return false }
    let actor = mentions.actors[mention]
    return actor.form == .nominal && !reader.hasArticle(actor.phrase.lowerBound)
  }

  private func isAgent(_ actor: ActorMention, of kind: EventKind) -> Bool {
    let words = actor.phrase.lowerBound..<max(actor.tokens.lowerBound, actor.phrase.lowerBound + 1)
    return words.contains { token in
      reader.text.hits(at: token).contains { hit in
        guard hit.entry.lexicalClass == .triggerContext else { return false }
        let trigger = reader.lexicon.events.triggers[Int(hit.entry.value)]
        return trigger.triggerClass == .agent && trigger.kind == kind
      }
    }
  }

  /// «قتل المسلح ثلاثة»: a number after the person is the object.
  private func isCounted(after actor: ActorMention) -> Bool {
    let next = actor.phrase.upperBound
    guard next < reader.tokens.count else { return false }
    return reader.tokens[next].kind == .number || reader.isCommon(.number, at: next)
  }
}

extension TextReader {
  /// «رئيسا للحكومة», «بتشكيل الحكومة»: whether what someone becomes stands at a token, right after his name.
  func becomesOffice(at token: Int) -> Bool {
    guard isArabic(token), !hasArticle(token) else { return false }
    if hasEnding(["ا", "اً", "ًا"], at: token) { return true }
    return tokens[token].clitics.contains(.ba) && isTask(token)
  }

  /// Whether a word names the duties of an office, as a row of class `office` says.
  private func isTask(_ token: Int) -> Bool {
    text.hits(at: token).contains { hit in
      hit.entry.lexicalClass == .triggerContext
        && lexicon.events.triggers[Int(hit.entry.value)].triggerClass == .office
    }
  }
}
