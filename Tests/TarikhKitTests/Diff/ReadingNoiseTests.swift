import TarikhCore
import TarikhDiff
import Testing

@testable import TarikhKit

/// What changes in articles without anything changing in what they say, through the whole pipeline.
@Suite struct ReadingNoiseTests {
  private static let pipeline = Result {
    Pipeline(engine: try Engine(), options: BuildOptions())
  }
  private static let before = Result { try pipeline.get().timeline(of: RealArticles.all) }

  private func diff(_ change: ([Article]) -> [Article]) throws -> TimelineDiff {
    let before = try Self.before.get()
    try #require(before.events.count > 100)
    return TimelineDiff(
      from: before, to: try Self.pipeline.get().timeline(of: change(RealArticles.all)))
  }

  private func words(_ change: (String) -> String) throws -> TimelineDiff {
    try diff { articles in articles.map { $0.with(text: change($0.text)) } }
  }

  @Test func aParagraphBeforeAllOthersIsNoChange() throws {
    let diff = try diff { $0.map(RealArticles.shifted) }
    #expect(!diff.causes.isEmpty)
    #expect(diff.text(colour: false).split(separator: "\n").first == "no changes")
  }

  @Test func digitsOfAnotherScriptAreNoChange() throws {
    let diff = try words { Self.digits($0, from: 0x30...0x39, by: 0x630) }
    #expect(diff.causes.contains { $0.name == "changed-article" })
    #expect(diff.text(colour: false).split(separator: "\n").first == "no changes")
  }

  @Test func digitsAreTranslatedBackWithoutAChange() throws {
    let articles = RealArticles.all.map {
      $0.with(text: Self.digits($0.text, from: 0x30...0x39, by: 0x630))
    }
    let arabic = try Self.pipeline.get().timeline(of: articles)
    let diff = TimelineDiff(from: arabic, to: try Self.before.get())
    #expect(diff.text(colour: false).split(separator: "\n").first == "no changes")
  }

  @Test(arguments: 0..<4)
  func theOrderOfFilesIsNoChange(_ seed: Int) throws {
    var numbers = SeededNumbers(seed)
    let diff = try diff { seed == 0 ? $0.reversed() : $0.shuffled(using: &numbers) }
    #expect(diff.text(colour: false) == "no changes\n")
  }

  @Test func theNameOfAMonthInAnotherTraditionIsAChangeOfWordsAlone() throws {
    let diff = try words { $0.replacing("فبراير", with: "شباط") }
    let verdicts = Set(diff.events.flatMap(\.verdicts).map(\.name))
    #expect(verdicts == ["evidence-reworded"])
    let rest = diff.ignoring(["evidence-reworded"]).text(colour: false)
    #expect(rest.split(separator: "\n").first == "no changes")
  }

  private static func digits(_ text: String, from range: ClosedRange<UInt32>, by step: UInt32)
    -> String
  {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          range.contains(scalar.value) ? Unicode.Scalar(scalar.value + step) ?? scalar : scalar
        }))
  }
}

extension Article {
  /// The article with another text.
  fileprivate func with(text: String) -> Article {
    Article(
      id: id, text: text, title: title, url: url, publisher: publisher, language: language,
      published: published, file: file, line: line, format: format)
  }
}
