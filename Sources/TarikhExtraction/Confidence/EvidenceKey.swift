import TarikhCore

/// What a claim rests on: a level of each feature, the feature that tells most first; a prefix of them is a coarser key.
///
///     EvidenceKey("several verb stated")?.coarser   // several verb
package struct EvidenceKey: Hashable, Sendable, CustomStringConvertible {
  /// The levels of each feature: who takes part, how the trigger stands, whence the date, what became of it, whether it has a
  /// place, whether more sentences tell it, and who says so.
  static let features: [[String]] = [
    ["nobody", "one", "several"], ["verb", "carried", "noun"],
    ["stated", "counted", "occasion", "undated"], ["happened", "unreal"], ["placed", "unplaced"],
    ["once", "again"], ["outlet", "attributed"],
  ]

  /// Four bits a feature from the top, 0 where the key has none.
  private var bits: UInt32 = 0
  /// How many features it has.
  package private(set) var count = 0

  /// The key that says nothing, which every claim has in common.
  package static let any = EvidenceKey()

  private init() {}

  /// All features of an event.
  init(_ event: EventDraft) {
    append(min(2, event.participants.count))
    append(Self.trigger(of: event))
    append(Self.date(of: event))
    append(event.status == .happened ? 0 : 1)
    append(event.place != nil ? 0 : 1)
    append(event.alsoSentences.isEmpty ? 0 : 1)
    append(event.attribution.source == .outlet ? 0 : 1)
  }

  /// Reads the words of a key, `any` for the one that says nothing; nil for words that no feature has in their place.
  package init?(_ words: Substring) {
    if words == "any" { return }
    for word in words.split(separator: " ") {
      guard count < Self.features.count, let level = Self.features[count].firstIndex(of: "\(word)")
      else { return nil }
      append(level)
    }
    if count == 0 { return nil }
  }

  private mutating func append(_ level: Int) {
    bits |= UInt32(level + 1) << shift(of: count)
    count += 1
  }

  private func shift(of feature: Int) -> UInt32 { UInt32(28 - 4 * feature) }

  /// The key without its last feature; nil for the one that says nothing.
  package var coarser: EvidenceKey? {
    guard count > 0 else { return nil }
    var key = self
    key.count -= 1
    key.bits &= ~(15 << shift(of: key.count))
    return key
  }

  package var description: String {
    let words = (0..<count).map { Self.features[$0][Int(bits >> shift(of: $0) & 15) - 1] }
    return words.isEmpty ? "any" : words.joined(separator: " ")
  }

  /// A finite verb, a noun that a verb carries («أجرى زيارة»), or a noun alone.
  private static func trigger(of event: EventDraft) -> Int {
    switch event.trigger.triggerClass {
    case .verb, .discuss, .phone, .demand, .passive, .participle: 0
    default: event.support != nil ? 1 : 2
    }
  }

  private static func date(of event: EventDraft) -> Int {
    switch event.time?.basis {
    case .stated: 0
    case .document, .event: 1
    case .occasion, .inferred: 2
    case nil: 3
    }
  }
}
