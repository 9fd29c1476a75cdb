import TarikhCore

/// Who and what stands in a slot of a frame.
enum Argument: Hashable {
  /// An actor, by its mention.
  case actor(Int)
  /// A place, by its mention.
  case place(Int)
  /// «الجانبان»: those who took part in the event told before.
  case sides
  /// «الضيف»: the guest of the event told before.
  case visitor

  var isActor: Bool { if case .actor = self { true } else { false } }
}

/// An event while an article is being read.
struct EventDraft {
  let trigger: FrameTrigger
  /// The trigger's tokens.
  let tokens: Range<Int>
  /// The sentence it stands in, by index.
  let sentence: Int
  /// The chunk of the trigger in its sentence.
  let chunk: Int
  /// Actor (by id) and role, in the order they were found.
  var participants: [(actor: Int, role: Role)] = []
  /// The place, by its mention.
  var place: Int?
  /// Further places that «و» adds to the first: the stops of a tour.
  var stops: [Int] = []
  var status = EventStatus.happened
  var time: TimeValue?
  var attribution = Attribution(.outlet)
  /// Other sentences about the same occasion, by index.
  var alsoSentences: [Int] = []
  /// The event whose occasion it belongs to, by index («خلال اللقاء»).
  var occasion: Int?
  /// Whether the trigger is a definite noun that refers back («اللقاء»).
  var isAnaphoric = false
  /// The support verb that carries the noun, as a chunk of the sentence.
  var support: Int?
  /// Whether an actor fills a slot of the frame itself, not taken over from elsewhere.
  var hasOwnParticipant = false

  var kind: EventKind { trigger.kind }

  func has(_ actor: Int) -> Bool { participants.contains { $0.actor == actor } }

  func actors(in roles: Role...) -> [Int] {
    participants.filter { roles.contains($0.role) }.map(\.actor)
  }

  /// Whether it has a participant that is more than an attendee.
  var hasMainParticipant: Bool { participants.contains { $0.role != .other } }
}

extension [EventDraft] {
  /// How far back in an article a rule looks for an event that words refer to.
  static var reach: Int { 300 }

  /// The drafts of one's sentence; drafts stand in the order of their sentences.
  func neighbours(of index: Int) -> Range<Int> {
    var (low, high) = (index, index + 1)
    while low > 0, self[low - 1].sentence == self[index].sentence { low -= 1 }
    while high < count, self[high].sentence == self[index].sentence { high += 1 }
    return low..<high
  }

  /// The draft nearest before another one that fits, within reach.
  func last(before index: Int, where fits: (Int) -> Bool) -> Int? {
    (Swift.max(0, index - Self.reach)..<index).reversed().first(where: fits)
  }
}
