import TarikhCore
import TarikhLanguages

/// Where an actor or place stands around a trigger.
package enum Slot: Int, Sendable, CaseIterable {
  /// The subject of the verb, or of the light verb that carries the noun.
  case subject
  /// The object of the verb.
  case object
  /// What follows the noun in a construct («زيارة الرئيس»), or "'s" and "of".
  case of
  /// «إلى», «ل», "to".
  case to
  /// «من», "from".
  case from
  /// «مع», "with".
  case with
  /// «في», "in".
  case `in`
  /// «من قبل», "by"; also «ب».
  case by
  /// «بين», "between".
  case between
  /// «على», «ضد», "on", "against".
  case on
  /// The subject of a verb of sending.
  case sender
  /// The subject of a verb of carrying.
  case carrier
  /// The subject of a verb of getting.
  case receiver

  /// A slot by the name that tables give it.
  init?(name: Substring) {
    guard let slot = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = slot
  }
}

/// What stands in each slot, in order.
package struct SlotTable<Element: Hashable & Sendable>: Hashable, Sendable {
  private var elements: [[Element]] = []

  /// What stands in one slot; nil where nothing does.
  package subscript(slot: Slot) -> [Element]? {
    get {
      let index = slot.rawValue
      return index < elements.count && !elements[index].isEmpty ? elements[index] : nil
    }
    set {
      reserve()
      elements[slot.rawValue] = newValue ?? []
    }
  }

  /// Adds one more to a slot.
  mutating func append(_ element: Element, to slot: Slot) {
    reserve()
    elements[slot.rawValue].append(element)
  }

  private mutating func reserve() {
    if elements.isEmpty { elements = Array(repeating: [], count: Slot.allCases.count) }
  }
}

/// What fills a slot of a frame.
package enum Filler: Hashable, Sendable {
  /// An actor in a role.
  case role(Role)
  /// The place of the event.
  case place
  /// The place of the event, unless it is a country: that acts itself.
  case locality
  /// Where somebody is going who leaves the place of the event.
  case goal
}

/// How a trigger stands in its sentence.
package enum TriggerClass: String, Sendable {
  /// A finite verb: «زار», "visited".
  case verb
  /// A verb that makes a meeting only with a partner: «بحث … مع».
  case discuss
  /// A verb that makes a call where a word of the telephone stands near: «تحدث … هاتفيا».
  case phone
  /// A verb of asking: what depends on it is wished for.
  case demand
  /// A verb of promising: what depends on it is planned.
  case promise
  /// A verb in the passive whose agent is named: "was received by".
  case passive
  /// A verbal noun: «زيارة», "visit".
  case noun
  /// A plural noun that tells of several occasions and carries none.
  case plural
  /// A thing that is sent or carried: «رسالة», "letter".
  case theme
  /// A participle that goes on with the sentence's subject: «مشيدا».
  case participle
  /// «في مقدمة المستقبلين»: the hosts of a reception told nearby.
  case receptionLine = "reception-line"
  /// A word beside which the kind is not meant: «مباراة» beside an attack. It evokes nothing.
  case unless
  /// Who does it where a verb may be passive too: «عين الملك» is no king's own appointment. It evokes nothing.
  case agent
  /// The duties of an office: «بمهام» after the name of someone who is charged with them. It evokes nothing.
  case office

  /// Whether words of the class tell of an event themselves.
  package var evokes: Bool { self != .unless && self != .agent && self != .office }

  /// Whether words of the class are finite verbs.
  var isFinite: Bool {
    self == .verb || self == .discuss || self == .phone || self == .demand || self == .promise
  }
}

/// One lemma of a frame: how it stands and which slot gives which role.
package struct FrameTrigger: Hashable, Sendable {
  /// What kind of event it tells of.
  package let kind: EventKind
  /// The word in its plain form.
  package let lemma: String
  /// How it stands in its sentence.
  package let triggerClass: TriggerClass
  /// What fills each slot, the first that fits.
  package let slots: SlotTable<Filler>
  /// Whether the word is an ordinary one too, so that it needs more beside it.
  package let isWeak: Bool
  /// A hash of kind and lemma.
  let identity: UInt64

  init(
    kind: EventKind, lemma: String, triggerClass: TriggerClass, slots: SlotTable<Filler>,
    isWeak: Bool = false
  ) {
    (self.kind, self.lemma) = (kind, lemma)
    (self.triggerClass, self.slots, self.isWeak) = (triggerClass, slots, isWeak)
    identity = "\(kind.rawValue) \(lemma)".stableHash
  }

  /// Whether the verb may stand in the passive: whoever "by" brings does what the subject does.
  package var hasPassive: Bool {
    (triggerClass == .verb || triggerClass == .passive) && slots[.object] != nil
      && slots[.by] != nil && slots[.by] == slots[.subject]
  }
}

