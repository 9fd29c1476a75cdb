/// What an actor is.
public enum ActorKind: String, Sendable, CaseIterable {
  /// A human being.
  case person
  /// A body with a name: ministry, party, company, agency, medium.
  case organization
  /// People who act together without being a body: a delegation, an armed group.
  case group
  /// A state that acts, also through the name of its capital.
  case country
}

/// The kind of an event; open, since kinds are data.
public struct EventKind: RawRepresentable, Hashable, Sendable {
  /// The name, as it stands in the extraction JSON.
  public let rawValue: String
  /// A kind by its name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// A kind by its name.
  public init(_ name: String) { rawValue = name }

  /// Going to a place or a host.
  public static let visit = EventKind("visit")
  /// Reaching a place.
  public static let arrival = EventKind("arrival")
  /// Leaving a place.
  public static let departure = EventKind("departure")
  /// A host receiving a guest.
  public static let reception = EventKind("reception")
  /// Talks held jointly.
  public static let meeting = EventKind("meeting")
  /// Talking by telephone or video.
  public static let call = EventKind("call")
  /// A letter or a message that is carried.
  public static let message = EventKind("message")
  /// Something said in public.
  public static let statement = EventKind("statement")
}

/// The part an actor plays in an event.
public enum Role: String, Sendable, CaseIterable {
  /// Who acts or sends.
  case source
  /// Whom it is done to.
  case target
  /// Who comes.
  case guest
  /// Who receives.
  case host
  /// Who carries a message.
  case bearer
  /// Whom a message is for.
  case recipient
  /// Who attends.
  case other
}

/// Whether the text says that an event took place.
public enum EventStatus: String, Sendable, CaseIterable {
  /// It took place.
  case happened
  /// It is announced.
  case planned
  /// The text says that it did not or will not take place.
  case denied
  /// It is wished for, demanded, offered or conditional.
  case hypothetical
}

/// A lasting or stated tie between two actors, or between an actor and a place.
public enum RelationKind: String, Sendable, CaseIterable {
  /// The source holds an office in the target.
  case roleOf = "role-of"
  /// The source belongs to the target.
  case memberOf = "member-of"
  /// The source leads the target.
  case headOf = "head-of"
  /// The source went to the target.
  case visited
  /// The source received the target.
  case received
  /// The two met.
  case met
  /// The source called the target.
  case called
  /// A message of the source reached the target.
  case conveyedMessageTo = "conveyed-message-to"
  /// The source says that it stands with the target.
  case alliedWith = "allied-with"
  /// The source says that it stands against the target.
  case opposedTo = "opposed-to"
}

/// How a mention names its actor.
public enum MentionForm: String, Sendable, CaseIterable {
  /// By a proper name.
  case name
  /// By a definite description that fits one actor («الوزير التركي»).
  case nominal
}
