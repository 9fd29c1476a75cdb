import TarikhCore
import TarikhExtraction

/// A claim that a reader's list of events decides on.
struct JudgedClaim {
  /// The article that makes it.
  let article: String
  let key: EvidenceKey
  /// The confidence that it was given.
  let confidence: Int
  let isRight: Bool

  /// Kinds that readers list no more than the main ones of: what they leave out is not wrong.
  static let unlisted: Set<EventKind> = [.statement, EventKind("other"), EventKind("sanction")]

  /// The claims of one article that `judge` decides on.
  static func all(
    in article: Article, _ extractor: Extractor, judge: (Claim, Extraction) -> Bool?
  ) -> [JudgedClaim] {
    let (extraction, keys) = extractor.extractWithKeys(article)
    return zip(extraction.events, keys).compactMap { claim, key in
      guard !unlisted.contains(claim.kind), let isRight = judge(claim, extraction) else {
        return nil
      }
      return JudgedClaim(
        article: article.id, key: key, confidence: claim.confidence, isRight: isRight)
    }
  }

  /// Kinds that readers hardly tell apart: going and arriving, receiving and meeting.
  static func isAlike(_ kind: String, _ other: EventKind) -> Bool {
    let families = ["arrival": "visit", "reception": "meeting"]
    return families[kind] ?? kind == families[other.rawValue] ?? other.rawValue
  }

  /// Whether two dates may be of one day, as they may where one is missing.
  static func isCompatible(_ date: String?, _ time: TimeValue?) -> Bool {
    guard let date = date.flatMap({ EDTF($0) }), let time else { return true }
    return date.overlaps(time.edtf)
  }
}
