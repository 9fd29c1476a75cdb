import TarikhCore

/// Actors, events, places, relations and articles as entities of FollowTheMoney, a line of JSON each, as Aleph and
/// OpenAleph import them.
///
/// Visits and meetings are of the schema Event: a Trip wants a place where it starts, which news seldom tell.
package struct FollowTheMoneyRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "ftm" }
  package var views: [View] { [.timeline] }

  /// `entities.<language>.ftm.json`; what is said in words is in the language of the options, names are in both.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let language = options.language
    let ids = FtMIdentifiers(presentation)
    let events = FtMEvents(presentation, ids: ids, language: language)
    let entities =
      presentation.articles.map { Self.article($0, ids) }
      + presentation.actors.map { Self.actor($0, ids) }
      + presentation.places.filter { $0.eventCount > 0 || ids.related.contains($0.id) }
      .map { Self.place($0, ids) } + presentation.events.map(events.entity)
      + presentation.relations.map { FtMRelation($0, ids: ids, language: language).entity }
    return Artifact(
      name: "entities.\(language.rawValue).ftm.json", mediaType: "application/json+ftm",
      bytes: Array(entities.map { $0.line }.joined().utf8))
  }

  private static func article(_ article: ArticleItem, _ ids: FtMIdentifiers) -> FtMEntity {
    FtMEntity(
      id: ids.article(article.id), schema: "Article",
      [
        ("name", [article.title]), ("title", [article.title]), ("fileName", [article.title]),
        ("publisher", [article.publisher]), ("publishedAt", [article.date.flatMap(FtMDate.value)]),
        ("language", [["ar": "ara", "en": "eng", "fr": "fra"][article.language]]),
      ], texts: [("sourceUrl", FtMEntity.urls([article]))])
  }

  /// An actor; a name that was only written in other letters is a weak one, which nothing should be matched by.
  private static func actor(_ actor: ActorItem, _ ids: FtMIdentifiers) -> FtMEntity {
    let others = [actor.name.arabic, actor.name.english].filter { $0 != actor.original }
    return FtMEntity(
      id: ids.actor(actor.id), schema: FtMIdentifiers.schema(of: actor.kind),
      [
        ("name", [actor.original]),
        (actor.isTransliterated ? "weakAlias" : "alias", others),
        ("country", [actor.country?.lowercased()]),
        ("position", actor.kind == .person ? actor.titles : []),
      ])
  }

  private static func place(_ place: PlaceItem, _ ids: FtMIdentifiers) -> FtMEntity {
    FtMEntity(
      id: ids.place(place.id), schema: "Address",
      [
        ("name", [place.name.arabic, place.name.english]),
        ("full", [place.name.arabic, place.name.english]),
        ("country", [place.country?.lowercased()]),
        ("latitude", [place.coordinate.map { Coordinate.degrees($0.latitudeE6) }]),
        ("longitude", [place.coordinate.map { Coordinate.degrees($0.longitudeE6) }]),
      ])
  }
}
