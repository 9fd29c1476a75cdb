import Testing

/// What many articles say together, against the events that a reader of them lists.
@Suite struct StoriesTests {
  private static let stories = try? ToldStory.all()
  private let stories: [ToldStory]

  init() throws { stories = try #require(Self.stories) }

  @Test func everyTellingStandsInOnePlace() {
    #expect(stories.count == 6)
    for story in stories {
      for telling in story.gold.flatMap(\.told) {
        #expect(
          story.span(of: telling) != nil, "\(story.name) \(telling.article): \(telling.words)")
      }
    }
  }

  /// Claims about one event stand together, and apart from others.
  @Test func claimsAreClusteredAsAReaderDoes() {
    for story in stories { print(Self.line(story.name, [story])) }
    print(Self.line("all", stories))
    #expect(BCubed(stories.flatMap(\.alignedClaims)).f1 >= 0.80)
  }

  /// The paper that prints the agency's article under its own headline is no source of its own.
  @Test func theReprintCountsOnce() throws {
    let story = try #require(stories.first { $0.name == "jordan-iraq-water" })
    var reprintedCount = 0
    for event in story.timeline.eventsInOrder {
      let articles = Set(event.claims.compactMap { story.timeline.articles[$0.article]?.id })
      let isReprinted = articles.isSuperset(of: ["01-difaf.ar", "03-balqa.ar"])
      reprintedCount += isReprinted ? 1 : 0
      #expect(event.corroboration == articles.count - (isReprinted ? 1 : 0))
    }
    #expect(reprintedCount >= 5)
  }

  private static func line(_ name: String, _ stories: [ToldStory]) -> String {
    let claims = stories.flatMap(\.alignedClaims)
    let found = Set(claims.map(\.gold)).count
    let count = stories.map(\.gold.count).reduce(0, +)
    return
      "\(name): \(claims.count) claims, B³ \(BCubed(claims)), \(found) of \(count) events found"
  }
}
