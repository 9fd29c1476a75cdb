/// An article as a timeline remembers it: what it is and which actors it knows, not its text.
public struct ArticleRecord: Hashable, Sendable {
  /// `Article.key`: the hash over text and metadata.
  public let key: String
  /// The name that the input gave it.
  public let id: String
  /// SHA-256 of the text.
  public let textSHA256: String
  /// The headline.
  public let title: String?
  /// Where it was published.
  public let url: String?
  /// Who published it.
  public let publisher: String?
  /// Its language as a BCP 47 tag.
  public let language: String?
  /// The reference date for relative expressions.
  public let documentDate: CalendarDay?
  /// The actors as the article knows them; a mention is kept for its span, not its place in the file.
  public let actors: [ExtractedActor]
  /// The places as the article knows them.
  public let places: [ExtractedPlace]
  /// Relations that the article states, with names as in `actors` and `places`.
  public let relations: [Relation]
  /// Visits that the article states, with names as in `actors` and `places`, and claim ids.
  public let visits: [Visit]
  /// Sketch of the text (the smallest shingle hashes) by which reprints are recognised.
  public let sketch: [UInt64]
  /// Words about time that gave no date, resolved or vague.
  public let undated: [UndatedMention]
  /// Where the paragraphs of its text start, as in `Article.paragraphs`; empty where a timeline doesn't say.
  public let paragraphs: [Int]
  /// Claims that an analyst struck out; kept so that the decision can be taken back.
  public let struck: [Claim]

  /// A record of one article.
  public init(
    key: String, id: String, textSHA256: String, title: String?, url: String?, publisher: String?,
    language: String?, documentDate: CalendarDay?, actors: [ExtractedActor],
    places: [ExtractedPlace], relations: [Relation], visits: [Visit], sketch: [UInt64],
    undated: [UndatedMention], paragraphs: [Int] = [], struck: [Claim] = []
  ) {
    self.key = key
    self.id = id
    self.textSHA256 = textSHA256
    self.title = title
    self.url = url
    self.publisher = publisher
    self.language = language
    self.documentDate = documentDate
    self.actors = actors
    self.places = places
    self.relations = relations
    self.visits = visits
    self.sketch = sketch
    self.undated = undated
    self.paragraphs = paragraphs
    self.struck = struck
  }
}

/// An actor across all articles.
public struct Actor: Hashable, Sendable {
  /// The gazetteer's id, else a hash of kind and normal form of the earliest full name.
  public let id: String
  /// Ids of actors that were joined into this one.
  public let formerIDs: [String]
  /// The name to show, as an article writes it.
  public let name: String
  /// Other names and spellings, sorted.
  public let aliases: [String]
  /// What it is.
  public let kind: ActorKind
  /// Titles, ranks and offices, sorted.
  public let titles: [String]
  /// Its country, by its English name.
  public let country: String?
  /// Its Wikidata item.
  public let wikidata: String?
  /// Why names were joined into this actor, in words a reader understands.
  public let reasons: [String]
  /// What an analyst decided about who it is.
  public let decisions: [ActorDecision]

  /// An actor from its parts.
  public init(
    id: String, formerIDs: [String] = [], name: String, aliases: [String] = [], kind: ActorKind,
    titles: [String] = [], country: String? = nil, wikidata: String? = nil, reasons: [String] = [],
    decisions: [ActorDecision] = []
  ) {
    self.id = id
    self.formerIDs = formerIDs
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.titles = titles
    self.country = country
    self.wikidata = wikidata
    self.reasons = reasons
    self.decisions = decisions
  }
}

/// A decision of an analyst as an actor shows it.
public struct ActorDecision: Hashable, Sendable {
  /// Whether the two are one; else they are two.
  public let isSame: Bool
  /// The two actors, by id or name, as the decision has them; the one that is another one in `articles`.
  public let subjects: [String]
  /// Their names, as articles write them.
  public let names: [String]
  /// The articles in which a name is another actor's; none where two names were decided on.
  public let articles: [String]
  /// Why, in the analyst's words.
  public let reason: String?

  /// A decision on two names, or on one name in some articles.
  public init(
    isSame: Bool, subjects: [String], names: [String], articles: [String] = [],
    reason: String? = nil
  ) {
    self.isSame = isSame
    self.subjects = subjects
    self.names = names
    self.articles = articles
    self.reason = reason
  }

  /// The kind of decision, by the word that files and commands use.
  public var verb: Decision.Verb { articles.isEmpty ? (isSame ? .same : .notSame) : .apart }
}

/// A place across all articles.
public struct Place: Hashable, Sendable {
  /// The place table's id, else a hash of the normal form of its name.
  public let id: String
  /// The name to show, as an article writes it.
  public let name: String
  /// Other names and spellings, sorted.
  public let aliases: [String]
  /// The ISO 3166-1 alpha-2 code of its country.
  public let country: String?
  /// Its first-level region.
  public let admin1: String?
  /// Where it lies.
  public let coordinate: Coordinate?

  /// A place from its parts.
  public init(
    id: String, name: String, aliases: [String] = [], country: String? = nil,
    admin1: String? = nil, coordinate: Coordinate? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.country = country
    self.admin1 = admin1
    self.coordinate = coordinate
  }
}

/// A claim together with the article that makes it.
public struct SourcedClaim: Hashable, Sendable {
  /// `ArticleRecord.key` of the article.
  public let article: String
  /// The claim, with names as the article gives them.
  public let claim: Claim

