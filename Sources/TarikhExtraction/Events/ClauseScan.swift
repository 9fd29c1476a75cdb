import TarikhCore

/// Reads a clause from its trigger on and puts each actor and place into the slot that the words before it open.
///
/// Bare ones fill the core slots of the verb in turn, subject and object; prepositions open one slot for the phrase
/// after them and leave the core as it was; a noun in construct takes the actor after it for itself.
struct ClauseScan {
  private let finder: ArgumentFinder
  private let trigger: Int
  private let isVerb: Bool
  private let isArabic: Bool
  /// What was found, slot by slot.
  var arguments = ArgumentFinder.Arguments()

  /// What the next bare actor fills.
  private var core: Slot?
  /// An indefinite object came before the subject: «استقبل وفدا … الوزير».
  private var hasObject = false
  /// What a preposition opened for the phrase after it.
  private var opening: Opening?
  /// What was opened for the noun before, for a place that goes on with it: «إلى العاصمة تونس».
  private var nounOpening: Opening?
  /// The noun before is in construct: what comes next belongs to it.
  private var isInConstruct = false
  /// The slot that was filled last, for what «و» adds.
  private var last: Slot?
  /// The slot that a noun took for people without names: «قادة 17 دولة، يتقدمهم X».
  private var nounSlot: Slot?
  /// A dash joins what follows to the actor before it.
  private var isJoined = false
  /// The actor or place before filled no slot («بحضور X»), and so does what «و» adds to it.
  private var isBeside = false
  /// The slot of a delegation, for the body that sent it or the person who leads it, and where its noun stands.
  private var delegation: (slot: Slot?, chunk: Int)?
  /// «جمع»: the sides of talks follow.
  private var joinsSides: Bool
  private let keepsCore: Bool
  /// A place may be the subject: «استضافت بغداد».
  private let placesAct: Bool
  /// Another noun stands between trigger and here: «بين» now belongs to that one.
  private var crossedNoun = false
  /// «بعد لقائه»: what prepositions add belongs to the occasion that the noun names, to the end of the phrase.
  private var isInAdjunct = false
  /// «الأوضاع في اليمن»: what prepositions add belongs to what is talked about.
  private var isInTopic = false
  /// That noun is told beside the trigger («وعمليات», «بعد عمليات»): «ضد» now belongs to it.
  private var crossedOccasion = false

  /// What a preposition opens: a slot, or nothing that a frame asks for.
  private struct Opening {
    var slot: Slot?
  }

  /// The slots that prepositions open.
  static let prepositions: [Marker: Slot] = [
    .to: .to, .from: .from, .by: .by, .with: .with, .in: .in, .between: .between,
    .on: .on,
  ]

  /// The markers that govern what follows and open no slot.
  static let slotless: Set<Marker> = [
    .preposition, .without, .during, .before, .after, .attendance, .ledBy, .onBehalf,
  ]

  /// A scan from a trigger on; `joinsSides` where «جمع» stands before it, `keepsCore` where other phrases may come
  /// between a noun and what it is of.
  init(
    _ finder: ArgumentFinder, after trigger: Int, isVerb: Bool, core: Slot?,
    joinsSides: Bool = false, keepsCore: Bool = false, placesAct: Bool = false
  ) {
    self.finder = finder
    self.joinsSides = joinsSides
    self.keepsCore = keepsCore
    self.placesAct = placesAct
    self.trigger = trigger
    self.isVerb = isVerb
    self.core = core
    isArabic = finder.reader.isArabic(finder.chunks[trigger].tokens.lowerBound)
  }

  private var reader: TextReader { finder.reader }
  private var chunks: [Chunk] { finder.chunks }

  /// Reads on to the end of the clause, or to the chunk `limit`.
  mutating func run(until limit: Int? = nil) {
    let end = min(limit ?? chunks.count, trigger + 1 + ArgumentFinder.reach, chunks.count)
    var at = trigger + 1
    while at < end {
      if let close = endOfParenthesis(at) {
        endPhrase()
        at = close
      } else if step(at) {
        at += 1
      } else {
        return
      }
    }
  }

