import TarikhCore

/// What articles and tables say against decisions on who is who.
struct ActorEvidence {
  let nodes: [ActorNode]
  /// The node of each actor of each article, by canonical name.
  let byArticle: [[String: Int]]
  let units: [ArticleUnit]

  /// What keeps two actors apart that are to be one.
  func againstJoining(_ left: [Int], _ right: [Int]) -> [DecisionFinding.Matter] {
    let (mine, theirs) = (profile(of: left), profile(of: right))
    var matters = [
      differing("country", "their countries differ", mine.countries, theirs.countries),
      differing(
        "gazetteer", "the gazetteer knows them as two", mine.gazetteerIDs, theirs.gazetteerIDs),
      differing("wikidata", "Wikidata knows them as two", mine.wikidata, theirs.wikidata),
    ].compactMap(\.self)
    if mine.titles.contradicts(theirs.titles) {
      matters.append(.opposed(key: "office", words: "their offices exclude each other"))
    }
    return matters
      + meetings(Set(left), Set(right), in: mine.articles.intersection(theirs.articles))
  }

  /// What makes two actors one that are to be kept apart.
  func againstParting(_ left: [Int], _ right: [Int]) -> [DecisionFinding.Matter] {
    let (mine, theirs) = (profile(of: left), profile(of: right))
    return [
      common(
        "gazetteer", "the gazetteer knows them as one", mine.gazetteerIDs, theirs.gazetteerIDs),
      common("wikidata", "Wikidata knows them as one", mine.wikidata, theirs.wikidata),
    ].compactMap(\.self)
  }

  private func profile(of members: [Int]) -> ActorProfile {
    members.reduce(into: ActorProfile()) { $0.formUnion(nodes[$1].profile) }
  }

  private func differing(
    _ key: String, _ words: String, _ left: Set<String>, _ right: Set<String>
  ) -> DecisionFinding.Matter? {
    guard !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right) else { return nil }
    return .opposed(
      key: key, words: "\(words) (\(left.union(right).sorted().joined(separator: ", ")))")
  }

  private func common(
    _ key: String, _ words: String, _ left: Set<String>, _ right: Set<String>
  ) -> DecisionFinding.Matter? {
    let both = left.intersection(right).sorted()
    return both.isEmpty
      ? nil : .opposed(key: key, words: "\(words) (\(both.joined(separator: ", ")))")
  }

  /// Articles in which both take part in one event: nobody meets himself.
  private func meetings(_ left: Set<Int>, _ right: Set<Int>, in articles: Set<Int>)
    -> [DecisionFinding.Matter]
  {
    articles.sorted().compactMap { article in
      let unit = units[article]
      let isMeeting = unit.claims.contains { claim in
        let members = Set(claim.participants.compactMap { byArticle[article][$0.actor] })
        return !members.isDisjoint(with: left) && !members.isDisjoint(with: right)
      }
      guard isMeeting else { return nil }
      return .opposed(
        key: "together-\(EventEvidence.key(of: unit.record))",
        words: "both take part in one event in \(unit.record.id)")
    }
  }
}
