import Foundation
import TarikhCore
import TarikhKit

/// A folder of articles that tell of the same days, and the events in them as a reader lists them.
struct ToldStory {
  /// An event of `gold.json`.
  struct GoldEvent: Decodable {
    /// Who takes part, by the fullest name.
    struct Party: Decodable {
      let role: String
      let name: String
    }

    /// Words of the sentence in which an article tells it, the trigger among them.
    struct Telling: Decodable {
      let article: String
      let words: String
    }

    let type: String
    let date: String?
    let place: String?
    let status: String
    let participants: [Party]
    let told: [Telling]
  }

  private struct Gold: Decodable {
    let events: [GoldEvent]
  }

  let name: String
  let gold: [GoldEvent]
  let articles: [Article]
  let timeline: Timeline

  /// The stories in `Stories`, resolved.
  static func all() throws -> [ToldStory] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stories")
    let tarikh = try Tarikh()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      try ToldStory(name, in: folder.appending(path: name), tarikh)
    }
  }

  private init(_ name: String, in folder: URL, _ tarikh: Tarikh) throws {
    self.name = name
    let bytes = try Data(contentsOf: folder.appending(path: "gold.json"))
    gold = try JSONDecoder().decode(Gold.self, from: bytes).events
    articles = try tarikh.articles(at: [folder.path])
    timeline = try tarikh.timeline(of: articles)
  }

  /// Each claim that tells an event of the gold, with the event of the timeline in which it stands.
  var alignedClaims: [BCubed.Item] {
    timeline.eventsInOrder.flatMap { event in
      event.claims.compactMap { sourced in
        goldEvent(of: sourced).map {
          BCubed.Item(gold: "\(name) \($0)", found: "\(name) \(event.id)")
        }
      }
    }
  }

  /// Where the words of a telling stand in its article; nil unless it is one place.
  func span(of telling: GoldEvent.Telling) -> TextSpan? {
    guard let text = articles.first(where: { $0.id == telling.article })?.text else { return nil }
    let places = text.ranges(of: telling.words)
    guard let place = places.first, places.count == 1 else { return nil }
    let scalars = text.unicodeScalars
    return TextSpan(
      scalars.distance(from: scalars.startIndex, to: place.lowerBound),
      scalars.distance(from: scalars.startIndex, to: place.upperBound))
  }

  /// The event of the claim's kind that its sentence tells; of several the one of its trigger, then of its participants.
  private func goldEvent(of sourced: SourcedClaim) -> Int? {
    let claim = sourced.claim
    let article = timeline.articles[sourced.article]?.id
    var best: (fit: [Int], event: Int)?
    for (index, event) in gold.enumerated() where event.type == claim.kind.rawValue {
      for telling in event.told where telling.article == article {
        guard let span = span(of: telling), claim.evidence.span.contains(span) else { continue }
        let isTrigger =
          span.start <= claim.trigger.span.start && claim.trigger.span.start < span.end
        let fit = [isTrigger ? 1 : 0, commonNames(event, claim)]
        if best.map({ $0.fit.lexicographicallyPrecedes(fit) }) ?? true { best = (fit, index) }
      }
    }
    return best?.event
  }

  /// How many of an event's participants have their last name among those of a claim.
  func commonNames(_ event: GoldEvent, _ claim: Claim) -> Int {
    let names = Orthography.folded(claim.participants.map(\.actor).joined(separator: " "))
    return event.participants.count { party in
      party.name.split(separator: " ").last.map { names.contains(Orthography.folded(String($0))) }
        ?? false
    }
  }
}
