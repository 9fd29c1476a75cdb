import TarikhCore
import TarikhGraph

/// All that a renderer sees of a run: a timeline with every word and date ready to be shown.
public struct Presentation: Sendable {
  /// What the page is about.
  public let title: LocalizedText
  /// The interface language to open in: that of most articles.
  public let language: InterfaceLanguage
  /// The events in order of their dates, undated ones last.
  public let events: [EventItem]
  /// The actors, those with the most events first.
  public let actors: [ActorItem]
  /// The places of events, those with the most events first.
  public let places: [PlaceItem]
  /// The articles, earliest first.
  public let articles: [ArticleItem]
  /// The visits, in order of their dates.
  public let visits: [VisitItem]
  /// The typed relations, in order of kind and source.
  public let relations: [RelationItem]
  /// Who is named together with whom.
  public let cooccurrence: CooccurrenceGraph
  /// Who went where and to whom.
  public let visitGraph: VisitGraph
  /// What actors are to each other.
  public let relationGraph: RelationGraph
  /// Node positions of an earlier run, by view name, for a stable picture.
  public let layouts: [String: Layout]
  /// What was not read or not resolved.
  public let omissions: [OmissionItem]
  /// What is shown only, where a part of a run is, and what that leaves out; a sentence each.
  public let scope: [LocalizedText]
  /// The words of the interface, by key.
  public let labels: [String: LocalizedText]

  /// A presentation from its parts.
  public init(
    title: LocalizedText, language: InterfaceLanguage, events: [EventItem], actors: [ActorItem],
    places: [PlaceItem], articles: [ArticleItem], visits: [VisitItem], relations: [RelationItem],
    cooccurrence: CooccurrenceGraph, visitGraph: VisitGraph,
    relationGraph: RelationGraph = RelationGraph(nodes: [], edges: []),
    layouts: [String: Layout] = [:], omissions: [OmissionItem], scope: [LocalizedText] = [],
    labels: [String: LocalizedText]
  ) {
    self.title = title
    self.language = language
    self.events = events
    self.actors = actors
    self.places = places
    self.articles = articles
    self.visits = visits
    self.relations = relations
    self.cooccurrence = cooccurrence
    self.visitGraph = visitGraph
    self.relationGraph = relationGraph
    self.layouts = layouts
    self.omissions = omissions
    self.scope = scope
    self.labels = labels
  }

  /// The words for `key`, or the key itself where no table has it.
  public func label(_ key: String) -> LocalizedText { labels[key] ?? LocalizedText(both: key) }
}
