import TarikhCore
import Testing

@testable import TarikhRendering

/// Two presentations have one digest only if a page shows the same of them.
struct PresentationDigestTests {
  private let presentation = PageFixture.presentation

  private func digest(_ presentation: Presentation, numbers: [String: Int] = [:]) -> String {
    PresentationDigest(presentation, numbers: numbers).value
  }

  @Test func theSameAgainIsTheSame() {
    #expect(digest(presentation) == digest(PageFixture.presentation(hostile: nil)))
    #expect(digest(presentation).count == 64)
  }

  @Test func otherWordsEventsAndNumbersAreOthers() throws {
    let article = try #require(presentation.articles.first?.id)
    let all = [
      digest(presentation), digest(presentation, numbers: [article: 2]),
      digest(presentation, numbers: [article: 3]), digest(PageFixture.presentation(hostile: "x")),
      digest(PageFixture.presentation(hostile: "y")),
      digest(PageFixture.presentation(eventCount: 11)),
      digest(PageFixture.presentation(years: 2)), digest(presentation.opening(in: .english)),
    ]
    #expect(Set(all).count == all.count)
  }

  /// Whoever gives an item a new field must add it to the digest, and then here.
  @Test func everyFieldCounts() throws {
    let event = try #require(presentation.events.first)
    let evidence = try #require(event.evidence.first)
    let article = try #require(presentation.articles.first)
    #expect(Mirror(reflecting: presentation).children.count == 15)
    #expect(Mirror(reflecting: event).children.count == 19)
    #expect(Mirror(reflecting: evidence).children.count == 7)
    #expect(Mirror(reflecting: try #require(event.time)).children.count == 6)
    #expect(Mirror(reflecting: try #require(event.participants.first)).children.count == 3)
    #expect(Mirror(reflecting: try #require(presentation.actors.first)).children.count == 10)
    #expect(Mirror(reflecting: try #require(presentation.places.first)).children.count == 5)
    #expect(Mirror(reflecting: article).children.count == 7)
    #expect(Mirror(reflecting: try #require(article.paragraphs.first)).children.count == 2)
    #expect(Mirror(reflecting: try #require(presentation.visits.first)).children.count == 6)
    #expect(Mirror(reflecting: try #require(presentation.omissions.first)).children.count == 3)
    let relation = RelationItem(
      kind: .roleOf, label: LocalizedText(both: ""), source: "", target: "", role: nil, evidence: []
    )
    #expect(Mirror(reflecting: relation).children.count == 6)
  }
}
