import TarikhCore

/// Tells who is named in a stretch of one article.
struct NamedActors {
  private let mentions: [(span: TextSpan, actor: Int)]
  private let longest: Int
  /// The actors named anywhere in the article.
  let all: Set<Int>

  /// The mentions of an article's actors, each led to the timeline's actor where that is certain.
  init(_ article: ArticleRecord, names: inout ActorNames, present: Set<Int>) {
    var mentions: [(span: TextSpan, actor: Int)] = []
    // By index, since copying an actor or a mention to a variable counts references to all its parts.
    let actors = article.actors
    for place in actors.indices {
      let index = names.index(
        named: actors[place].canonical, kind: actors[place].kind, id: actors[place].gazetteerID,
        present: present)
      guard let index else { continue }
      for number in actors[place].mentions.indices {
        mentions.append((actors[place].mentions[number].span, index))
      }
    }
    self.mentions = mentions.sorted { ($0.span, $0.actor) < ($1.span, $1.actor) }
    longest = mentions.map(\.span.count).max() ?? 0
    all = Set(mentions.map(\.actor))
  }

  /// The actors named in `span`, in ascending order.
  func actors(in span: TextSpan) -> [Int] {
    var found: [Int] = []
    var index = firstMention(from: span.start - longest)
    while index < mentions.count, mentions[index].span.start < span.end {
      let (mention, actor) = mentions[index]
      if span.contains(mention), !found.contains(actor) { found.append(actor) }
      index += 1
    }
    return found.sorted()
  }

  private func firstMention(from offset: Int) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
