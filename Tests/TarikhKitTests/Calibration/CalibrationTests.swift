import Foundation
import TarikhExtraction
import TarikhKit
import Testing

/// Whether confidence says how often claims are right, and the table that makes it so.
@Suite struct CalibrationTests {
  private static let environment = ProcessInfo.processInfo.environment
  private let extractor: Extractor
  private let stories: [ToldStory]

  init() throws {
    extractor = Extractor(lexicon: try Engine().lexicon)
    stories = try ToldStory.all()
  }

  @Test func confidenceIsNearTheShareOfRightClaims() {
    let claims = stories.flatMap { $0.judgedClaims(extractor) }
    let error = Calibration.error(claims)
    print("\(Self.line("the stories", claims)), calibration error \(Self.digits(error))")
    #expect(claims.count >= 100)
    #expect(error <= 0.15)
  }

  @Test func theErrorIsTheGapBetweenConfidenceAndTruth() {
    let claims = [(90, true), (90, false), (30, false), (30, false)].map { confidence, isRight in
      JudgedClaim(article: "1", key: .any, confidence: confidence, isRight: isRight)
    }
    #expect(abs(Calibration.error(claims) - 0.35) < 0.001)
  }

  /// `make calibrate`: counts the claims of all articles that readers have read, and writes the table anew.
  @Test(.enabled(if: environment["TARIKH_CALIBRATE"] == "1"))
  func theTableIsWrittenAnew() throws {
    let told = stories.flatMap { $0.judgedClaims(extractor) }
    let folder = Self.environment["TARIKH_GOLD"] ?? ""
    let articles = folder.isEmpty ? [] : try AnnotatedArticle.all(in: folder)
    let annotated = articles.flatMap { $0.judgedClaims(extractor) }
    let news = try ["ar.jsonl", "en.jsonl"].flatMap { try NewsArticle.all(in: $0, extractor) }
    let read = news.flatMap { $0.judgedClaims(extractor) }
    let storyCount = stories.map(\.articles.count).reduce(0, +)
    var sources = [
      Self.line("\(storyCount) articles of Tests/TarikhKitTests/Stories", told),
      Self.line("\(news.count) of Tests/TarikhKitTests/News", read),
    ]
    if !articles.isEmpty {
      sources.append(
        Self.line("\(articles.count) annotated news articles outside the project", annotated))
    }
    let text = Self.text(told + read + annotated, from: sources)
    try Data(text.utf8).write(to: Self.table)
    print(text)
  }

  private static func text(_ claims: [JudgedClaim], from sources: [String]) -> String {
    let calibration = Calibration(claims)
    let table = calibration.table
    let error = digits(Calibration.error(claims) { table.share(of: $0.key) })
    let unseen = digits(Calibration.errorOfUnseen(claims))
    let notes = [
      "Right claims among all with the same evidence, and their share in percent by Laplace's rule; from \(ConfidenceTable.fewest) claims on.",
      "Written by `make calibrate` from \(sources.joined(separator: ", ")).",
      "Expected calibration error in ten bins: \(error), and \(unseen) where each article is judged by a table of the others.",
      "All articles were known while the rules were written, so the shares are optimistic for unseen ones.",
    ]
    return notes.map { "# \($0)\n" }.joined() + calibration.rows
  }

  private static let table = URL(filePath: #filePath).appending(
    path: "../../../../Sources/TarikhLanguages/Resources/\(ConfidenceTable.path)"
  ).standardizedFileURL

  private static func line(_ name: String, _ claims: [JudgedClaim]) -> String {
    "\(name) (\(claims.count(where: \.isRight)) of \(claims.count) claims right)"
  }

  private static func digits(_ value: Double) -> String { String(format: "%.3f", value) }
}
