extension Presentation {
  /// The same presentation, to be opened in another language of the interface.
  package func opening(in language: InterfaceLanguage) -> Presentation {
    Presentation(
      title: title, language: language, events: events, actors: actors, places: places,
      articles: articles, visits: visits, relations: relations, cooccurrence: cooccurrence,
      visitGraph: visitGraph, relationGraph: relationGraph, layouts: layouts, omissions: omissions,
      scope: scope, labels: labels)
  }
}
