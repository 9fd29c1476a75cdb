import TarikhCore

/// In which events, sentences, paragraphs and articles each actor stands, by index.
struct ActorContexts {
  private var quotes = QuoteIndex()
  private var eventCount = 0
  private var paragraphCount: Int32 = 0
  /// The number of each text; an article that is printed again has the same.
  private var texts: [String: Int32] = [:]
  /// The number of events that each actor takes part in.
  private var events: [Int]
  /// The wordings that name each actor; copies come again.
  private var sentences: [[Int32]]
  /// The paragraphs that name each actor.
  private var paragraphs: [[Int32]]
  /// The texts that each actor stands in; copies come again.
  private var articles: [[Int32]]

  init(actorCount: Int) {
    events = [Int](repeating: 0, count: actorCount)
    sentences = [[Int32]](repeating: [], count: actorCount)
    (paragraphs, articles) = (sentences, sentences)
  }

  /// Whether an actor takes part in an event or is named in its evidence.
  func isTaking(_ actor: Int) -> Bool { events[actor] > 0 || !sentences[actor].isEmpty }

  /// Adds an event of some actors.
  mutating func addEvent(of actors: [Int]) {
    eventCount += 1
    for actor in actors { events[actor] += 1 }
  }

  /// Adds a sentence that names some actors; gives the number that all sentences with its words share.
  mutating func addSentence(_ quote: String, of actors: [Int]) -> Int32 {
    let number = Int32(quotes.number(of: quote))
    for actor in actors { sentences[actor].append(number) }
    return number
  }

  /// Adds an article of some actors, and its paragraphs unless its text was added before.
  mutating func add(_ article: ArticleRecord, of actors: Set<Int>, paragraphs: [[Int]]) {
    let text = article.textSHA256.isEmpty ? article.key : article.textSHA256
    let number = texts[text, default: Int32(texts.count)]
    for actor in actors { articles[actor].append(number) }
    if texts.updateValue(number, forKey: text) != nil { return }
    for named in paragraphs {
      for actor in named { self.paragraphs[actor].append(paragraphCount) }
      paragraphCount += 1
    }
  }

  /// What was added, each copy once.
  var totals: ContextTotals {
    ContextTotals(
      all: eventCount + quotes.count,
      occasions: zip(events, sentences).map { $0 + $1.sortedDistinct.count },
      paragraphs: paragraphs.map { NumberSet($0, below: Int(paragraphCount)) },
      articles: articles.map { NumberSet($0, below: texts.count) })
  }
}

/// How many contexts actors have, and share.
struct ContextTotals {
  /// The number of all events and different sentences.
  let all: Int
  /// The number of events and different sentences of each actor.
  let occasions: [Int]
  /// The paragraphs that name each actor.
  let paragraphs: [NumberSet]
  /// The articles that each actor stands in.
  let articles: [NumberSet]

  /// How many paragraphs name both.
  func paragraphs(with first: Int, _ second: Int) -> Int {
    paragraphs[first].commonCount(with: paragraphs[second])
  }

  /// How many articles both stand in.
  func articles(with first: Int, _ second: Int) -> Int {
    articles[first].commonCount(with: articles[second])
  }

  /// How much more often than by chance two stand in one context, an event or a sentence.
  func ppmi(of first: Int, _ second: Int, both: Int) -> Int {
    Association.ppmi(both: both, first: occasions[first], second: occasions[second], all: all)
  }
}
