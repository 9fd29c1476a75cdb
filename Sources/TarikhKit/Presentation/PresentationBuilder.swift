import TarikhCore
import TarikhGraph
import TarikhLanguages
import TarikhRendering

/// Makes a timeline ready to be shown: every title, date and reason in both interface languages.
package struct PresentationBuilder: Sendable {
  let labels: LabelTable
  let dates: DateWording
  let names: NameForms
  private let countries: CountryCodes?
  private let words: [String: LocalizedText]

  /// A builder with the words of the interface, names that are known in both languages by any spelling, and countries.
  package init(
    labels: [String: LocalizedText], names: [String: LocalizedText] = [:],
    countries: CountryCodes? = nil
  ) {
    self.countries = countries
    self.labels = LabelTable(labels)
    self.names = NameForms(known: names, labels: labels)
    dates = DateWording(self.labels)
    words = labels.filter { !NameForms.isNameWord($0.key) }
  }

  /// All that a renderer sees of `timeline`; without a title it is named after the days it covers.
  ///
  /// `graphs` are those of the timeline unless others are given; `texts` are those of the articles by their keys, and
  /// where one is missing, its quoted sentences are shown.
  package func presentation(
    of timeline: Timeline, title: LocalizedText? = nil, layouts: [String: Layout] = [:],
    graphs: TimelineGraphs? = nil, texts: [String: String] = [:]
  ) -> Presentation {
    let graphs = graphs ?? TimelineGraphs(timeline)
    let items = PresentationItems(timeline, builder: self, texts: texts)
    return Presentation(
      title: title ?? defaultTitle(of: timeline), language: Self.language(of: timeline),
      events: ParallelMap.values(of: timeline.eventsInOrder) { items.event($0) },
      actors: items.actors, places: items.places,
      articles: items.articles, visits: items.visits, relations: items.relations,
      cooccurrence: graphs.cooccurrence, visitGraph: graphs.visits, relationGraph: graphs.relations,
      layouts: layouts, omissions: OmissionWording(labels).omissions(of: timeline), labels: words)
  }

  /// The code of the country that an actor acts for or is.
  func countryCode(of actor: Actor) -> String? {
    (actor.country ?? (actor.kind == .country ? actor.name : nil))
      .flatMap { countries?.code(of: $0) }
  }

  private func defaultTitle(of timeline: Timeline) -> LocalizedText {
    let dates = timeline.events.values.compactMap { $0.time?.edtf }
    guard let first = dates.compactMap(\.firstDay).min(),
      let last = dates.compactMap(\.lastDay).max()
    else { return labels["page.title.plain"] }
    let range = self.dates.words(for: EDTF(from: first, to: max(first, last)))
    return labels.filled("page.title.range", ["range": range])
  }

  private static func language(of timeline: Timeline) -> InterfaceLanguage {
    let arabic = timeline.articles.values.count { article in
      Script(of: article.actors.map(\.canonical).joined(separator: " ")) == .arabic
        || article.language?.hasPrefix("ar") == true
    }
    return arabic * 2 >= timeline.articles.count ? .arabic : .english
  }
}
