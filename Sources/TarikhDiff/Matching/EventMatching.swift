import TarikhCore

/// Pairs the events of two runs: by the ids and claims that they share, then the rest by likeness.
struct EventMatching {
  private let before: [Event]
  private let after: [Event]
  private let articles: ArticleMatching
  private let identities: Identities

  init(
    _ before: Timeline, _ after: Timeline, _ articles: ArticleMatching, _ identities: Identities
  ) {
    self.before = before.events.values.sorted { $0.id < $1.id }
    self.after = after.events.values.sorted { $0.id < $1.id }
    self.articles = articles
    self.identities = identities
  }

  /// Every event of both runs in one group.
  func groups() -> [Group<Event>] {
    let order = LinkOrder(before: before.map(\.id), after: after.map(\.id))
    var grouping = Grouping(beforeCount: before.count, afterCount: after.count)
    let shared = order.sorted(sharedClaims())
    grouping.pair(shared)
    grouping.join(shared)

    let leftOver = EventSimilarity(
      before: before.indices.filter { grouping.isFree(before: $0) }.map { ($0, before[$0]) },
      after: after.indices.filter { grouping.isFree(after: $0) }.map { ($0, after[$0]) },
      identities)
    grouping.pair(Assignment.best(of: leftOver.links(), order: order))
    return grouping.all().map { $0.map({ before[$0] }, { after[$0] }) }
  }

  /// One link for each two events that share a claim; of these, equal ids outweigh any number of other claims.
  ///
  /// Equal ids alone are no link: an event whose only sentence also stands in an earlier article about another occasion
  /// hands its id over to that one.
  private func sharedClaims() -> [Link] {
    let left = holders(before.map { tokens(of: $0) { $0 } })
    let right = holders(after.map { tokens(of: $0, articles.identity(after:)) })
    var scores: [EventPair: Int] = [:]
    for (token, lefts) in left {
      guard let rights = right[token] else { continue }
      let isUnique = lefts.count == 1 && rights.count == 1
      for first in lefts {
        for second in rights where isUnique || !first.articles.isDisjoint(with: second.articles) {
          scores[EventPair(before: first.event, after: second.event), default: 0] += 1
        }
      }
    }
    for (index, event) in after.enumerated() {
      if let other = before.firstIndexSorted(ofID: event.id) {
        scores[EventPair(before: other, after: index)]? += 1_000_000
      }
    }
    return scores.map { Link(before: $0.key.before, after: $0.key.after, score: $0.value) }
  }

  /// The claim ids of an event with the articles that hold them.
  ///
  /// Reprints share claim ids without being one occasion, so an id that several events hold counts within one article only.
  private func tokens(of event: Event, _ article: (String) -> String) -> [String: Set<String>] {
    var tokens: [String: Set<String>] = [event.id: []]
    for id in event.formerIDs { tokens[id] = [] }
    for sourced in event.claims {
      tokens[sourced.claim.id, default: []].insert(article(sourced.article))
    }
    return tokens
  }

  private func holders(_ tokens: [[String: Set<String>]]) -> [String: [TokenHolder]] {
    var holders: [String: [TokenHolder]] = [:]
    for (event, ids) in tokens.enumerated() {
      for (id, articles) in ids {
        holders[id, default: []].append(TokenHolder(event: event, articles: articles))
      }
    }
    return holders
  }
}

/// An event that holds an id, and the articles in which it does.
private struct TokenHolder {
  let event: Int
  let articles: Set<String>
}

/// Two events by their indices.
private struct EventPair: Hashable {
  let before: Int
  let after: Int
}

extension [Event] {
  /// The index of the event with an id, in a list sorted by id.
  fileprivate func firstIndexSorted(ofID id: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].id == id ? low : nil
  }
}
