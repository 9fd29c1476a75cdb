import TarikhCore

/// Reads relations off descriptions («رئيس جهاز المخابرات») and off events that happened.
struct RelationBuilder {
  let reader: TextReader
  let resolver: ActorResolver
  let events: [EventDraft]
  let claims: [Claim]
  let evidence: SentenceEvidence

  func relations() -> [TarikhCore.Relation] {
    var seen: Set<Key> = []
    return (offices() + fromEvents()).filter { seen.insert(Key($0)).inserted }
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
      return mention.offices.compactMap { office in
        guard let body = office.organization else { return nil }
        return TarikhCore.Relation(
          kind: .roleOf, source: resolver.name(of: actor), target: name(ofBody: body, bodies),
          role: reader.text.name(office.tokens), evidence: evidence)
      }
    }
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
      return names(claim, sources).flatMap { source in
        names(claim, targets).map {
          TarikhCore.Relation(kind: kind, source: source, target: $0, evidence: claim.evidence)
        }
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
}
