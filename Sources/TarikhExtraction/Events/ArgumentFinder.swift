import TarikhCore

/// Finds what stands in the slots around a trigger, within its clause.
struct ArgumentFinder {
  let reader: TextReader
  let mentions: Mentions
  let chunks: [Chunk]

  /// The most chunks from a trigger to what belongs to it.
  static let reach = 40

  typealias Arguments = SlotTable<Argument>

  // MARK: Verbs

  /// The arguments of a finite verb: subject before it or after it, object, and what prepositions add.
  func arguments(ofVerb trigger: Int) -> Arguments {
    let isArabic = reader.isArabic(chunks[trigger].tokens.lowerBound)
    let before = subject(before: trigger, isArabic: isArabic)
    var scan = ClauseScan(
      self, after: trigger, isVerb: true, core: before == nil && isArabic ? .subject : .object)
    scan.run()
    if let before { scan.arguments[.subject] = before }
    return scan.arguments
  }

  // MARK: Nouns

  /// The arguments of a verbal noun: what follows it, and the subject of the verb that carries it.
  func arguments(ofNoun trigger: Int, support: Int?) -> Arguments {
    let isArabic = reader.isArabic(chunks[trigger].tokens.lowerBound)
    let core: Slot? = !isArabic ? nil : hasPronoun(trigger) ? .object : .of
    var scan = ClauseScan(self, after: trigger, isVerb: false, core: core)
    scan.run()
    var arguments = scan.arguments
    if let support, let slot = supportSlot(support) {
      let subjects = subject(of: support, before: trigger)
      if !subjects.isEmpty { arguments[slot] = subjects + (arguments[slot] ?? []) }
    }
    if let owner = possessor(before: trigger) {
      arguments[.of] = [owner] + (arguments[.of] ?? [])
    }
    return arguments
  }

  static let supportSlots: [Marker: Slot] = [
    .lightVerb: .subject, .carryVerb: .carrier, .sendVerb: .sender, .receiveVerb: .receiver,
  ]

  private func supportSlot(_ chunk: Int) -> Slot? {
    if case .marker(let kind) = chunks[chunk].kind, let slot = Self.supportSlots[kind] {
      return slot
    }
    return isModalVerb(chunk) ? .subject : nil
  }

  /// «يعتزم», «رفض», «ألغى», «يأمل»: a verb of planning, wishing or refusing, whose subject is that of the noun after it.
  func isModalVerb(_ chunk: Int) -> Bool {
    guard case .marker(let kind) = chunks[chunk].kind,
      kind == .planned || kind == .hypothetical || kind == .denial
    else { return false }
    let first = chunks[chunk].tokens.lowerBound
    return chunks[chunk].tokens.count == 1 && reader.isArabic(first) && !reader.hasArticle(first)
      && reader.isCommon(.verb, at: first)
  }

  /// The verb that carries a noun: the nearest support verb before it in its clause, else one of planning or wishing.
  func support(before noun: Int) -> Int? {
    var at = noun - 1
    while at >= 0, noun - at < 14 {
      if supportSlot(at) != nil { return at }
      switch chunks[at].kind {
      case .verb: return nil
      case .trigger(let rows) where isVerb(rows): return nil
      case .marker(.relative), .marker(.that): return nil
      default: at -= 1
      }
    }
    return nil
  }

  func isVerb(_ rows: TriggerRows) -> Bool {
    rows.contains {
      let triggerClass = reader.lexicon.events.triggers[Int($0)].triggerClass
      return triggerClass == .verb || triggerClass == .passive
    }
  }

  private func subject(of support: Int, before noun: Int) -> [Argument] {
    guard reader.isArabic(chunks[support].tokens.lowerBound) else {
      return subject(before: support, isArabic: false) ?? []
    }
    if support > 0, chunks[support - 1].kind == .marker(.relative),
      let head = relativeHead(before: support - 1)
    {
      return head
    }
    var scan = ClauseScan(self, after: support, isVerb: true, core: .subject)
    scan.run(until: noun)
    if let found = scan.arguments[.subject] { return found }
    return subject(before: support, isArabic: true) ?? []
  }

  /// "Sisi's visit": the actor before the noun, with the possessive between.
  private func possessor(before trigger: Int) -> Argument? {
    var at = trigger - 1
    while at >= 0, case .filler = chunks[at].kind { at -= 1 }
    guard at >= 2, case .noun = chunks[at].kind, case .mark = chunks[at - 1].kind,
      reader.text.surface(chunks[at].tokens) == "s", case .actor(let mention) = chunks[at - 2].kind
    else { return nil }
    return .actor(mention)
  }

  /// Whether an Arabic verbal noun ends in a pronoun («زيارته»), which takes the place of its construct.
  func hasPronoun(_ trigger: Int) -> Bool {
    let last = chunks[trigger].tokens.upperBound - 1
    guard reader.isArabic(last), chunks[trigger].tokens.count == 1 else { return false }
    return reader.hasPronoun(last)
  }
}
