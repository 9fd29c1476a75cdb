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

  /// The arguments of a finite verb: subject before it or after it, object, and what prepositions add; `subject` where
  /// the word before the verb tells it.
  func arguments(
    ofVerb trigger: Int, subject known: Argument? = nil, placesAct: Bool = false
  ) -> Arguments {
    if let known {
      var scan = ClauseScan(self, after: trigger, isVerb: true, core: .object)
      scan.run()
      scan.arguments[.subject] = [known]
      return scan.arguments
    }
    let isArabic = reader.isArabic(chunks[trigger].tokens.lowerBound)
    if isArabic, hasPronoun(trigger) {
      // «السفير استقبله الوزير»
      var scan = ClauseScan(self, after: trigger, isVerb: true, core: .subject)
      scan.run()
      if scan.arguments[.subject] != nil { return scan.arguments }
    }
    let before = subject(before: trigger, isArabic: isArabic)
    var scan = ClauseScan(
      self, after: trigger, isVerb: true, core: before == nil && isArabic ? .subject : .object,
      placesAct: placesAct)
    scan.run()
    if let before { scan.arguments[.subject] = before }
    return scan.arguments
  }

  // MARK: Nouns

  /// The arguments of a verbal noun: what follows it, and what the verb that carries it has.
  func arguments(ofNoun trigger: Int, support: Int?, keepsCore: Bool = false) -> Arguments {
    let isArabic = reader.isArabic(chunks[trigger].tokens.lowerBound)
    let isDefinite = reader.hasArticle(chunks[trigger].tokens.lowerBound)
    let core: Slot? = !isArabic || isDefinite ? nil : hasPronoun(trigger) ? .object : .of
    var scan = ClauseScan(
      self, after: trigger, isVerb: false, core: core,
      joinsSides: trigger > 0 && chunks[trigger - 1].kind == .marker(.joins), keepsCore: keepsCore)
    scan.run()
    var arguments = scan.arguments
    if let support, let slot = supportSlot(support) {
      var carried = argumentsBetween(support, and: trigger)
      // «نفى المتحدث زيارة الوزير», «عقد لقاء بين X وY»: who denies that another goes, or brings two together, takes no part.
      let hasSides =
        isModal(support) && isGoing(trigger) && arguments[.of]?.contains(where: \.isActor) == true
      if arguments[.between] != nil || hasSides {
        carried[.subject] = nil
      }
      add(carried, of: slot, to: &arguments)
    }
    if arguments[.between] == nil, let sides = sidesBefore(trigger) { arguments[.between] = sides }
    if let owner = owner(before: trigger) { arguments[.subject] = [owner] }
    if let owner = possessor(before: trigger) {
      arguments[.of] = [owner] + (arguments[.of] ?? [])
    }
    return arguments
  }

  /// Whether a trigger names a visit, an arrival or a departure.
  private func isGoing(_ trigger: Int) -> Bool {
    guard case .trigger(let rows) = chunks[trigger].kind else { return false }
    return rows.contains {
      [.visit, .arrival, .departure].contains(reader.lexicon.events.triggers[Int($0)].kind)
    }
  }

  static let supportSlots: [Marker: Slot] = [
    .lightVerb: .subject, .endsVerb: .subject, .lightNoun: .subject, .carryVerb: .carrier,
    .sendVerb: .sender,
    .receiveVerb: .receiver, .wins: .by, .organizeVerb: .sender,
  ]

  func supportSlot(_ chunk: Int) -> Slot? {
    if case .marker(let kind) = chunks[chunk].kind, let slot = Self.supportSlots[kind] {
      return slot
    }
    if deniesSupport(chunk) { return .subject }
    return isModal(chunk) ? .subject : nil
  }

  /// «لم يجر الوزير اتصالا»: a support verb that its negation goes with.
  func deniesSupport(_ chunk: Int) -> Bool {
    let last = chunks[chunk].tokens.upperBound - 1
    return chunks[chunk].kind == .marker(.cancelled) && chunks[chunk].tokens.count == 2
      && reader.marker(at: last)?.kind == .lightVerb
  }

  /// «يعتزم», «رفض», «ألغى», «طلب»: a word of planning, wishing or refusing, whose subject is that of the noun after it.
  private func isModal(_ chunk: Int) -> Bool {
    guard case .marker(let kind) = chunks[chunk].kind,
      kind == .planned || kind == .hypothetical || kind == .denial
    else { return false }
    let first = chunks[chunk].tokens.lowerBound
    if !reader.isArabic(first) {
      return reader.isCommon(.verb, at: first) && precedesTrigger(chunk)
    }
    guard chunks[chunk].tokens.count == 1, !reader.hasArticle(first) else { return false }
    if reader.isCommon(.verb, at: first) { return true }
    guard chunk + 1 < chunks.count, case .actor = chunks[chunk + 1].kind else { return false }
    return true
  }

  /// "cancelled a meeting": whether a trigger follows, with nothing but a determiner and adjectives between.
  private func precedesTrigger(_ chunk: Int) -> Bool {
    for next in chunks[(chunk + 1)...].prefix(4) {
      switch next.kind {
      case .filler, .marker(.planned): continue
      case .trigger: return true
      default: return false
      }
    }
    return false
  }

  /// How many chunks may stand between a verb and the indefinite noun that is its object.
  private static let objectReach = 24

  /// «اعتصاما», «هجوما»: the ending of an indefinite object, which a verb before it must have.
  private func isObject(_ noun: Int) -> Bool {
    let first = chunks[noun].tokens.lowerBound
    return reader.isArabic(first) && !reader.hasArticle(first) && chunks[noun].clitics.isEmpty
      && reader.hasEnding(["ا", "اً", "ًا"], at: first)
  }

  /// The verb that carries a noun: the nearest support verb before it in its clause, else one of planning or wishing.
  func support(before noun: Int) -> Int? {
    var at = noun - 1
    var isAfterPause = false
    let reach = isObject(noun) ? Self.objectReach : 14
    while at >= 0, noun - at < reach {
      if supportSlot(at) != nil {
        // «نفى …، وهي الزيارة التي»: a known occasion in a new clause is not what the verb denies.
        let isApart = isAfterPause && reader.hasArticle(chunks[noun].tokens.lowerBound)
        return isApart && isModal(at) ? nil : at
      }
      switch chunks[at].kind {
      case .pause:
        isAfterPause = true
        at -= 1
      case .verb: return nil
      case .trigger(let rows) where isVerb(rows): return nil
      case .marker(.relative), .marker(.that), .marker(.clause), .marker(.invites): return nil
      default: at -= 1
      }
    }
    return nil
  }

  func isVerb(_ rows: TriggerRows) -> Bool {
    rows.contains {
      let triggerClass = reader.lexicon.events.triggers[Int($0)].triggerClass
      return triggerClass != .noun && triggerClass != .theme && triggerClass != .plural
        && triggerClass != .participle && triggerClass != .receptionLine && triggerClass.evokes
    }
  }

  /// What a support verb has: its subject, and what stands between it and its noun.
  private func argumentsBetween(_ support: Int, and noun: Int) -> Arguments {
    let isArabic = reader.isArabic(chunks[support].tokens.lowerBound)
    var scan = ClauseScan(
      self, after: support, isVerb: true, core: isArabic ? .subject : .object,
      placesAct: supportSlot(support) == .receiver)
    if isArabic, support > 0, chunks[support - 1].kind == .marker(.relative),
      let head = relativeHead(before: support - 1)
    {
      scan.arguments[.subject] = head
      return scan.arguments
    }
    scan.run(until: noun)
    // «تم عقد اجتماع»
    if support > 0, chunks[support - 1].kind == .marker(.passive) { return scan.arguments }
    if scan.arguments[.subject] == nil, chunks[support].kind != .marker(.lightNoun) {
      scan.arguments[.subject] = subject(before: support, isArabic: isArabic)
    }
    return scan.arguments
  }

  /// «نقل المبعوث إلى الرئيس رسالة», "handed the president a letter": who the verb names beside its subject gets the letter.
  private func add(_ carried: Arguments, of slot: Slot, to arguments: inout Arguments) {
    if let subject = carried[.subject] { arguments[slot] = subject + (arguments[slot] ?? []) }
    if arguments[.to] == nil {
      arguments[.to] =
        carried[.to] ?? (slot == .carrier || slot == .sender ? carried[.object] : nil)
    }
    for other in [Slot.with, .from] where arguments[other] == nil {
      arguments[other] = carried[other]
    }
    guard let place = carried[.in] else { return }
    // «وقع في الرياض اتفاقية لتأهيل مدارس في حلب»: what the verb tells of the place comes first; «الجمعية بالرياض» does not.
    if arguments[.in] == nil || place.contains(where: isAdverbial) {
      arguments[.in] = place + (arguments[.in] ?? [])
    }
  }

  /// Whether a place stands after «في», as those of a clause do, and not after ب, as those of a noun may.
  private func isAdverbial(_ argument: Argument) -> Bool {
    guard case .place(let place) = argument else { return false }
    return !reader.tokens[mentions.places[place].tokens.lowerBound].clitics.contains(.ba)
  }

  /// «دارت بين X وY مباحثات»: the sides before the noun.
  private func sidesBefore(_ noun: Int) -> [Argument]? {
    var at = noun - 1
    while at >= 0, noun - at < 10 {
      switch chunks[at].kind {
      case .marker(.between):
        var scan = ClauseScan(self, after: at, isVerb: false, core: .between)
        scan.run(until: noun)
        return scan.arguments[.between]
      case .actor, .place, .filler, .date, .mark: at -= 1
      default: return nil
      }
    }
    return nil
  }

  /// «كان للوزير لقاء»: who has the occasion is its subject.
  private func owner(before noun: Int) -> Argument? {
    guard noun > 1, chunks[noun - 2].kind == .marker(.auxiliary),
      chunks[noun - 1].clitics.contains(.la), case .actor(let mention) = chunks[noun - 1].kind
    else { return nil }
    return .actor(mention)
  }

  /// «في الرياض … مباحثات», "In Stockholm, X met": the place before a trigger, in its clause or opening its sentence.
  func place(before trigger: Int) -> Argument? {
    var at = trigger - 1
    while at > 0, trigger - at < Self.reach {
      switch chunks[at].kind {
      case .place(let place):
        if case .marker(.in) = chunks[at - 1].kind { return .place(place) }
        if chunks[at].clitics.contains(.ba) { return .place(place) }
      case .verb, .marker(.that), .marker(.clause), .marker(.relative), .trigger: return nil
      default: break
      }
      at -= 1
    }
    return nil
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
    let first = chunks[trigger].tokens.lowerBound
    // «حطت طائرته», but not «كان باستقباله», whose guest is told elsewhere.
    guard reader.isArabic(last),
      first == last || first + 1 == last && reader.marker(at: first) == nil
    else { return false }
    return reader.hasPronoun(last)
  }
}
