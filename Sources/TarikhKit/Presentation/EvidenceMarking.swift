import TarikhCore
import TarikhRendering

/// Cuts a quoted sentence into runs: the words of the event, of its date, the names of actors, and the rest.
package struct EvidenceMarking {
  private let evidence: Evidence
  private let scalars: [Unicode.Scalar]
  private var marks: [Mark?]

  /// What a word is marked as; a later case wins where two meet.
  package enum Mark: String, Comparable, Sendable {
    /// A name of an actor.
    case actor
    /// Words that give the date.
    case date
    /// Words that name the event.
    case trigger

    private var rank: Int { self == .actor ? 0 : self == .date ? 1 : 2 }

    /// The mark that gives way comes first.
    package static func < (left: Mark, right: Mark) -> Bool { left.rank < right.rank }
  }

  /// A sentence without marks.
  package init(_ evidence: Evidence) {
    self.evidence = evidence
    scalars = Array(evidence.quote.unicodeScalars)
    marks = Array(repeating: nil, count: scalars.count)
  }

  /// Marks the part of `span`, in scalars of the article, that lies in the sentence.
  package mutating func mark(_ span: TextSpan, as mark: Mark) {
    let start = max(0, span.start - evidence.span.start)
    let end = min(scalars.count, span.end - evidence.span.start)
    guard start < end else { return }
    for at in start..<end where marks[at].map({ $0 < mark }) ?? true { marks[at] = mark }
  }

  /// Marks the first place where `words` stand in the sentence; says whether there is one.
  @discardableResult
  package mutating func mark(_ words: String, as mark: Mark) -> Bool {
    let wanted = Array(words.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return false }
    for start in 0...(scalars.count - wanted.count)
    where scalars[start..<start + wanted.count].elementsEqual(wanted) {
      let offset = evidence.span.start + start
      self.mark(TextSpan(offset, offset + wanted.count), as: mark)
      return true
    }
    return false
  }

  /// The sentence in runs; joined they are the quote.
  package var runs: [EvidenceItem.Run] {
    var runs: [EvidenceItem.Run] = []
    var start = 0
    for at in scalars.indices where at + 1 == scalars.count || marks[at + 1] != marks[at] {
      runs.append(EvidenceItem.Run(String(scalars[start...at]), mark: marks[at]?.rawValue))
      start = at + 1
    }
    return runs
  }
}
