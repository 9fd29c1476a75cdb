import TarikhCore

/// How a mark on the timeline is drawn, by how sure its date is.
public enum DateCertainty: String, Sendable, CaseIterable {
  /// The text states one day.
  case stated
  /// The text states a span of days.
  case range
  /// The date was carried over or worked out.
  case inferred
  /// The date is about right, or known to a month or a year only.
  case about
  /// There is no date.
  case undated
}

/// An event as it is shown.
public struct EventItem: Hashable, Sendable, Identifiable {
  /// The event's id.
  public let id: String
  /// The kind's name, for classes and colours.
  public let kind: String
  /// The kind in words.
  public let kindLabel: LocalizedText
  /// One line: who did what to whom, where.
  public let title: LocalizedText
  /// The date and what it rests on; nil where undated.
  public let time: TimeValue?
  /// How the mark is drawn.
  public let certainty: DateCertainty
  /// The date in words.
  public let dateLabel: LocalizedText
  /// Why the event has this date.
  public let dateReason: LocalizedText
  /// The id of its place.
  public let place: String?
  /// Who takes part, each with the role in words.
  public let participants: [ParticipantItem]
  /// The status's name, for classes.
  public let status: EventStatus
  /// The status in words.
  public let statusLabel: LocalizedText
  /// What its sources disagree on, a sentence each.
  public let disputes: [LocalizedText]
  /// How many independent sources tell it.
  public let corroboration: Int
  /// How far it can be trusted, 0–100.
  public let confidence: Int
  /// The sentences it rests on.
  public let evidence: [EvidenceItem]
  /// Ids it had before, so that old links still lead here.
  public let formerIDs: [String]
  /// What an analyst decided about it, a sentence each.
  public let notes: [LocalizedText]
  /// Its codes in the field's coding schemes.
  public let coding: EventCoding

  /// An event as it is shown.
  public init(
    id: String, kind: String, kindLabel: LocalizedText, title: LocalizedText, time: TimeValue?,
    certainty: DateCertainty, dateLabel: LocalizedText, dateReason: LocalizedText, place: String?,
    participants: [ParticipantItem], status: EventStatus, statusLabel: LocalizedText,
    disputes: [LocalizedText], corroboration: Int, confidence: Int, evidence: [EvidenceItem],
    formerIDs: [String] = [], notes: [LocalizedText] = [], coding: EventCoding = EventCoding()
  ) {
    self.id = id
    self.kind = kind
    self.kindLabel = kindLabel
    self.title = title
    self.time = time
    self.certainty = certainty
    self.dateLabel = dateLabel
    self.dateReason = dateReason
    self.place = place
    self.participants = participants
    self.status = status
    self.statusLabel = statusLabel
    self.disputes = disputes
    self.corroboration = corroboration
    self.confidence = confidence
    self.evidence = evidence
    self.formerIDs = formerIDs
    self.notes = notes
    self.coding = coding
  }
}

/// An actor in an event, with the role in words.
public struct ParticipantItem: Hashable, Sendable {
  /// The actor's id.
  public let actor: String
  /// The role's name, for classes.
  public let role: Role
  /// The role in words.
  public let roleLabel: LocalizedText

  /// An actor in a role.
  public init(actor: String, role: Role, roleLabel: LocalizedText) {
    self.actor = actor
    self.role = role
    self.roleLabel = roleLabel
  }
}

/// A sentence that a claim rests on, with the words to mark in it.
public struct EvidenceItem: Hashable, Sendable {
  /// A stretch of the quote, marked or not.
  public struct Run: Hashable, Sendable {
    /// What the words are: `trigger`, `date`, `actor`, or nil for the rest.
    public let mark: String?
    /// The words.
    public let text: String
    /// A stretch of words.
    public init(_ text: String, mark: String? = nil) {
      self.text = text
      self.mark = mark
    }
  }

  /// The key of the article.
  public let article: String
  /// The quote in pieces; joined they are the sentence.
  public let runs: [Run]
  /// The quote's language, for `lang` and `dir`.
  public let language: String
  /// Where it stands, in scalars of the article's text.
  public let span: TextSpan
  /// The date that this source gives, where it differs or is the only one.
  public let dateLabel: LocalizedText?
  /// Who says so in the article, in words; nil for the outlet itself.
  public let attribution: LocalizedText?
  /// Whether it is the sentence of the trigger, not an accompanying one.
  public let isPrimary: Bool

  /// A sentence with its marks.
  public init(
    article: String, runs: [Run], language: String, span: TextSpan, dateLabel: LocalizedText?,
    attribution: LocalizedText?, isPrimary: Bool
  ) {
    self.article = article
    self.runs = runs
    self.language = language
    self.span = span
    self.dateLabel = dateLabel
    self.attribution = attribution
    self.isPrimary = isPrimary
  }

