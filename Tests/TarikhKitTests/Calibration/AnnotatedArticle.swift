import Foundation
import TarikhCore
import TarikhExtraction

/// An article outside this project, `texts/<id>.txt`, with what a reader found in it, `gold/<id>.json`.
struct AnnotatedArticle {
  private struct Gold: Decodable {
    let id: String
    let lang: String
    let documentDate: String?
    let actors: [Actor]
    let events: [Event]
    let visits: [Visit]
  }

  private struct Actor: Decodable {
    struct Place: Decodable {
      let start: Int
      let end: Int
    }

    let canonical: String
    let mentions: [Place]

    func isMentioned(in mention: Mention) -> Bool {
      mentions.contains { TextSpan($0.start, $0.end).overlaps(mention.span) }
    }
  }

  private struct Event: Decodable {
    struct Party: Decodable {
      let actor: String
      let role: String
    }

    let type: String
    let date: String?
    let status: String
    let participants: [Party]
    let evidence: [Int]
  }

  private struct Visit: Decodable {
    let visitor: String
    let date: String?
  }

  private let article: Article
  private let gold: Gold

  /// The articles of a folder, by name.
  static func all(in folder: String) throws -> [AnnotatedArticle] {
    let root = URL(filePath: folder)
    return try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "gold").path)
      .filter { $0.hasSuffix(".json") }.sorted().map { try AnnotatedArticle($0, in: root) }
  }

  private init(_ name: String, in root: URL) throws {
    let bytes = try Data(contentsOf: root.appending(path: "gold/\(name)"))
    gold = try JSONDecoder().decode(Gold.self, from: bytes)
    let text = try String(
      contentsOf: root.appending(path: "texts/\(gold.id).txt"), encoding: .utf8)
    article = Article(
      id: gold.id, text: text, language: gold.lang,
      published: gold.documentDate.flatMap { CalendarDay($0) })
  }

  /// Its claims; visits that the reader lists without an event of their own are left out.
  func judgedClaims(_ extractor: Extractor) -> [JudgedClaim] {
    JudgedClaim.all(in: article, extractor) { claim, extraction in
      let names = Set(claim.participants.flatMap { goldNames(of: $0.actor, in: extraction) })
      if gold.events.contains(where: { isTold($0, by: claim, names) }) { return true }
      return isImplied(claim, names) ? nil : false
    }
  }

  private func isTold(_ event: Event, by claim: Claim, _ names: Set<String>) -> Bool {
    guard JudgedClaim.isAlike(event.type, claim.kind), event.status == claim.status.rawValue,
      JudgedClaim.isCompatible(event.date, claim.time)
    else { return false }
    let main = Set(event.participants.filter { $0.role != "other" }.map(\.actor))
    if !main.isEmpty { return !main.isDisjoint(with: names) }
    return TextSpan(event.evidence[0], event.evidence[1]).overlaps(claim.evidence.span)
  }

  private func isImplied(_ claim: Claim, _ names: Set<String>) -> Bool {
    [.visit, .arrival].contains(claim.kind)
      && gold.visits.contains {
        names.contains($0.visitor) && JudgedClaim.isCompatible($0.date, claim.time)
      }
  }

  /// The reader's names for an actor: that of the same mentions, else those that hold its words.
  private func goldNames(of name: String, in extraction: Extraction) -> [String] {
    let mentions = extraction.actors.first { $0.canonical == name }?.mentions ?? []
    let shared = gold.actors.map { actor in mentions.count { actor.isMentioned(in: $0) } }
    if let most = shared.max(), most > 0, let index = shared.firstIndex(of: most) {
      return [gold.actors[index].canonical]
    }
    return gold.actors.map(\.canonical).filter { Self.isAlike($0, name) }
  }

  private static func isAlike(_ name: String, _ other: String) -> Bool {
    let words = [name, other].map { Set(Orthography.folded($0).split(separator: " ")) }
    return words[0].isSubset(of: words[1]) || words[1].isSubset(of: words[0])
  }
}
