/// An actor in an event, by the name it has in its article, and the part it plays.
public struct Participant: Hashable, Sendable {
  /// The canonical name in an extraction; the actor's id in a timeline.
  public let actor: String
  /// The part it plays.
  public let role: Role

  /// An actor in a role.
  public init(_ actor: String, _ role: Role) {
    self.actor = actor
    self.role = role
  }
}

/// The words that name an event.
public struct Trigger: Hashable, Sendable {
  /// The words as they stand.
  public let surface: String
  /// Where they stand.
  public let span: TextSpan
  /// The lemma of the frame that they evoke.
  public let lemma: String

  /// Words that name an event, with the lemma of their frame.
  public init(surface: String, span: TextSpan, lemma: String) {
    self.surface = surface
    self.span = span
    self.lemma = lemma
  }
}

/// Who says that something happened, where it is not the outlet itself.
public struct Attribution: Hashable, Sendable {
  /// What kind of source it is.
  public enum Source: String, Sendable, CaseIterable {
    /// The outlet in its own voice.
    case outlet
    /// A speaker or body with a name.
    case named
    /// An unnamed source.
    case unnamed
  }

  /// What kind of source it is.
  public let source: Source
  /// The speaker, for a named source; the words that introduce it, for an unnamed one.
  public let speaker: String?

  /// A source and its name.
  public init(_ source: Source, speaker: String? = nil) {
    self.source = source
    self.speaker = speaker
  }
}

/// Codes of an event in the field's coding schemes.
public struct EventCoding: Hashable, Sendable {
  /// The PLOVER category, with its mode after a hyphen where it has one.
  public let plover: String?
  /// The CAMEO code.
  public let cameo: String?

  /// Codes for one event.
  public init(plover: String? = nil, cameo: String? = nil) {
    self.plover = plover
    self.cameo = cameo
  }
}

/// One event as one article tells it, with the sentence it comes from.
public struct Claim: Hashable, Sendable {
  /// A hash of kind, trigger lemma, normalised evidence and ordinal among equals; 16 hexadecimal digits.
  public let id: String
  /// What kind of event it is.
  public let kind: EventKind
  /// The words that name it.
  public let trigger: Trigger
  /// When it took or takes place, where the text supports a date.
  public let time: TimeValue?
  /// The place, by its canonical name in an extraction and by its id in a timeline.
  public let place: String?
  /// Who takes part.
  public let participants: [Participant]
  /// Whether the text says that it took place.
  public let status: EventStatus
  /// Who says so.
  public let attribution: Attribution
  /// The sentence of the trigger.
  public let evidence: Evidence
  /// The other sentences about the same occasion, in text order.
  public let alsoEvidence: [Evidence]
  /// How far the claim can be trusted, 0–100.
  public let confidence: Int
  /// Codes of the field's coding schemes.
  public let coding: EventCoding

  /// A claim from its parts; `ordinal` counts claims that are alike in kind, lemma and evidence from 0.
  public init(
    kind: EventKind, trigger: Trigger, time: TimeValue?, place: String?,
    participants: [Participant], status: EventStatus,
    attribution: Attribution = Attribution(.outlet), evidence: Evidence,
    alsoEvidence: [Evidence] = [], confidence: Int, coding: EventCoding = EventCoding(),
    ordinal: Int = 0
  ) {
    self.init(
      id: Self.identity(kind, trigger.lemma, evidence.quote, ordinal), kind: kind, trigger: trigger,
      time: time, place: place, participants: participants, status: status,
      attribution: attribution, evidence: evidence, alsoEvidence: alsoEvidence,
      confidence: confidence, coding: coding)
  }

  /// A claim with a known id, as read from a file.
  public init(
    id: String, kind: EventKind, trigger: Trigger, time: TimeValue?, place: String?,
    participants: [Participant], status: EventStatus, attribution: Attribution, evidence: Evidence,
    alsoEvidence: [Evidence], confidence: Int, coding: EventCoding
  ) {
    self.id = id
    self.kind = kind
    self.trigger = trigger
    self.time = time
    self.place = place
    self.participants = participants
    self.status = status
    self.attribution = attribution
    self.evidence = evidence
    self.alsoEvidence = alsoEvidence
    self.confidence = min(100, max(0, confidence))
    self.coding = coding
  }

  /// The same claim with other names for its actors and its place, as resolution gives them.
  public func renamed(place: String?, participants: [Participant]) -> Claim {
    Claim(
      id: id, kind: kind, trigger: trigger, time: time, place: place, participants: participants,
      status: status, attribution: attribution, evidence: evidence, alsoEvidence: alsoEvidence,
      confidence: confidence, coding: coding)
  }

  private static func identity(_ kind: EventKind, _ lemma: String, _ quote: String, _ ordinal: Int)
    -> String
  {
    var key = Array(kind.rawValue.utf8)
    for part in [Array(lemma.utf8), Orthography.foldedBytes(quote), Array(String(ordinal).utf8)] {
      key.append(0)
      key += part
    }
    return String(SHA256.hex(of: key).prefix(16))
  }
}
