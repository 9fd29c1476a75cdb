import TarikhCore
import TarikhRendering

extension Presentation {
  /// The same presentation, its graphs with their boxes where an earlier run had put them.
  ///
  /// A graph whose boxes would come to stand there anyway is not held in place, so that its lines too are those of
  /// the earlier run.
  func keeping(_ layouts: [String: Layout], engine: any LayoutEngine) throws -> Presentation {
    let moved = try layouts.filter { name, layout in
      guard let view = View(rawValue: name) else { return false }
      let drawing = try GraphDrawing(placed([:]), view: view, language: language, layout: engine)
      return drawing.layout != layout
    }
    return placed(moved)
  }

  private func placed(_ layouts: [String: Layout]) -> Presentation {
    Presentation(
      title: title, language: language, events: events, actors: actors, places: places,
      articles: articles, visits: visits, relations: relations, cooccurrence: cooccurrence,
      visitGraph: visitGraph, relationGraph: relationGraph, layouts: layouts, omissions: omissions,
      scope: scope, labels: labels)
  }
}