  /// The sentence.
  public var quote: String { runs.map(\.text).joined() }
}

/// An actor as it is shown.
public struct ActorItem: Hashable, Sendable, Identifiable {
  /// The actor's id.
  public let id: String
  /// The name in each interface language; a transliteration is told by `isTransliterated`.
  public let name: LocalizedText
  /// The name as the articles write it.
  public let original: String
  /// Whether one of the names is only a transliteration.
  public let isTransliterated: Bool
  /// What it is.
  public let kind: ActorKind
  /// Titles and offices, as the articles write them.
  public let titles: [String]
  /// The ISO 3166-1 alpha-2 code of the country that it acts for or is.
  public let country: String?
  /// How many events it is in.
  public let eventCount: Int
  /// Ids it had before, so that old links still lead here.
  public let formerIDs: [String]
  /// What an analyst decided about who it is, a sentence each.
  public let notes: [LocalizedText]

  /// An actor as it is shown.
  public init(
    id: String, name: LocalizedText, original: String, isTransliterated: Bool, kind: ActorKind,
    titles: [String], country: String? = nil, eventCount: Int, formerIDs: [String] = [],
    notes: [LocalizedText] = []
  ) {
    self.id = id
    self.name = name
    self.original = original
    self.isTransliterated = isTransliterated
    self.kind = kind
    self.titles = titles
    self.country = country
    self.eventCount = eventCount
    self.formerIDs = formerIDs
    self.notes = notes
  }
}

/// A place as it is shown.
public struct PlaceItem: Hashable, Sendable, Identifiable {
  /// The place's id.
  public let id: String
  /// The name in each interface language.
  public let name: LocalizedText
  /// The ISO 3166-1 alpha-2 code of its country.
  public let country: String?
  /// Where it lies.
  public let coordinate: Coordinate?
  /// How many events it has.
  public let eventCount: Int

  /// A place as it is shown.
  public init(
    id: String, name: LocalizedText, country: String? = nil, coordinate: Coordinate?,
    eventCount: Int
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.coordinate = coordinate
    self.eventCount = eventCount
  }
}

/// An article as it is shown.
public struct ArticleItem: Hashable, Sendable, Identifiable {
  /// The article's key.
  public let id: String
  /// Its headline, else its name.
  public let title: String
  /// Who published it.
  public let publisher: String?
  /// Where it was published; only `http` and `https` addresses are kept.
  public let url: String?
  /// Its language, for `lang` and `dir`.
  public let language: String
  /// Its date.
  public let date: CalendarDay?
  /// Its text with every mention and event marked, or the sentences quoted from it.
  public let paragraphs: [ArticleParagraph]

  /// An article as it is shown.
  public init(
    id: String, title: String, publisher: String?, url: String?, language: String,
    date: CalendarDay?, paragraphs: [ArticleParagraph] = []
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.url = url
    self.language = language
    self.date = date
    self.paragraphs = paragraphs
  }
}

/// A visit as it is shown.
public struct VisitItem: Hashable, Sendable {
  /// The visitor's actor id.
  public let visitor: String
  /// The host's actor id.
  public let host: String?
  /// The place's id.
  public let place: String?
  /// The date in words.
  public let dateLabel: LocalizedText
  /// Whether it took place.
  public let status: EventStatus
  /// The id of its event.
  public let event: String

  /// A visit as it is shown.
  public init(
    visitor: String, host: String?, place: String?, dateLabel: LocalizedText, status: EventStatus,
    event: String
  ) {
    self.visitor = visitor
    self.host = host
    self.place = place
    self.dateLabel = dateLabel
    self.status = status
    self.event = event
  }
}

/// A relation as it is shown.
public struct RelationItem: Hashable, Sendable {
  /// The kind's name, for classes.
  public let kind: RelationKind
  /// The kind in words.
  public let label: LocalizedText
  /// The source's actor id.
  public let source: String
  /// The target's actor or place id.
  public let target: String
  /// The office, as the article writes it.
  public let role: String?
  /// The sentences that say so.
  public let evidence: [EvidenceItem]

  /// A relation as it is shown.
  public init(
    kind: RelationKind, label: LocalizedText, source: String, target: String, role: String?,
    evidence: [EvidenceItem]
  ) {
    self.kind = kind
    self.label = label
    self.source = source
    self.target = target
    self.role = role
    self.evidence = evidence
  }
}

/// Something that was not read or not resolved, and why.
public struct OmissionItem: Hashable, Sendable {
  /// What was left out: a file, or words of an article.
  public let subject: String
  /// Why.
  public let reason: LocalizedText
  /// The article's key, for words of an article.
  public let article: String?

  /// Something left out.
  public init(subject: String, reason: LocalizedText, article: String? = nil) {
    self.subject = subject
    self.reason = reason
    self.article = article
  }
}