  /// «التقى كارتر الذي يزور المنطقة، الرئيس»: the pause that ends a relative clause, where what a verb lacks follows it.
  private func endOfParenthesis(_ at: Int) -> Int? {
    guard isVerb, isArabic, core != nil, chunks[at].kind == .marker(.relative),
      let close = chunks[(at + 1)...].prefix(Self.parenthesis).firstIndex(where: {
        $0.kind == .pause
      }),
      close + 1 < chunks.count, chunks[close + 1].clitics.isEmpty
    else { return nil }
    switch chunks[close + 1].kind {
    case .actor, .place, .marker(.counterpart), .marker(.delegation), .marker(.visitor):
      return close + 1
    default: return nil
    }
  }

  /// The longest relative clause that is read over, in chunks.
  private static let parenthesis = 12

  /// Reads one chunk; false ends the clause.
  private mutating func step(_ at: Int) -> Bool {
    switch chunks[at].kind {
    case .actor(let mention): fill(.actor(mention), at)
    case .place(let place): fill(.place(place), at)
    case .marker(let marker): return read(marker, at)
    case .noun: readNoun(at)
    case .verb: return false
    case .trigger(let rows):
      let isOccasion = opening != nil && opening?.slot == nil
      if finder.isVerb(rows) || !isVerb && !(keepsCore && isOccasion) { return false }
      isInAdjunct = isInAdjunct || isOccasion
      readNoun(at)
    case .pause where joinsSides(at): isJoined = true
    case .pause:
      if !isVerb || last != nil, startsClause(at + 1) { return false }
      endPhrase()
    case .date:
      (opening, nounOpening, isInConstruct, isInTopic) = (nil, nil, false, false)
    case .filler: openByProclitic(at)
    case .mark: break
    }
    return true
  }

  /// «بمدينة بريدة»: a proclitic before a word that goes on with a place opens a slot for that.
  private mutating func openByProclitic(_ at: Int) {
    let clitics = chunks[at].clitics
    if clitics.contains(.la) { opening = Opening(slot: .to) }
    if clitics.contains(.ba) { opening = Opening(slot: .in) }
  }

  /// «مباحثات العبيدي - لافروف»: a dash between the two sides of talks right after the noun.
  private func joinsSides(_ at: Int) -> Bool {
    guard !isVerb, at == trigger + 2, at + 1 < chunks.count,
      reader.isMark(Mark.dash, at: chunks[at].tokens.lowerBound),
      case .actor = chunks[at - 1].kind, case .actor = chunks[at + 1].kind
    else { return false }
    return last == .of
  }

  private func startsClause(_ at: Int) -> Bool {
    guard at < chunks.count else { return true }
    switch chunks[at].kind {
    case .verb, .marker(.that), .marker(.clause), .marker(.passive), .marker(.lightVerb),
      .marker(.endsVerb):
      return true
    case .trigger(let rows):
      return finder.isVerb(rows)
        || rows.contains { reader.lexicon.events.triggers[Int($0)].triggerClass == .participle }
    default: return false
    }
  }

  private mutating func endPhrase() {
    (opening, nounOpening, isInConstruct) = (nil, nil, false)
    (isInAdjunct, isInTopic) = (false, false)
    endConstructOfTrigger()
  }

  /// What the trigger is in construct with stands right after it.
  private mutating func endConstructOfTrigger() {
    if !isVerb, !keepsCore, core == .of || core == .object { core = nil }
  }

  // MARK: Actors and places

  private mutating func fill(_ argument: Argument, _ at: Int) {
    let slot = slot(for: argument, at)
    (opening, nounOpening, isInConstruct) = (nil, nil, false)
    if let slot { arguments.append(argument, to: slot) }
    (last, isBeside, isJoined) = (slot, slot == nil, false)
  }

