import TarikhCore
import TarikhTemplates

/// What a report can say, as plain words of one language; the template's escaping makes them safe.
struct ReportValues {
  /// How many events and actors a page of its own has room for.
  static let selected = 8

  let presentation: Presentation
  let language: InterfaceLanguage
  let words: EmbeddedWords
  let options: ReportOptions
  var citations: ReportCitations
  private let report: String
  private let format: ReportFormat
  /// How many sources, in words, by their number.
  let corroborations: [Int: String]
  /// What each actor holds, leads or is a member of.
  let held: [String: [RelationItem]]

  init(
    _ presentation: Presentation, report: String, language: InterfaceLanguage,
    options: ReportOptions, format: ReportFormat, citations: ReportCitations
  ) {
    self.presentation = presentation
    self.report = report
    self.language = language
    self.options = options
    self.format = format
    self.citations = citations
    words = EmbeddedWords(presentation, language: language)
    let counts = Set(presentation.events.map(\.corroboration)).map { count in
      (count, presentation.counted("sources", count)[language])
    }
    corroborations = Dictionary(counts) { first, _ in first }
    held = HeldOffices.all(of: presentation.relations)
  }

  /// Everything that a template can name.
  var all: [String: Any] {
    head.merging(body) { first, _ in first }.merging(changes) { first, _ in first }
  }

  private var head: [String: Any] {
    let about = options.actor.map { words.index.name($0, in: language) }
    let name = words.label("report.\(report)")
    let label = presentation.labels["report.\(report)"] == nil ? report : name
    let isAbout = label.contains("{name}") && about != nil
    let whole = words.plain(presentation.title)
    let title = isAbout ? label.replacing("{name}", with: about ?? "") : whole
    let subtitle = isAbout ? whole : [label, about].compactMap(\.self).joined(separator: ": ")
    return [
      "title": title, "subtitle": subtitle, "titleYAML": Self.yaml(title),
      "subtitleYAML": Self.yaml(subtitle), "summary": summary, "language": language.rawValue,
      "direction": language.direction, "words": interface,
      "scope": presentation.scope.map(words.plain),
    ]
  }

  private var body: [String: Any] {
    let involved = presentation.actors.filter { $0.eventCount > 0 }
    let visits = presentation.visits
    let relations = presentation.relations
    return [
      "events": presentation.events.enumerated().map(event), "selected": selected.map(event),
      "selection": selection, "actors": involved.map(actor),
      "leading": involved.prefix(Self.selected).map(actor), "visits": visits.map(visit),
      "hasVisits": !visits.isEmpty, "relations": relations.map(relation),
      "hasRelations": !relations.isEmpty,
      "cited": citations.articles.enumerated().map { article($1, number: $0 + 1) },
      "others": citations.others.map { article($0, number: 0) },
      "hasOthers": !citations.others.isEmpty, "omissions": presentation.omissions.map(omission),
      "hasOmissions": !presentation.omissions.isEmpty, "unread": unread,
    ].merging(options.actor.map(dossier) ?? [:]) { first, _ in first }
  }

  private var summary: String {
    let dated = presentation.events.count { $0.time != nil }
    let involved = presentation.actors.count { $0.eventCount > 0 }
    return presentation.filled(
      "report.summary",
      [
        "events": presentation.counted("events", dated),
        "actors": presentation.counted("actors", involved),
        "articles": presentation.counted("articles", presentation.articles.count),
      ])[language]
  }

  private var interface: [String: Any] {
    let reports = presentation.labels.keys.filter { $0.hasPrefix("report.") }.sorted().map { key in
      let name = String(key.dropFirst("report.".count)).replacing(".", with: "_")
      return (name, words.label(key))
    }
    let pages = [
      "events", "visits", "omissions", "confidence", "timeline", "offices", "partners", "undated",
    ].map { ($0, words.label("page.\($0)")) }
    let others = [
      ("nothing", words.label("page.omissions.none")), ("because", words.label("diff.because")),
      ("ties", words.label("page.graph.relations")), ("comma", words.comma),
    ]
    return Dictionary(reports + pages + others, uniquingKeysWith: { first, _ in first })
  }

  private func article(_ article: ArticleItem, number: Int) -> [String: Any] {
    let title = words.isolated(article.title)
    let publisher = article.publisher.map(words.isolated)
    return [
      "number": number,
      "links": article.address.map { [["title": title, "url": WebAddress.encoded($0)]] } ?? [],
      "plain": article.address == nil ? [title] : [],
      "details": [publisher, article.date.map(words.day)].compactMap { $0 },
    ]
  }

  private func omission(_ omission: OmissionItem) -> [String: Any] {
    [
      "subject": words.isolated(omission.subject), "reason": words.plain(omission.reason),
      "numbers": [omission.article.flatMap(citations.number)].compactMap { $0 },
    ]
  }

  /// How much was not read or not resolved, in a sentence; nothing where all was.
  private var unread: String {
    if presentation.omissions.isEmpty { return words.label("page.omissions.none") }
    let count = LocalizedText(both: String(presentation.omissions.count))
    return presentation.filled("report.unread", ["count": count])[language]
  }

  /// Words as Markdown in a quoted string of YAML, as Pandoc reads titles.
  private static func yaml(_ text: String) -> String {
    let escaped = Escaping.markdown.escapeText(text)
      .replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