  /// A claim of an article.
  public init(article: String, claim: Claim) {
    self.article = article
    self.claim = claim
  }
}

/// What the claims about one event can disagree on.
public enum DisputedField: String, Sendable, CaseIterable {
  /// They give dates without a common day.
  case date
  /// They give different places.
  case place
  /// Some say that it happened and some that it did not.
  case status
}

/// A decision of an analyst as an event shows it.
public struct AppliedDecision: Hashable, Sendable {
  /// What an analyst can decide about an event that is shown.
  public enum Field: String, Sendable, CaseIterable {
    /// When it took place.
    case date
    /// Where it took place.
    case place
    /// A remark.
    case note
    /// That it is only a part of what the articles were taken to tell.
    case split
  }

  /// What was decided on.
  public let field: Field
  /// The id of the event, as the decision has it.
  public let event: String
  /// The date in EDTF, the name of the place, the remark, or the articles as a file of decisions has them.
  public let value: String
  /// Why, in the analyst's words.
  public let reason: String?

  /// A decision on one field.
  public init(_ field: Field, of event: String, _ value: String, reason: String? = nil) {
    self.field = field
    self.event = event
    self.value = value
    self.reason = reason
  }
}

/// One occasion, told by one or more claims.
public struct Event: Hashable, Sendable {
  /// The id of its earliest claim.
  public let id: String
  /// Ids that it absorbed, sorted.
  public let formerIDs: [String]
  /// What kind of event it is.
  public let kind: EventKind
  /// When, as the best-founded claim has it.
  public let time: TimeValue?
  /// The place id.
  public let place: String?
  /// Who took part, by actor id.
  public let participants: [Participant]
  /// Whether it took place.
  public let status: EventStatus
  /// What its claims disagree on, each told in `claims`.
  public let disputed: [DisputedField]
  /// How many independent sources tell it; reprints count once.
  public let corroboration: Int
  /// How far it can be trusted, 0–100.
  public let confidence: Int
  /// Every claim about it, earliest first.
  public let claims: [SourcedClaim]
  /// What an analyst decided about it.
  public let decisions: [AppliedDecision]

  /// An event from its parts.
  public init(
    id: String, formerIDs: [String] = [], kind: EventKind, time: TimeValue?, place: String?,
    participants: [Participant], status: EventStatus, disputed: [DisputedField] = [],
    corroboration: Int, confidence: Int, claims: [SourcedClaim], decisions: [AppliedDecision] = []
  ) {
    self.id = id
    self.formerIDs = formerIDs
    self.kind = kind
    self.time = time
    self.place = place
    self.participants = participants
    self.status = status
    self.disputed = disputed
    self.corroboration = corroboration
    self.confidence = confidence
    self.claims = claims
    self.decisions = decisions
  }
}

/// A relation across all articles, with every sentence that says so.
public struct TimelineRelation: Hashable, Sendable {
  /// What ties the two.
  public let kind: RelationKind
  /// The source's actor id.
  public let source: String
  /// The target's actor or place id.
  public let target: String
  /// The office, for `role-of`.
  public let role: String?
  /// The sentences that say so, by article key.
  public let evidence: [SourcedEvidence]

  /// A relation from its parts.
  public init(
    kind: RelationKind, source: String, target: String, role: String? = nil,
    evidence: [SourcedEvidence]
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.role = role
    self.evidence = evidence
  }
}

/// A sentence together with the article it stands in.
public struct SourcedEvidence: Hashable, Sendable {
  /// `ArticleRecord.key` of the article.
  public let article: String
  /// The sentence.
  public let evidence: Evidence

  /// A sentence of an article.
  public init(article: String, evidence: Evidence) {
    self.article = article
    self.evidence = evidence
  }
}

/// What many articles say together: who is who, what happened when, and who disagrees.
public struct Timeline: Hashable, Sendable {
  /// The articles, by key.
  public let articles: [String: ArticleRecord]
  /// The actors, by id.
  public let actors: [String: Actor]
  /// The places, by id.
  public let places: [String: Place]
  /// The events, by id.
  public let events: [String: Event]
  /// The visits, with actor, place and event ids.
  public let visits: [Visit]
  /// The relations, with actor and place ids.
  public let relations: [TimelineRelation]
  /// What was noticed on the way.
  public let diagnostics: [Diagnostic]
  /// What made this timeline.
  public let manifest: RunManifest

  /// A timeline from its parts.
  public init(
    articles: [String: ArticleRecord], actors: [String: Actor], places: [String: Place],
    events: [String: Event], visits: [Visit], relations: [TimelineRelation],
    diagnostics: [Diagnostic], manifest: RunManifest
  ) {
    self.articles = articles
    self.actors = actors
    self.places = places
    self.events = events
    self.visits = visits
    self.relations = relations
    self.diagnostics = diagnostics
    self.manifest = manifest
  }

  /// The events in the order of their dates, undated ones last; ties by id.
  public var eventsInOrder: [Event] {
    events.values.sorted { left, right in
      let (a, b) = (
        left.time?.edtf.firstDay ?? left.time?.edtf.lastDay,
        right.time?.edtf.firstDay ?? right.time?.edtf.lastDay
      )
      switch (a, b) {
      case (let a?, let b?) where a != b: return a < b
      case (_?, nil): return true
      case (nil, _?): return false
      default: return left.id < right.id
      }
    }
  }
}