  private mutating func slot(for argument: Argument, _ at: Int) -> Slot? {
    let clitics = chunks[at].clitics
    let isPlace = if case .place = argument { true } else { false }
    if isInAdjunct || isInTopic, !clitics.isDisjoint(with: [.la, .ba]) { return nil }
    if clitics.contains(.la) { return isSession(argument) ? .of : .to }
    if clitics.contains(.ba) { return isPlace ? .in : joinsSides ? .between : .by }
    if clitics.contains(.ka) { return nil }
    if isJoined || isCoordinated(at), isBeside || last != nil { return last }
    if let delegation, opening == nil, delegation.chunk == at - 1 { return delegation.slot }
    if let opening { return isInTopic && isPlace ? nil : opening.slot }
    if isPlace, let nounOpening { return nounOpening.slot }
    if isInConstruct || isInTopic || isInAdjunct && isPlace { return nil }
    if joinsSides { return .between }
    return isPlace ? coreOfPlace(argument) : takeCore()
  }

  /// «الاجتماع الرابع للجنة»: a body right after talks, which are to nobody, is whose talks they are.
  private func isSession(_ argument: Argument) -> Bool {
    guard !isVerb, !crossedNoun, arguments[.of] == nil, case .actor(let mention) = argument,
      finder.mentions.actors[mention].kind == .organization,
      case .trigger(let rows) = chunks[trigger].kind
    else { return false }
    return rows.allSatisfy {
      let trigger = reader.lexicon.events.triggers[Int($0)]
      return trigger.kind == .meeting && trigger.slots[.to] == nil
    }
  }

  /// «زار القاهرة الوزير»: a city is no subject.
  private mutating func coreOfPlace(_ argument: Argument) -> Slot? {
    guard core == .subject, !placesAct, case .place(let place) = argument,
      !finder.mentions.places[place].isCountry
    else { return takeCore() }
    return isVerb ? .object : nil
  }

  /// A verb has its object after its subject, and so has a verbal noun: «استقبال الملك الوزير».
  private mutating func takeCore() -> Slot? {
    defer { core = core != .object && isArabic && !hasObject ? .object : nil }
    return core
  }

  private func isCoordinated(_ at: Int) -> Bool {
    reader.isCoordinated(chunks[at].tokens.lowerBound)
  }

  // MARK: Nouns

  private mutating func readNoun(_ at: Int) {
    if let delegation, delegation.chunk == at - 1, chunks[at].clitics.isEmpty {
      // «وفد من نواب البرلمان», «أعضاء الغرفة»: the noun says whose delegation it is.
      if isConstruct(at) { self.delegation?.chunk = at }
      return
    }
    if describesNext(at) { return }
    endConstructOfTrigger()
    // «اتفاقية للتعاون بين»: what the trigger is for has its sides.
    crossedNoun = crossedNoun || at > trigger + 1 || !isComplement(at)
    if chunks[at].clitics.isCoordinated || opening != nil && opening?.slot == nil {
      crossedOccasion = true
    }
    (last, isBeside) = (nil, false)
    if !isInConstruct {
      isInTopic = reader.mayBe(.topic, at: chunks[at].tokens.lowerBound)
    }
    let clitics = chunks[at].clitics
    if clitics.contains(.la) || clitics.contains(.ba) {
      nounOpening = Opening(slot: clitics.contains(.la) ? .to : .in)
    } else if let opening {
      nounOpening = opening
    } else if clitics.isCoordinated {
      nounOpening = nil
    } else if !isInConstruct {
      nounOpening = nil
      takeCoreByNoun(at)
    }
    opening = nil
    isInConstruct = isConstruct(at)
  }

