import TarikhCore

/// Reads relations off descriptions («رئيس جهاز المخابرات»), off events that happened and off the sides that actors take.
struct RelationBuilder {
  let reader: TextReader
  let resolver: ActorResolver
  let events: [EventDraft]
  let stances: [Stance]
  let claims: [Claim]
  let evidence: SentenceEvidence

  func relations() -> [TarikhCore.Relation] {
    var seen: Set<Key> = []
    return (offices() + fromEvents() + sides()).filter { seen.insert(Key($0)).inserted }
  }

  /// What makes two relations one.
  private struct Key: Hashable {
    let kind: RelationKind
    let source: UInt64
    let target: UInt64
    let role: UInt64

    init(_ relation: TarikhCore.Relation) {
      kind = relation.kind
      source = relation.source.stableHash
      target = relation.target.stableHash
      role = relation.role?.stableHash ?? 0
    }
  }

  private func offices() -> [TarikhCore.Relation] {
    let bodies = Dictionary(
      resolver.mentions.filter { $0.kind != .person }.map { ($0.tokens.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
    return resolver.mentions.flatMap { mention -> [TarikhCore.Relation] in
      guard mention.kind == .person, mention.form == .name, let actor = mention.actor,
        mention.offices.contains(where: { $0.organization != nil }),
        let sentence = reader.text.sentence(holding: mention.tokens.lowerBound),
        let evidence = evidence[sentence]
      else { return [] }
      return wholeOffices(of: mention).flatMap { office -> [TarikhCore.Relation] in
        guard let body = office.organization else { return [] }
        return OfficeTie.kinds(of: office, in: reader).map { kind in
          TarikhCore.Relation(
            kind: kind, source: resolver.name(of: actor), target: name(ofBody: body, bodies),
            role: kind == .roleOf ? reader.text.name(office.tokens) : nil, evidence: evidence)
        }
      }
    }
  }

  /// The offices of a mention; «مدير مكتب | رئيس جهاز المخابرات» is one, since its first part waits for what it is of.
  private func wholeOffices(of mention: ActorMention) -> [OfficeMention] {
    var whole: [OfficeMention] = []
    for var office in mention.offices {
      if let last = whole.last, last.tokens.upperBound == office.tokens.lowerBound, isOpen(last) {
        office.tokens = last.tokens.lowerBound..<office.tokens.upperBound
        whole.removeLast()
      }
      whole.append(office)
    }
    return whole
  }

  /// Whether an office is a construct that nothing has closed yet.
  private func isOpen(_ office: OfficeMention) -> Bool {
    let last = office.tokens.upperBound - 1
    return office.body == nil && office.country == nil && reader.isArabic(last)
      && !reader.hasArticle(last)
  }

  /// The canonical name of the body in an office.
  private func name(ofBody tokens: Range<Int>, _ bodies: [Int: ActorMention]) -> String {
    bodies[tokens.lowerBound]?.actor.map(resolver.name(of:)) ?? reader.text.name(tokens)
  }

  private static let pairs: [EventKind: (RelationKind, [Role], [Role])] = [
    .reception: (.received, [.host], [.guest]),
    .meeting: (.met, [.source, .guest], [.target, .host]),
    .call: (.called, [.source], [.target]),
    .message: (.conveyedMessageTo, [.source], [.recipient]),
  ]

  private func fromEvents() -> [TarikhCore.Relation] {
    zip(events, claims).flatMap { event, claim -> [TarikhCore.Relation] in
      guard event.status == .happened else { return [] }
      if event.kind == .visit || event.kind == .arrival {
        return visited(claim)
      }
      guard let (kind, sources, targets) = Self.pairs[event.kind] else { return [] }
      if event.kind == .meeting, let pair = pair(event, claim) {
        return [
          TarikhCore.Relation(
            kind: kind, source: pair.first, target: pair.second, evidence: claim.evidence)
        ]
      }
      return names(claim, sources).flatMap { source in
        names(claim, targets).map {
          TarikhCore.Relation(kind: kind, source: source, target: $0, evidence: claim.evidence)
        }
      }
    }
  }

  private func sides() -> [TarikhCore.Relation] {
    stances.compactMap { stance in
      evidence[stance.sentence].map {
        TarikhCore.Relation(
          kind: stance.side, source: resolver.name(of: stance.source),
          target: resolver.name(of: stance.target), evidence: $0)
      }
    }
  }

  private func visited(_ claim: Claim) -> [TarikhCore.Relation] {
    guard let place = claim.place else { return [] }
    return names(claim, [.guest]).map {
      TarikhCore.Relation(kind: .visited, source: $0, target: place, evidence: claim.evidence)
    }
  }

  private func names(_ claim: Claim, _ roles: [Role]) -> [String] {
    claim.participants.filter { roles.contains($0.role) }.map(\.actor)
  }

  /// «مباحثات بين X وY», "X and Y met in Geneva": two who stand on one side, and nobody on the other, met one another.
  private func pair(_ event: EventDraft, _ claim: Claim) -> (first: String, second: String)? {
    let main = claim.participants.filter { $0.role != .other }
    guard main.count == 2, main.allSatisfy({ $0.role == .source }), !hasOtherSide(event) else {
      return nil
    }
    return (main[0].actor, main[1].actor)
  }

  /// Whether somebody without a name may be whom they met: «اجتماعا مع مسؤولين», "met officials".
  private func hasOtherSide(_ event: EventDraft) -> Bool {
    let end = event.tokens.upperBound
    let sentence = reader.text.sentences[event.sentence].tokens
    let clause = (end..<max(end, sentence.upperBound)).prefix { reader.isWord($0) }
    switch event.trigger.triggerClass {
    case .noun: return clause.contains(where: opensOtherSide)
    case .verb where !reader.isArabic(event.tokens.lowerBound):
      return event.tokens.count > 1 || !isFollowedByNoObject(end)
    case .verb where event.trigger.slots[.object] == nil:
      return clause.contains { opensOtherSide($0) || reader.tokens[$0].clitics.contains(.ba) }
    default: return true
    }
  }

  private func opensOtherSide(_ token: Int) -> Bool { reader.marker(at: token)?.kind == .with }

  private func isFollowedByNoObject(_ token: Int) -> Bool {
    guard reader.isWord(token), reader.dateEnds[token] == 0 else { return true }
    guard let marker = reader.marker(at: token)?.kind else { return false }
    return [.in, .on, .during, .before, .after].contains(marker)
  }
}

/// What an office says of its holder and its body.
private enum OfficeTie {
  static func kinds(of office: OfficeMention, in reader: TextReader) -> [RelationKind] {
    guard let body = office.organization else { return [] }
    let first = office.tokens.lowerBound
    let all = words(of: office.tokens, reader)
    if isOver(all) || first > 0 && isOver(words(of: first - 1..<first, reader)) { return [] }
    if isMembership(all) { return [.memberOf] }
    let lead = words(of: first..<max(first, body.lowerBound), reader)
    return leads(lead) ? [.roleOf, .headOf] : [.roleOf]
  }

  private static func words(of tokens: Range<Int>, _ reader: TextReader) -> [String] {
    tokens.filter { reader.isWord($0) }.map { token in
      let word = Orthography.folded(reader.text.surface(token..<token + 1))
      return reader.hasArticle(token) && word.hasPrefix("ال") ? String(word.dropFirst(2)) : word
    }
  }

  /// «السابق», "former": who no longer or not yet holds an office is tied to nobody by it.
  private static func isOver(_ words: [String]) -> Bool { !over.isDisjoint(with: words) }

  private static func isMembership(_ words: [String]) -> Bool {
    guard let first = words.first, !words.contains("منتدب") else { return false }
    return members.contains(first) || words.contains("member")
  }

  /// Whether the words before a body say that its holder leads it all: «المدير العام ل», "head of the".
  private static func leads(_ lead: [String]) -> Bool {
    var phrase = lead[...]
    while let last = phrase.last, links.contains(last) { phrase.removeLast() }
    return leaders.contains(phrase.joined(separator: " "))
  }

  private static let over = folded([
    "سابق", "سابقة", "أسبق", "راحل", "مخلوع", "معزول", "مقال", "مستقيل", "مرشح", "مرشحة", "former",
    "ex", "late", "candidate", "nominee", "designate", "elect",
  ])
  private static let members = folded(["عضو", "عضوة", "قيادي", "قيادية"])
  private static let links: Set<String> = ["of", "for", "the"]
  private static let leaders = folded([
    "رئيس", "رئيسة", "قائد", "زعيم", "زعيمة", "مدير", "مديرة", "محافظ", "أمين عام", "أمينة عامة",
    "مدير عام", "مديرة عامة", "مدير تنفيذي", "مديرة تنفيذية", "رئيس تنفيذي", "رئيسة تنفيذية",
    "قائد عام", "قائد أعلى", "مرشد عام", "head", "leader", "chief", "president", "chairman",
    "chairwoman", "chair", "ceo", "director", "commander", "governor", "secretary general",
    "director general", "executive director", "managing director", "chief executive",
    "chief executive officer", "commander in chief",
  ])

  private static func folded(_ words: [String]) -> Set<String> {
    Set(words.map(Orthography.folded))
  }
}
