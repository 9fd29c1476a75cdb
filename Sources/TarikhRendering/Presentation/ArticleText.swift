import TarikhCore

/// A paragraph of an article, or a sentence quoted from it where its text is not at hand.
public struct ArticleParagraph: Hashable, Sendable {
  /// A stretch of words that mean one thing.
  public struct Run: Hashable, Sendable {
    /// What the words are: `trigger`, `date`, `actor`, `place`, or nil for the rest.
    public let mark: String?
    /// The words.
    public let text: String
    /// The id of the event, actor or place that they lead to.
    public let target: String?
    /// Where the sentence begins that the words stand in and an event rests on, in scalars of the text.
    public let sentence: Int?

    /// A stretch of words.
    public init(_ text: String, mark: String? = nil, target: String? = nil, sentence: Int? = nil) {
      self.text = text
      self.mark = mark
      self.target = target
      self.sentence = sentence
    }
  }

  /// Its words; joined they are the paragraph.
  public let runs: [Run]
  /// The ids of the events that rest on it.
  public let events: [String]

  /// A paragraph with its marks.
  public init(runs: [Run], events: [String]) {
    self.runs = runs
    self.events = events
  }
}