  /// A noun that belongs to no mention is subject or object too; in English it may stand before a name it describes.
  private mutating func takeCoreByNoun(_ at: Int) {
    guard isArabic else {
      if at + 1 < chunks.count {
        switch chunks[at + 1].kind {
        case .actor, .place, .noun: return
        default: break
        }
      }
      core = nil
      return
    }
    if core == .subject,
      isIndefiniteObject(at) || isVerb && reader.mayBe(.ground, at: chunks[at].tokens.lowerBound)
    {
      hasObject = true
    } else {
      nounSlot = takeCore()
    }
  }

  /// «اتفاقية للتعاون», «اتفاقية المنحة»: a noun right after the trigger that tells what it is for.
  private func isComplement(_ at: Int) -> Bool {
    chunks[at].clitics.contains(.la)
      || chunks[at].clitics.isEmpty && reader.hasArticle(chunks[at].tokens.lowerBound)
  }

  /// «الوزيران سامي الزغبي وعمر التازي»: a dual or plural of office before the names of its holders.
  private func describesNext(_ at: Int) -> Bool {
    let word = chunks[at].tokens.upperBound - 1
    guard at + 1 < chunks.count, case .actor(let mention) = chunks[at + 1].kind,
      finder.mentions.actors[mention].kind == .person, chunks[at + 1].clitics.isEmpty,
      reader.hasArticle(word), reader.hasEnding(["ان", "ين", "ون", "اء"], at: word)
    else { return false }
    guard at + 2 < chunks.count, case .actor = chunks[at + 2].kind, isCoordinated(at + 2) else {
      return false
    }
    return !reader.isCommon(.adjective, at: word)
  }

  /// Whether a noun has its complement after it: no article, no pronoun, no ending that only stands without one.
  private func isConstruct(_ at: Int) -> Bool {
    let word = chunks[at].tokens.upperBound - 1
    return reader.isArabic(word) && !reader.hasArticle(word) && !reader.hasPronoun(word)
      && !isIndefiniteObject(at) && !reader.hasEnding(["ين", "ون", "ان"], at: word)
  }

  /// «وفدا»، «عددًا»: the ending of an indefinite object.
  private func isIndefiniteObject(_ at: Int) -> Bool {
    let word = chunks[at].tokens.upperBound - 1
    return reader.isArabic(word) && !reader.hasArticle(word)
      && reader.hasEnding(["ا", "اً", "ًا"], at: word)
  }

  // MARK: Markers

  private mutating func read(_ marker: Marker, _ at: Int) -> Bool {
    switch marker {
    case .that, .clause, .passive, .denial, .accordingTo: return false
    case .relative:
      guard !isVerb, continuesRelative(at) else { return false }
      // «الزيارة التي كان الوزير يعتزم القيام بها»
      if core == nil, isArabic, reader.hasArticle(chunks[trigger].tokens.lowerBound) { core = .of }
    case .lightVerb, .endsVerb, .carryVerb, .sendVerb, .receiveVerb, .organizeVerb:
      return carriesNoun(at)
    case .joins:
      if isVerb { return false }
      joinsSides = true
    case .occurs:
      endPhrase()
      core = nil
      return !isVerb
    case .after, .before:
      // «زيارة … منذ تحريرها من …»: what comes after is another matter's.
      if !isVerb, !keepsCore { return false }
      open(marker, at)
    case .lightNoun: readNoun(at)
    case .among:
      // Only people that fill a slot without names are told by some of their names.
      guard isVerb, let nounSlot else { return false }
      endPhrase()
      opening = Opening(slot: nounSlot)
    case .each: if isCoordinated(at), let last { opening = Opening(slot: last) }
    case .counterpart: readCounterpart(at)
    case .delegation: readDelegation(at)
    case .sides: fill(.sides, at)
    case .withThem:
      opening = Opening(slot: .with)
      fill(.sides, at)
    case .visitor: fill(.visitor, at)
    case .timePart: (opening, isInConstruct) = (nil, false)
    case .negation, .planned, .hypothetical, .lasts, .invites, .auxiliary, .cancelled,
      .unnamedSource,
      .byTelephone, .soon,
      .boilerplate:
      break
    default: open(marker, at)
    }
    return true
  }

