import TarikhCore
import TarikhRendering
import TarikhTemplates

/// Tarikh as a library: articles in, timelines, pictures and reports out.
///
///     let tarikh = try Tarikh()
///     let articles = try tarikh.articles(at: ["Examples/articles"])
///     let timeline = try tarikh.timeline(of: articles)
///     let page = try tarikh.artifact("html", of: timeline)
public struct Tarikh: Sendable {
  /// The version of tool and library.
  public static let version = "0.1.0"

  private let engine: Engine

  /// Tarikh with its own tables and templates; files in the given folders replace those of the same path, and the names
  /// in the file `gazetteer` win over all tables.
  public init(languages: String? = nil, templates: String? = nil, gazetteer: String? = nil) throws {
    engine = try Engine(languages: languages, templates: templates, gazetteer: gazetteer)
  }

  /// The articles in files and folders; inputs that give none are left out.
  public func articles(at paths: [String]) throws -> [Article] {
    try ArticleCollection(reading: paths).articles
  }

  /// All that one article says; `date` is the reference date of an article that has none of its own.
  public func extract(_ article: Article, date: CalendarDay? = nil) -> Extraction {
    engine.extractor(.init(date: date)).extract(article)
  }

  /// What the articles say together; `jobs` of them are read at once, and what stands in the file `decisions` holds.
  public func timeline(
    of articles: [Article], date: CalendarDay? = nil, jobs: Int = 1, decisions: String? = nil
  ) throws -> Timeline {
    try Pipeline(
      engine: engine, options: BuildOptions(date: date, jobs: jobs, decisions: decisions)
    )
    .timeline(of: articles)
  }

  /// A timeline in one of the output formats, such as `html`, `svg` or `dot`.
  public func artifact(
    _ format: String, of timeline: Timeline, view: View = .timeline,
    language: InterfaceLanguage? = nil, title: String? = nil
  ) throws -> Artifact {
    try RunPictures(engine: engine, timeline: timeline, title: title)
      .artifact(format, view: view, language: language)
  }

  /// A report on a timeline, by the name of its template, in Markdown or, with the format `html`, as a page; it holds its
  /// pictures. With `earlier` it says what is new, and one on an actor names it.
  public func report(
    _ name: String = "full", format: String = "md", of timeline: Timeline,
    since earlier: Timeline? = nil, actor: String? = nil, language: InterfaceLanguage? = nil,
    title: String? = nil
  ) throws -> Artifact {
    guard let form = ReportFormat(rawValue: format) else {
      throw UnknownName("format of reports", format, known: ReportFormat.allCases.map(\.rawValue))
    }
    return try RunPictures(
      engine: engine, timeline: timeline, title: title, scope: RunScope(actor: actor),
      earlier: earlier
    ).report(name, format: form, language: language, pictures: .inlined).artifact
  }
}
