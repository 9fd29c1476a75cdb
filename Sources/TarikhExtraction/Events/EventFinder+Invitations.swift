import TarikhCore

/// Who invites whom to a visit, and what a visit of bodies is to.
extension EventFinder {
  /// Who invites whom to what a trigger names: «دعا X نظيره Y إلى زيارة», «تلقى Y دعوة من X لزيارة», "X invited Y to visit".
  func inviting(before chunk: Int, _ sentence: ChunkedSentence, _ finder: ArgumentFinder)
    -> (guest: Argument?, host: Argument?)?
  {
    guard sentence.chunks[chunk].clitics.contains(.la) || follows(.to, chunk, sentence),
      let word = sentence.chunks[..<chunk].lastIndex(where: { $0.kind == .marker(.invites) }),
      chunk - word < ArgumentFinder.reach
    else { return nil }
    let first = sentence.chunks[word].tokens.lowerBound
    let isVerb = reader.isArabic(first) ? reader.isCommon(.verb, at: first) : !isNoun(first)
    if isVerb {
      let arguments = finder.arguments(ofVerb: word)
      return (arguments[.object]?.first, arguments[.subject]?.first)
    }
    let support = finder.support(before: word)
    let arguments = finder.arguments(ofNoun: word, support: support)
    if case .actor(let guest)? = sentence.chunks.dropFirst(word + 2).first?.kind,
      reader.text.surface(sentence.chunks[word + 1].tokens) == "for"
    {
      // "an invitation for X to visit"
      return (.actor(guest), (arguments[.sender] ?? arguments[.from])?.first)
    }
    return (
      (arguments[.receiver] ?? arguments[.to])?.first,
      (arguments[.sender] ?? arguments[.from] ?? arguments[.subject])?.first
    )
  }

  /// "invitation", "invitations"
  func isNoun(_ token: Int) -> Bool { reader.isCommon(.noun, at: token) }

  func addHost(_ host: Argument?, to draft: inout EventDraft) {
    guard case .actor(let mention) = host, draft.kind == .visit,
      let actor = resolver.mentions[mention].actor, !draft.has(actor),
      draft.actors(in: .host).isEmpty, !draft.actors(in: .guest).isEmpty
    else { return }
    draft.participants.append((actor, .host))
  }

  /// «كما زار الغرفة التجارية»: bodies after a verb of visiting are where the visit goes.
  private func isSite(_ arguments: [Argument]) -> Bool {
    arguments.allSatisfy { argument in
      guard case .actor(let mention) = argument else { return false }
      return mentions.actors[mention].kind == .organization
    }
  }

  /// «زار لبنان الوزير», «زار لبنان»: a country before the subject, or without one, is where the visit goes.
  func findPlaceBeforeSubject(
    in arguments: inout ArgumentFinder.Arguments, _ trigger: FrameTrigger
  ) {
    guard trigger.slots[.object]?.contains(.place) == true, let subject = arguments[.subject],
      arguments[.to] == nil
    else { return }
    if isSite(subject), arguments[.object] == nil {
      (arguments[.subject], arguments[.object]) = (nil, subject)
      return
    }
    guard !subject.contains(where: \.isActor) else { return }
    let object = arguments[.object]
    guard object == nil || object?.contains(where: \.isActor) == true else { return }
    (arguments[.subject], arguments[.object]) = (object, subject)
  }
}