  private mutating func open(_ marker: Marker, _ at: Int) {
    // «لقائه في الرياض المبعوث»: the pronoun stands in the construct, so the object may come later.
    if marker != .in || core != .object { endConstructOfTrigger() }
    var slot = Self.prepositions[marker]
    if isInTopic && slot != .with || isInAdjunct && slot != .in { slot = nil }
    if slot == .between, crossedNoun, !isVerb { slot = nil }
    if slot == .on, crossedOccasion, !isVerb { slot = nil }
    if let delegation, marker == .ledBy || slot == .from { slot = delegation.slot }
    if marker == .ledBy, delegation == nil, !isVerb { slot = .subject }
    if !isVerb, marker == .preposition, reader.isSmallWord(.of, at: chunks[at].tokens.lowerBound) {
      slot = .of
    }
    (opening, nounOpening, isInConstruct) = (Opening(slot: slot), nil, false)
    (last, isBeside) = (nil, false)
  }

  /// «مع نظيره التونسي X»: the words before decide, and X is not the subject.
  private mutating func readCounterpart(_ at: Int) {
    let clitics = chunks[at].clitics
    isInConstruct = false
    if clitics.contains(.ba) {
      opening = Opening(slot: joinsSides ? .between : .by)
    } else if clitics.contains(.la) {
      opening = Opening(slot: .to)
    } else if isCoordinated(at), let last {
      opening = Opening(slot: last)
    } else if opening == nil, core == .subject, isVerb {
      core = .object
    }
  }

  /// «وفد من X», «وفدا برئاسة Y»: who sent it and who leads it stand in its slot.
  private mutating func readDelegation(_ at: Int) {
    let clitics = chunks[at].clitics
    let slot: Slot? =
      clitics.contains(.la)
      ? .to
      : clitics.contains(.ba)
        ? .by
        : isCoordinated(at) && last != nil
          ? last : opening != nil ? opening?.slot : isInConstruct ? nil : takeCore()
    (opening, nounOpening, isInConstruct) = (nil, nil, false)
    delegation = (slot, at)
    last = slot
  }

  /// «زيارة يجريها X», «المباحثات التي أجراها X», «رسالة … نقلها X»: a verb that only carries the noun before it.
  private mutating func carriesNoun(_ at: Int) -> Bool {
    guard !isVerb else { return false }
    guard isArabic else {
      // "delivered by"
      return at + 1 < chunks.count && chunks[at + 1].kind == .marker(.by)
    }
    // «الزيارة التي قام بتوقيعها»: the verb carries another noun.
    if at + 1 < chunks.count, chunks[at + 1].clitics.contains(.ba), isNominal(at + 1) {
      return false
    }
    // «لقاء … قد عقد في جدة»: the verb is passive, and its noun before it.
    if at > 0, reader.text.surface(chunks[at - 1].tokens) == "قد" {
      endPhrase()
      core = nil
      return true
    }
    let follows = chunks[(trigger + 1)..<at].allSatisfy { $0.kind == .filler || $0.kind == .mark }
    let refersBack = chunks[at].tokens.contains { reader.hasPronoun($0) }
    guard refersBack || follows || chunks[at - 1].kind == .marker(.relative) else { return false }
    endPhrase()
    core = finder.supportSlot(at)
    return true
  }

  private func isNominal(_ at: Int) -> Bool {
    switch chunks[at].kind {
    case .noun, .trigger, .marker(.lightNoun): true
    default: false
    }
  }

  /// «الزيارة التي قام بها»: a relative clause whose verb only carries the noun.
  private func continuesRelative(_ at: Int) -> Bool {
    guard at + 1 < chunks.count else { return false }
    switch chunks[at + 1].kind {
    case .marker(.lightVerb), .marker(.endsVerb), .marker(.joins), .marker(.preposition),
      .marker(.on),
      .marker(.auxiliary),
      .filler:
      return true
    default: return false
    }
  }
}
