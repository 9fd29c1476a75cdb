import TarikhCore
import TarikhExtraction

extension ToldStory {
  /// The claims of all articles, right where the article tells such an event on such a day in that sentence or of those actors.
  func judgedClaims(_ extractor: Extractor) -> [JudgedClaim] {
    articles.flatMap { article in
      JudgedClaim.all(in: article, extractor) { claim, _ in
        gold.contains { tells($0, claim, in: article.id) }
      }
    }
  }

  private func tells(_ event: GoldEvent, _ claim: Claim, in article: String) -> Bool {
    let told = event.told.filter { $0.article == article }
    guard !told.isEmpty, JudgedClaim.isAlike(event.type, claim.kind),
      JudgedClaim.isCompatible(event.date, claim.time)
    else { return false }
    let isThere = told.contains { span(of: $0).map(claim.evidence.span.contains) ?? false }
    return isThere || commonNames(event, claim) > 0
  }
}
