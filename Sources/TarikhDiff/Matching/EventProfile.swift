import TarikhCore

/// What likeness looks at in an event.
struct EventProfile {
  /// The event's index among those of its run.
  let index: Int
  /// Names of the blocks in which a counterpart can stand.
  let blocks: Set<String>
  private let kind: EventKind
  private let actors: Set<String>
  private let place: String?
  private let time: EDTF?
  private let sentences: [[Int]]

  init(
    _ index: Int, _ event: Event, _ words: inout WordNumbers, actor: (String) -> String,
    place: (String) -> String
  ) {
    self.index = index
    kind = event.kind
    actors = Set(event.participants.map { actor($0.actor) })
    self.place = event.place.map(place)
    time = event.time?.edtf
    let quotes = Set(event.claims.map { $0.claim.evidence.quote })
    sentences = quotes.sorted().map { words.sorted($0) }

    var blocks = Set(sentences.map { "sentence \($0)" })
    let anchors = actors.map { "actor \($0)" } + [self.place.map { "place \($0)" } ?? "nowhere"]
    for anchor in anchors {
      blocks.insert("\(kind.rawValue) \(anchor)")
      if let day = time?.firstDay ?? time?.lastDay { blocks.insert("\(day) \(anchor)") }
    }
    self.blocks = blocks
  }

  /// How alike two events are, 0–100: 40 for the words, 20 each for actors and date, 10 each for place and kind.
  func likeness(to other: EventProfile) -> Int {
    wordLikeness(to: other) + actorLikeness(to: other) + dateLikeness(to: other)
      + (kind == other.kind ? 10 : 0)
      + (place == other.place
        ? (place == nil ? 5 : 10) : place == nil || other.place == nil ? 5 : 0)
  }

  private func wordLikeness(to other: EventProfile) -> Int {
    var best = 0
    for sentence in sentences {
      for otherSentence in other.sentences {
        best = max(best, Self.overlap(sentence, otherSentence, of: 40))
      }
    }
    return best
  }

  private func actorLikeness(to other: EventProfile) -> Int {
    if actors.isEmpty, other.actors.isEmpty { return 10 }
    let common = actors.intersection(other.actors).count
    return 20 * common / (actors.count + other.actors.count - common)
  }

  private func dateLikeness(to other: EventProfile) -> Int {
    guard let time, let otherTime = other.time else { return time == other.time ? 10 : 7 }
    if time.overlaps(otherTime) { return 20 }
    guard let day = time.firstDay ?? time.lastDay,
      let otherDay = otherTime.firstDay ?? otherTime.lastDay
    else { return 0 }
    return switch abs(day.ordinal - otherDay.ordinal) {
    case ...3: 14
    case ...31: 7
    default: 0
    }
  }

  /// `whole` times the share that two sorted lists have in common.
  private static func overlap(_ left: [Int], _ right: [Int], of whole: Int) -> Int {
    var (first, second, common) = (0, 0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        (first, second, common) = (first + 1, second + 1, common + 1)
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    let all = left.count + right.count - common
    return all == 0 ? 0 : whole * common / all
  }
}
