import Foundation
import TarikhCore
import TarikhExtraction

/// A news article of this project's own, with the events that its author put into it before any rule had read it.
struct NewsArticle {
  /// An event of the gold.
  struct Event: Decodable {
    struct Party: Decodable {
      let role: String
      let name: String
    }

    let type: String
    let date: String?
    let place: String?
    let status: String
    let participants: [Party]
    /// Words of the sentence.
    let trigger: String
    /// The whole sentence.
    let evidence: String
  }

  private struct Line: Decodable {
    let id: String
    let published: String
    let text: String
    let events: [Event]
  }

  /// An event with what the extractor made of it.
  struct Finding {
    let event: Event
    /// The claim that tells it; nil where none does.
    let claim: Claim?
  }

  let article: Article
  let events: [Event]
  let extraction: Extraction

  /// The articles of a file in `News`.
  static func all(in name: String, _ extractor: Extractor) throws -> [NewsArticle] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "News/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      try NewsArticle(JSONDecoder().decode(Line.self, from: Data(line.utf8)), extractor)
    }
  }

  private init(_ line: Line, _ extractor: Extractor) {
    article = Article(id: line.id, text: line.text, published: CalendarDay(line.published))
    events = line.events
    extraction = extractor.extract(article)
  }

  /// The claims that a reader would list.
  var claims: [Claim] {
    extraction.events.filter { !JudgedClaim.unlisted.contains($0.kind) }
  }

  /// Each event with the claim that fits it best; a claim tells one event.
  var findings: [Finding] {
    var free = claims
    return events.map { event in
      let best = free.indices.filter { tells(event, free[$0]) }
        .max { fit(event, free[$0]) < fit(event, free[$1]) }
      return Finding(event: event, claim: best.map { free.remove(at: $0) })
    }
  }

  /// Its claims, each right where it tells one of the events.
  func judgedClaims(_ extractor: Extractor) -> [JudgedClaim] {
    JudgedClaim.all(in: article, extractor) { claim, _ in events.contains { tells($0, claim) } }
  }

  /// Whether a claim of the event's kind and a day that may be its own shares a sentence or a participant with it.
  private func tells(_ event: Event, _ claim: Claim) -> Bool {
    JudgedClaim.isAlike(event.type, claim.kind) && JudgedClaim.isCompatible(event.date, claim.time)
      && (sharesParticipant(event, claim) || isThere(event, claim) && isNear(event, claim))
  }

  private func fit(_ event: Event, _ claim: Claim) -> Int {
    (isThere(event, claim) ? 4 : 0) + (sharesParticipant(event, claim) ? 2 : 0)
      + (event.date == claim.time?.edtf.description ? 1 : 0)
  }

  private func sharesParticipant(_ event: Event, _ claim: Claim) -> Bool {
    let names = claim.participants.filter { $0.role != .other }.map { Orthography.folded($0.actor) }
    return event.participants.contains { party in
      let name = Orthography.folded(party.name)
      return party.role != "other" && names.contains { $0.contains(name) || name.contains($0) }
    }
  }

  private func isThere(_ event: Event, _ claim: Claim) -> Bool {
    ([claim.evidence] + claim.alsoEvidence).contains { event.evidence.contains($0.quote.trimmed) }
  }

  /// Whether the claim's trigger is the event's, or lacks participants that could tell it apart.
  private func isNear(_ event: Event, _ claim: Claim) -> Bool {
    event.trigger.contains(claim.trigger.surface) || claim.trigger.surface.contains(event.trigger)
      || event.participants.isEmpty || claim.participants.isEmpty
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
