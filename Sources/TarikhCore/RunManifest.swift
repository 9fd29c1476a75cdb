/// What made a timeline, so that a difference between two runs can be put down to its cause.
public struct RunManifest: Hashable, Sendable {
  /// What read the articles and put them together: hashes of the sources of both stages, joined by `-`.
  public let engine: String
  /// Hash of each language pack and shared table folder, by name.
  public let packs: [String: String]
  /// Hash of the user's gazetteer, or nil without one.
  public let gazetteer: String?
  /// Hash of the analyst's decisions, or nil without any.
  public let decisions: String?
  /// Settings that change the result, such as `date` and `force-date`.
  public let settings: [String: String]
  /// Keys of the articles, sorted.
  public let articles: [String]

  /// A manifest from its parts; articles are sorted.
  public init(
    engine: String, packs: [String: String] = [:], gazetteer: String? = nil,
    decisions: String? = nil, settings: [String: String] = [:], articles: [String]
  ) {
    self.engine = engine
    self.packs = packs
    self.gazetteer = gazetteer
    self.decisions = decisions
    self.settings = settings
    self.articles = articles.sorted()
  }
}