/// What an event without participants may stand on.
package enum EventBasis: String, Sendable {
  /// A date.
  case date
  /// A date and a place.
  case dateAndPlace = "date+place"
}

/// The frames of events and the words that evoke them.
package struct EventSection: Sendable {
  /// The rows of class `.trigger`.
  package private(set) var triggers: [FrameTrigger] = []
  /// The codes of each kind.
  package private(set) var codings: [EventKind: EventCoding] = [:]
  /// The kinds that need no participant, with what they need instead.
  package private(set) var bases: [EventKind: EventBasis] = [:]
  /// The kinds that are about persons and are nothing without one.
  package private(set) var personal: Set<EventKind> = []
  /// The kinds that only forces and countries do, where the word is an ordinary one: what a person attacks is criticised.
  package private(set) var forcible: Set<EventKind> = []

  private static let diplomatic: Set<EventKind> = [
    .visit, .arrival, .departure, .reception, .meeting, .call, .message, .statement,
  ]

  /// Whether a kind is one of going, meeting and speaking, whose parts share verbs and dates.
  package func isDiplomatic(_ kind: EventKind) -> Bool { Self.diplomatic.contains(kind) }

  /// Whether a kind of event has a time and place of its own, whatever occasion it is told at.
  package func isApart(_ kind: EventKind) -> Bool {
    bases[kind] != nil || personal.contains(kind)
  }

  init(_ tables: LanguageTables, _ languages: [String], into builder: inout LexiconBuilder) {
    for name in tables.folders(below: "events") {
      let kind = EventKind(name)
      if let row = tables.table("events/\(name)/frame.tsv").rows.first {
        codings[kind] = EventCoding(
          plover: row[0].isEmpty ? nil : String(row[0]),
          cameo: row[1].isEmpty ? nil : String(row[1]))
        bases[kind] = row.count > 2 ? EventBasis(rawValue: String(row[2])) : nil
        if row.count > 3, row[3] == "person" { personal.insert(kind) }
        if row.count > 3, row[3] == "forces" { forcible.insert(kind) }
      }
      for language in languages {
        for row in tables.table("events/\(name)/\(language).tsv").rows {
          add(row, kind: kind, language: language, into: &builder)
        }
      }
    }
  }

  private mutating func add(
    _ row: [Substring], kind: EventKind, language: String, into builder: inout LexiconBuilder
  ) {
    guard let triggerClass = TriggerClass(rawValue: String(row[1])) else { return }
    let forms = TableForm.forms(in: row[2])
    for isWeak in [false, true] where forms.contains(where: { $0.isWeak == isWeak }) {
      for form in forms where form.isWeak == isWeak {
        for text in Self.inflections(of: form.text, triggerClass, language) {
          builder.add(
            text, triggerClass.evokes ? .trigger : .triggerContext, value: triggers.count,
            isWeak: isWeak, isFinite: triggerClass.isFinite)
        }
      }
      triggers.append(
        FrameTrigger(
          kind: kind, lemma: String(row[0]), triggerClass: triggerClass, slots: Self.slots(row[3]),
          isWeak: isWeak))
    }
  }

  /// Reads `subject=guest to=place,host`.
  private static func slots(_ cell: Substring) -> SlotTable<Filler> {
    var slots = SlotTable<Filler>()
    for assignment in cell.split(separator: " ") {
      let sides = assignment.split(separator: "=")
      guard sides.count == 2, let slot = Slot(name: sides[0]) else { continue }
      slots[slot] = sides[1].split(separator: ",").compactMap { name in
        switch name {
        case "place": .place
        case "locality": .locality
        case "goal": .goal
        default: Role(rawValue: String(name)).map(Filler.role)
        }
      }
    }
    return slots
  }

  private static func inflections(of form: String, _ triggerClass: TriggerClass, _ language: String)
    -> [String]
  {
    guard language == "ar" else { return [form] }
    switch triggerClass {
    case .verb, .discuss, .phone, .demand, .promise:
      return form.contains(" ") ? [form] : ArabicForms.verb(form)
    case .noun, .theme: return ArabicForms.verbalNoun(form)
    case .unless: return form.contains(" ") ? [form] : ArabicForms.verbalNoun(form)
    case .passive, .plural, .participle, .receptionLine, .agent, .office: return [form]
    }
  }
}
