import TarikhCore

/// The words of a sentence beside which a kind of event is not meant: «مباراة» beside an attack.
struct TriggerContext {
  private var kinds: Set<EventKind> = []

  init(of tokens: Range<Int>, reader: TextReader) {
    for token in tokens where reader.text.startingClasses(at: token).has(.triggerContext) {
      for hit in reader.text.hits(at: token) where hit.entry.lexicalClass == .triggerContext {
        let trigger = reader.lexicon.events.triggers[Int(hit.entry.value)]
        if trigger.triggerClass == .unless { kinds.insert(trigger.kind) }
      }
    }
  }

  /// Whether the sentence speaks of something else than this kind, or what looks like a verb is none («بعين»).
  func forbids(_ trigger: FrameTrigger, in chunk: Chunk) -> Bool {
    let isVerb = trigger.triggerClass == .verb || trigger.triggerClass == .passive
    return kinds.contains(trigger.kind) || isVerb && !chunk.clitics.isDisjoint(with: [.ba, .ka])
  }
}
