import TarikhCore

/// What actors hold, lead or are members of, each office once.
///
/// A sentence with "head of the government" says that someone leads the government, and says as what: that is one
/// office, listed by its name with all sentences of both.
enum HeldOffices {
  /// The offices of each actor, by the actor's id, in the order of the relations.
  static func all(of relations: [RelationItem]) -> [String: [RelationItem]] {
    let held = relations.filter { [.roleOf, .headOf, .memberOf].contains($0.kind) }
    return Dictionary(grouping: held, by: \.source).mapValues(single)
  }

  private static func single(_ relations: [RelationItem]) -> [RelationItem] {
    var offices = relations.filter { $0.role != nil }
    guard !offices.isEmpty else { return relations }
    var unnamed: [Int: RelationItem] = [:]
    for (place, relation) in relations.enumerated() where relation.role == nil {
      if let office = offices.firstIndex(where: { $0.isSameOffice(as: relation) }) {
        offices[office] = offices[office].adding(relation.evidence)
      } else {
        unnamed[place] = relation
      }
    }
    var named = offices.makeIterator()
    return relations.enumerated().compactMap { place, relation in
      relation.role == nil ? unnamed[place] : named.next()
    }
  }
}

extension RelationItem {
  private struct Sentence: Hashable {
    let article: String
    let span: TextSpan

    init(_ item: EvidenceItem) {
      article = item.article
      span = item.span
    }
  }

  private var sentences: Set<Sentence> { Set(evidence.map(Sentence.init)) }

  /// Whether one sentence tells both, of the same body.
  fileprivate func isSameOffice(as other: RelationItem) -> Bool {
    target == other.target && !sentences.isDisjoint(with: other.sentences)
  }

  /// The same told by more sentences, each once.
  fileprivate func adding(_ more: [EvidenceItem]) -> RelationItem {
    let known = sentences
    return RelationItem(
      kind: kind, label: label, source: source, target: target, role: role,
      evidence: evidence + more.filter { !known.contains(Sentence($0)) })
  }
}
