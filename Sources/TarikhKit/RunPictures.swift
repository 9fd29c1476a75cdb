import TarikhCore
import TarikhDiff
import TarikhGraphviz
import TarikhLanguages
import TarikhRendering

/// Pictures, reports and refreshed documents of one run, as the commands ask for them.
package struct RunPictures: Sendable {
  private let engine: Engine
  private let pipeline: Pipeline
  private let timeline: Timeline
  private let layoutEngine = RememberedLayout(GraphvizLayoutEngine())
  private let presentation: Presentation
  private let scope: RunScope
  private let earlier: Timeline?

  /// The pictures of a timeline; `layouts` keep its graphs as they were drawn before, unless `scope` is a part of it.
  ///
  /// What changed is told since the timeline `earlier`.
  package init(
    engine: Engine, timeline: Timeline, layouts: [String: Layout] = [:], title: String? = nil,
    scope: RunScope = RunScope(), earlier: Timeline? = nil
  ) throws {
    self.engine = engine
    self.timeline = timeline
    self.scope = scope
    self.earlier = earlier
    pipeline = Pipeline(engine: engine, options: BuildOptions(title: title))
    presentation = try pipeline.present(timeline, scope: scope)
      .keeping(scope.isWhole ? layouts : [:], engine: layoutEngine)
  }

  /// One view in one format; the language is that of most articles unless one is given.
  package func artifact(_ format: String, view: View, language: InterfaceLanguage?) throws
    -> Artifact
  {
    try PictureDrawing(engine).artifact(
      format, of: presentation,
      options: RenderingOptions(view: view, language: language ?? presentation.language),
      layout: layoutEngine)
  }

  /// A report, by the name of its template, with the pictures that it links.
  package func report(
    _ name: String, format: ReportFormat, language: InterfaceLanguage?,
    pictures: ReportOptions.Pictures = .linked(prefix: "")
  ) throws -> WrittenReport {
    let templates = try engine.templates()
    let file = "\(name).\(format.rawValue)"
    guard templates.reports.contains(file) else {
      let ending = ".\(format.rawValue)"
      throw UnknownName(
        "report", name,
        known: templates.reports.filter { $0.hasSuffix(ending) }
          .map { String($0.dropLast(ending.count)) })
    }
    let isAboutOne = try templates.text("reports/\(file).mustache").contains("{{#subject}}")
    if isAboutOne, scope.actor == nil { throw MissingActor(report: name) }
    let actor = try scope.actor.map {
      try ActorFinder(timeline.actors, names: engine.presentationBuilder.names).actor($0).id
    }
    return try ReportRenderer(templates: templates, layout: layoutEngine).render(
      presentation, report: name, format: format,
      options: ReportOptions(
        language: language, actor: actor, changes: try changes(within: scope), pictures: pictures))
  }

  /// A document with fresh content between its markers, and the files that it shows.
  package func refreshed(document: [UInt8], type: DocumentType) throws
    -> DocumentEmbedder.Refreshed
  {
    let source = EmbedSource(
      language: presentation.language, layout: layoutEngine, presentation: part,
      changes: { part in
        guard let changes = try changes(within: RunScope(part)) else { throw NoEarlierRun() }
        return changes
      },
      converted: { picture, ending in
        guard let format = ConvertedPicture.Format(rawValue: ending) else { return picture }
        return try ConvertedPicture(picture, as: format).artifact
      })
    return try DocumentEmbedder(type: type, source: source).refreshed(document: document)
  }

  private func part(_ part: EmbedPart) throws -> Presentation {
    part.isWhole ? presentation : try pipeline.present(timeline, scope: RunScope(part))
  }

  private func changes(within scope: RunScope) throws -> DiffPresentation? {
    guard let earlier else { return nil }
    return try RunComparison(TimelineDiff(from: earlier, to: timeline))
      .narrowed(to: scope, engine: engine).presentation(engine: engine)
  }
}

extension RunScope {
  /// The part that a marker in a document asks for.
  init(_ part: EmbedPart) {
    self.init(first: part.from?.firstDay, last: part.to?.lastDay, actor: part.actor)
  }
}

/// A report on one actor without an actor.
package struct MissingActor: Error, Hashable, CustomStringConvertible {
  /// The name of the report.
  package let report: String
  /// One sentence for a terminal.
  package var description: String { "the report '\(report)' is about one actor; add --actor NAME" }
}

/// A diff without an earlier run.
package struct NoEarlierRun: Error, Hashable, CustomStringConvertible {
  /// One sentence for a terminal.
  package var description: String {
    "there is no earlier run to compare with; name one with --since"
  }
}

/// A name that is none of those there are.
package struct UnknownName: Error, Hashable, CustomStringConvertible {
  /// One sentence for a terminal.
  package let description: String
  /// Whether one that there is may be meant.
  package let isNear: Bool

  /// Says which names there are, and which of them may be meant.
  package init(_ kind: String, _ name: String, known: [String]) {
    let near = NearestWord.to(name, among: known + known.map(Self.withoutEnding))
    isNear = near != nil
    let question = near.map { "did you mean '\($0)'? Choose" } ?? "choose"
    description =
      "there is no \(kind) '\(name)'; \(question) one of: \(known.joined(separator: ", "))"
  }

  /// The name of a template without its form, by which a user may call it.
  private static func withoutEnding(_ name: String) -> String {
    String(name.prefix { $0 != "." })
  }
}
