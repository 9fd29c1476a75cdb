/// A date that was found in an article and resolved.
public struct DateMention: Hashable, Sendable {
  /// The words as they stand.
  public let surface: String
  /// Where they stand.
  public let span: TextSpan
  /// The date and its ground.
  public let time: TimeValue

  /// Words that name a date.
  public init(surface: String, span: TextSpan, time: TimeValue) {
    self.surface = surface
    self.span = span
    self.time = time
  }
}

/// Words about time that give no date: vague ones, and those that lack an anchor.
public struct UndatedMention: Hashable, Sendable {
  /// The words as they stand.
  public let surface: String
  /// Where they stand.
  public let span: TextSpan
  /// Why there is no date, such as `no-reference-date`; nil for vague words.
  public let reason: String?

  /// Words about time without a date.
  public init(surface: String, span: TextSpan, reason: String? = nil) {
    self.surface = surface
    self.span = span
    self.reason = reason
  }
}

/// One mention of an actor or a place.
public struct Mention: Hashable, Sendable {
  /// The words as they stand.
  public let surface: String
  /// Where they stand.
  public let span: TextSpan
  /// Whether they are a name or a description.
  public let form: MentionForm

  /// Words that name an actor or a place.
  public init(surface: String, span: TextSpan, form: MentionForm = .name) {
    self.surface = surface
    self.span = span
    self.form = form
  }
}

/// An actor as one article knows it.
public struct ExtractedActor: Hashable, Sendable {
  /// The fullest name in the article, without titles.
  public let canonical: String
  /// What it is.
  public let kind: ActorKind
  /// Where it is mentioned, in text order.
  public let mentions: [Mention]
  /// Titles, ranks and offices that the text gives it.
  public let titles: [String]
  /// The body in which it holds an office.
  public let organization: String?
  /// Its country, by its English name.
  public let country: String?
  /// Its Wikidata item, where a table or gazetteer knows it.
  public let wikidata: String?
  /// Its id in the user's gazetteer.
  public let gazetteerID: String?

  /// An actor of one article.
  public init(
    canonical: String, kind: ActorKind, mentions: [Mention], titles: [String] = [],
    organization: String? = nil, country: String? = nil, wikidata: String? = nil,
    gazetteerID: String? = nil
  ) {
    self.canonical = canonical
    self.kind = kind
    self.mentions = mentions
    self.titles = titles
    self.organization = organization
    self.country = country
    self.wikidata = wikidata
    self.gazetteerID = gazetteerID
  }
}

/// A point on the earth in WGS 84, in microdegrees so that files hold integers only.
public struct Coordinate: Hashable, Sendable {
  /// Latitude in millionths of a degree, north positive.
  public let latitudeE6: Int
  /// Longitude in millionths of a degree, east positive.
  public let longitudeE6: Int

  /// A point by millionths of a degree.
  public init(latitudeE6: Int, longitudeE6: Int) {
    self.latitudeE6 = latitudeE6
    self.longitudeE6 = longitudeE6
  }
}

/// A place as one article knows it.
public struct ExtractedPlace: Hashable, Sendable {
  /// Its fullest name in the article.
  public let canonical: String
  /// Where it is mentioned, in text order.
  public let mentions: [Mention]
  /// The ISO 3166-1 alpha-2 code of its country.
  public let country: String?
  /// Its first-level region, by its English name.
  public let admin1: String?
  /// Where it lies.
  public let coordinate: Coordinate?
  /// Its id in the place tables, by which articles in different languages agree.
  public let tableID: String?

  /// A place of one article.
  public init(
    canonical: String, mentions: [Mention], country: String? = nil, admin1: String? = nil,
    coordinate: Coordinate? = nil, tableID: String? = nil
  ) {
    self.canonical = canonical
    self.mentions = mentions
    self.country = country
    self.admin1 = admin1
    self.coordinate = coordinate
    self.tableID = tableID
  }
}

/// Who went where, and to whom.
public struct Visit: Hashable, Sendable {
  /// Who went: a canonical name in an extraction, an actor id in a timeline.
  public let visitor: String
  /// Who received or met the visitor.
  public let host: String?
  /// Where the visitor went; a visit has a place, a host or both.
  public let place: String?
  /// When, where the text supports a date.
  public let time: TimeValue?
  /// Whether the text says that it took place.
  public let status: EventStatus
  /// The id of the claim (in an extraction) or event (in a timeline) that it rests on.
  public let event: String

  /// A visit to a place or a host; nil without either.
  public init?(
    visitor: String, host: String?, place: String?, time: TimeValue?, status: EventStatus,
    event: String
  ) {
    guard host != nil || place != nil else { return nil }
    self.visitor = visitor
    self.host = host
    self.place = place
    self.time = time
    self.status = status
    self.event = event
  }
}

/// A tie between two actors, or an actor and a place, with the words that say so.
public struct Relation: Hashable, Sendable {
  /// What ties them.
  public let kind: RelationKind
  /// Who has the tie: a canonical name in an extraction, an id in a timeline.
  public let source: String
  /// To whom or what.
  public let target: String
  /// The office, for `role-of`.
  public let role: String?
  /// The sentence that says so.
  public let evidence: Evidence

  /// A tie and its evidence.
  public init(
    kind: RelationKind, source: String, target: String, role: String? = nil, evidence: Evidence
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.role = role
    self.evidence = evidence
  }
}

/// All that one article says, found by looking at that article alone.
public struct Extraction: Hashable, Sendable {
  /// The article's name, echoed.
  public let id: String
  /// The reference date for relative expressions.
  public let documentDate: CalendarDay?
  /// SHA-256 of the text.
  public let textSHA256: String
  /// The text that the offsets count in, where the input was not plain text or it was asked for.
  public let text: String?
  /// Dates that were resolved.
  public let dates: [DateMention]
  /// Vague words about time.
  public let vague: [UndatedMention]
  /// Words about time that could not be resolved, each with its reason.
  public let unresolved: [UndatedMention]
  /// The actors, in order of their first mention.
  public let actors: [ExtractedActor]
  /// The places, in order of their first mention.
  public let places: [ExtractedPlace]
  /// The events, in order of their triggers.
  public let events: [Claim]
  /// The visits.
  public let visits: [Visit]
  /// The relations.
  public let relations: [Relation]
  /// What was noticed in the input.
  public let diagnostics: [Diagnostic]

  /// An extraction from its parts.
  public init(
    id: String, documentDate: CalendarDay?, textSHA256: String, text: String? = nil,
    dates: [DateMention] = [], vague: [UndatedMention] = [], unresolved: [UndatedMention] = [],
    actors: [ExtractedActor] = [], places: [ExtractedPlace] = [], events: [Claim] = [],
    visits: [Visit] = [], relations: [Relation] = [], diagnostics: [Diagnostic] = []
  ) {
    self.id = id
    self.documentDate = documentDate
    self.textSHA256 = textSHA256
    self.text = text
    self.dates = dates
    self.vague = vague
    self.unresolved = unresolved
    self.actors = actors
    self.places = places
    self.events = events
    self.visits = visits
    self.relations = relations
    self.diagnostics = diagnostics
  }
}
