import TarikhCore
import Testing

@testable import TarikhDiff

@Suite struct CauseTests {
  private let talks = DraftEvent("التقى الوزير نظيره في القصر لبحث ملف المياه")

  /// The causes of the only change between a draft with one event and what `edit` makes of it.
  private func causes(_ edit: (inout Draft) -> Void) throws -> [Cause] {
    var draft = Draft([talks])
    edit(&draft)
    let diff = TimelineDiff(from: try Draft([talks]).timeline(), to: try draft.timeline())
    #expect(diff.events.count == 1)
    return diff.events.first?.causes ?? []
  }

  private func newEvent(article: Int) -> DraftEvent {
    var event = DraftEvent("وقعت الوزارة اتفاقا جديدا مع الحزب")
    (event.article, event.day, event.place) = (article, talks.day + 99, "p4")
    return event
  }

  @Test func anEventOfANewArticle() throws {
    #expect(try causes { $0.events.append(newEvent(article: 3)) } == [.newArticle("key-3-")])
  }

  @Test func anEventOfAChangedArticle() throws {
    let causes = try causes {
      $0.texts[0] = "changed"
      $0.events.append(newEvent(article: 0))
    }
    #expect(causes == [.changedArticle("key-0-changed")])
  }

  @Test func anEventOfARemovedArticle() throws {
    #expect(try causes { $0.events = [] } == [.removedArticle("key-0-")])
  }

  @Test func aNewArticleExplainsMoreThanANewEngine() throws {
    let causes = try causes {
      $0.engine = "engine-2"
      $0.events.append(newEvent(article: 3))
    }
    #expect(causes == [.newArticle("key-3-")])
  }

  @Test func anotherReadingOfTheSameArticle() throws {
    let causes = try causes {
      ($0.engine, $0.packs, $0.gazetteer) = ("engine-2", ["ar": "2", "en": "1"], "g")
      $0.events[0].day += 1
    }
    #expect(causes == [.engine, .pack("ar"), .pack("en"), .gazetteer])
  }

  @Test func anotherDecision() throws {
    let causes = try causes {
      $0.decisions = "d"
      $0.events[0].day += 1
    }
    #expect(causes == [.decisions])
  }

  @Test func whatOtherArticlesChange() throws {
    let causes = try causes {
      $0.events[0].status = .denied
      $0.texts[1] = "new"
      $0.extraArticles = [1]
    }
    #expect(causes == [.otherArticles])
  }

  @Test func nothingThatIsKnown() throws {
    #expect(try causes { $0.events[0].day += 1 } == [])
  }

  @Test func aDiffNamesAllThatDiffersEvenIfNothingChanged() throws {
    var draft = Draft([talks])
    (draft.extraArticles, draft.engine) = ([5], "engine-2")
    let diff = TimelineDiff(from: try Draft([talks]).timeline(), to: try draft.timeline())
    #expect(diff.isEmpty)
    #expect(diff.causes == [.newArticle("key-5-"), .engine])
  }

  @Test func anEdgeRestsOnItsArticles() throws {
    var draft = Draft([talks])
    var event = newEvent(article: 2)
    event.actors = [2, 3]
    draft.events.append(event)
    let diff = TimelineDiff(from: try Draft([talks]).timeline(), to: try draft.timeline())
    #expect(diff.edges.map(\.causes) == [[.newArticle("key-2-")]])
  }
}
