import TarikhCore
import TarikhRendering

/// An article's text in paragraphs, with every mention and event marked and led to its entry.
///
/// Where the text is not at hand, as in a timeline that was read from a file, its quoted sentences stand for it.
struct ArticleMarking {
  /// Marks, from the one that gives way to the one that wins where they meet.
  private enum Mark: String, CaseIterable {
    case place
    case actor
    case date
    case trigger
  }

  private struct Label: Hashable {
    let mark: Mark
    let target: String?
  }

  private struct Stretch {
    let span: TextSpan
    let label: Label
  }

  private let stretches: [Stretch]
  private let claims: [(event: String, claim: Claim)]

  /// The marks of an article; `actor` and `place` give the ids of what it names.
  init(
    _ record: ArticleRecord, claims: [(event: String, claim: Claim)],
    actor: (ExtractedActor) -> String?, place: (ExtractedPlace) -> String?
  ) {
    self.claims = claims
    var stretches: [Stretch] = []
    for item in record.places {
      let label = Label(mark: .place, target: place(item))
      stretches += item.mentions.map { Stretch(span: $0.span, label: label) }
    }
    for item in record.actors {
      let label = Label(mark: .actor, target: actor(item))
      stretches += item.mentions.map { Stretch(span: $0.span, label: label) }
    }
    let dates = claims.flatMap { claim in
      [claim.claim.time?.anchor, Self.span(of: claim.claim.time?.words, in: claim.claim.evidence)]
    }.compactMap { $0 }
    stretches += dates.map { Stretch(span: $0, label: Label(mark: .date, target: nil)) }
    stretches += claims.map { event, claim in
      Stretch(span: claim.trigger.span, label: Label(mark: .trigger, target: event))
    }
    self.stretches = stretches
  }

  /// The paragraphs of `text`, a line each; without it a paragraph for each sentence that an event rests on.
  func paragraphs(of text: String?) -> [ArticleParagraph] {
    let quotes = claims.flatMap { [$0.claim.evidence] + $0.claim.alsoEvidence }
    guard let text else {
      var seen: Set<TextSpan> = []
      return quotes.sorted { $0.span < $1.span }.filter { seen.insert($0.span).inserted }.map {
        paragraph(Array($0.quote.unicodeScalars), at: $0.span.start)
      }
    }
    var paragraphs: [ArticleParagraph] = []
    var offset = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let scalars = Array(Substring(line).unicodeScalars)
      if scalars.contains(where: { !$0.properties.isWhitespace }) {
        paragraphs.append(paragraph(scalars, at: offset))
      }
      offset += scalars.count + 1
    }
    return paragraphs
  }

  private func paragraph(_ scalars: [Unicode.Scalar], at offset: Int) -> ArticleParagraph {
    let span = TextSpan(offset, offset + scalars.count)
    var labels = [Label?](repeating: nil, count: scalars.count)
    for stretch in stretches where stretch.span.overlaps(span) {
      for at in Self.range(of: stretch.span, in: span) { labels[at] = stretch.label }
    }
    let told = claims.filter { $0.claim.evidence.span.overlaps(span) }
    var sentences = [Int?](repeating: nil, count: scalars.count)
    for claim in claims {
      for evidence in [claim.claim.evidence] + claim.claim.alsoEvidence {
        for at in Self.range(of: evidence.span, in: span) where sentences[at] == nil {
          sentences[at] = evidence.span.start
        }
      }
    }
    var seen: Set<String> = []
    return ArticleParagraph(
      runs: Self.runs(scalars, labels, sentences),
      events: told.map(\.event).filter { seen.insert($0).inserted })
  }

  /// Where `words` first stand in a sentence.
  private static func span(of words: String?, in evidence: Evidence) -> TextSpan? {
    let wanted = Array((words ?? "").unicodeScalars)
    let scalars = Array(evidence.quote.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
    let start = (0...scalars.count - wanted.count).first {
      scalars[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return start.map {
      TextSpan(evidence.span.start + $0, evidence.span.start + $0 + wanted.count)
    }
  }

  private static func runs(
    _ scalars: [Unicode.Scalar], _ labels: [Label?], _ sentences: [Int?]
  ) -> [ArticleParagraph.Run] {
    var runs: [ArticleParagraph.Run] = []
    var start = 0
    for at in scalars.indices {
      let isEnd =
        at + 1 == scalars.count || labels[at + 1] != labels[at]
        || sentences[at + 1] != sentences[at]
      guard isEnd else { continue }
      runs.append(
        ArticleParagraph.Run(
          String(scalars[start...at]), mark: labels[at]?.mark.rawValue, target: labels[at]?.target,
          sentence: sentences[at]))
      start = at + 1
    }
    return runs
  }

  /// The part of `span` that lies in `whole`, counted from its beginning.
  private static func range(of span: TextSpan, in whole: TextSpan) -> Range<Int> {
    let start = max(span.start, whole.start) - whole.start
    let end = min(span.end, whole.end) - whole.start
    return start..<max(start, end)
  }
}
