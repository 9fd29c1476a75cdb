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
  /// The wordings that name each actor.
  private var sentences: [[Int32]]
  /// The paragraphs that name each actor, ascending.
  private var paragraphs: [[Int32]]
  /// The texts that each actor stands in, ascending.
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

  /// Ends the adding: copies of sentences and articles count once from here on.
  mutating func settle() {
    sentences = sentences.map(Self.distinct)
    articles = articles.map(Self.distinct)
  }

  /// How many paragraphs name both.
  func paragraphs(with first: Int, _ second: Int) -> Int {
    Self.common(paragraphs[first], paragraphs[second])
  }

  /// How many articles both stand in.
  func articles(with first: Int, _ second: Int) -> Int {
    Self.common(articles[first], articles[second])
  }

  /// How much more often than by chance two stand in one context, an event or a sentence.
  func ppmi(of first: Int, _ second: Int, both: Int) -> Int {
    Association.ppmi(
      both: both, first: occasions(of: first), second: occasions(of: second),
      all: eventCount + quotes.count)
  }

  private func occasions(of actor: Int) -> Int { events[actor] + sentences[actor].count }

  private static func distinct(_ numbers: [Int32]) -> [Int32] {
    numbers.count < 2 ? numbers : Set(numbers).sorted()
  }

  private static func common(_ left: [Int32], _ right: [Int32]) -> Int {
    var (count, i, j) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] { count += 1 }
      let (a, b) = (left[i], right[j])
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return count
  }
}
