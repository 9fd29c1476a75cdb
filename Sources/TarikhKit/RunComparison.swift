import TarikhCore
import TarikhDiff
import TarikhGraphviz
import TarikhRendering

/// What changed from one run to another, in the forms that are written.
package struct RunComparison: Sendable {
  /// A form in which a diff is written.
  package enum Format: String, Sendable, CaseIterable {
    /// Lines for a terminal.
    case text
    /// A comment on a pull request.
    case md
    /// The changes for programs, by `docs/diff.schema.json`.
    case json
    /// What turns the earlier `timeline.json` into the later (RFC 6902).
    case jsonPatch = "json-patch"
    /// A page of its own.
    case html
    /// Both runs over each other in one picture.
    case svg
  }

  /// The changes that were asked for.
  package let diff: TimelineDiff
  private let scope: RunScope
  /// Where the later run had drawn its graphs.
  private let layouts: [String: Layout]
  private let layoutEngine = RememberedLayout(GraphvizLayoutEngine())

  /// Compares two runs, named as `LoadedRun` understands them; dates up to `days` days apart are the same, and another
  /// confidence is a change from `confidence` points on.
  package init(
    _ before: String, _ after: String, store: String, days: Int = 0, confidence: Int? = nil
  ) throws {
    let runs = try Self.loaded([before, after], store: store)
    self.init(
      TimelineDiff(
        from: runs[0].timeline, to: runs[1].timeline,
        tolerance: Tolerance(days: days, confidence: confidence)),
      layouts: runs[1].layouts)
  }

  /// Runs, read at the same time: that takes longer than comparing them.
  private static func loaded(_ names: [String], store: String) throws -> [LoadedRun] {
    var runs: [LoadedRun] = []
    var work = OrderedWork(jobs: names.count) { name in
      Result { try LoadedRun(name, store: store) }
    } receive: {
      runs.append(try $0.get())
    }
    for name in names { try work.add(name) }
    try work.finish()
    return runs
  }

  /// Compares two files as git hands them over: where there was none, an empty timeline stands for it.
  package init(file before: String, and after: String) throws {
    func timeline(_ file: String) throws -> Timeline {
      file == "/dev/null"
        ? Timeline(
          articles: [:], actors: [:], places: [:], events: [:], visits: [], relations: [],
          diagnostics: [], manifest: RunManifest(engine: "", articles: []))
        : try LoadedRun(file, store: "").timeline
    }
    self.init(TimelineDiff(from: try timeline(before), to: try timeline(after)))
  }

  /// A comparison that was made before.
  package init(
    _ diff: TimelineDiff, scope: RunScope = RunScope(), layouts: [String: Layout] = [:]
  ) {
    self.diff = diff
    self.scope = scope
    self.layouts = layouts
  }

  /// Whether nothing changed.
  package var isEmpty: Bool { diff.isEmpty }

  /// The same without changes of some names; throws `UnknownChange` for a name that no change has.
  package func ignoring(_ names: [String]) throws -> RunComparison {
    let names = try ChangeNames(names)
    return RunComparison(diff.ignoring(names.names), scope: scope, layouts: layouts)
  }

  /// Whether a change has one of these names; throws `UnknownChange` for a name that no change has.
  package func has(_ names: [String]) throws -> Bool { try diff.has(ChangeNames(names).names) }

  /// The changes within some days or of one actor; throws `UnknownActor` where neither run has it.
  package func narrowed(to scope: RunScope, engine: Engine) throws -> RunComparison {
    if scope.isWhole { return self }
    var part = diff.within(from: scope.first, to: scope.last)
    var actorID: String?
    if let name = scope.actor {
      let actors = diff.before.actors.merging(diff.after.actors) { _, after in after }
      let id = try ActorFinder(actors, names: engine.presentationBuilder.names).actor(name).id
      part = part.concerning(actor: id)
      actorID = diff.counterparts.actors[id]?.first ?? id
    }
    let found = RunScope(first: scope.first, last: scope.last, actor: actorID)
    return RunComparison(part, scope: found, layouts: layouts)
  }

  /// The changes as text.
  package func text(isColoured: Bool) -> Artifact {
    Artifact(
      name: "diff.txt", mediaType: "text/plain", bytes: Array(diff.text(colour: isColoured).utf8))
  }

  /// The changes as canonical JSON.
  package var json: Artifact {
    Artifact(name: "diff.json", mediaType: "application/json", bytes: diff.canonicalBytes)
  }

  /// What turns all of the earlier timeline into the later, whatever was asked for.
  package var patch: Artifact {
    let patch = JSONPatch(from: diff.before.json, to: diff.after.json)
    return Artifact(
      name: "diff.patch.json", mediaType: "application/json-patch+json",
      bytes: patch.json.canonicalBytes())
  }

  /// Every change in words, and both runs as one picture.
  package func presentation(engine: Engine) throws -> DiffPresentation {
    try engine.presentationBuilder.presentation(of: diff, scope: scope)
  }

  /// A comment on a pull request; its language is that of most articles unless one is given.
  package func markdown(engine: Engine, language: InterfaceLanguage?) throws -> Artifact {
    let presentation = try presentation(engine: engine)
    let text = DiffMarkdown(presentation, language: language ?? presentation.language).text
    return Artifact(name: "diff.md", mediaType: "text/markdown", bytes: Array(text.utf8))
  }

  /// Both runs over each other in one picture.
  package func picture(engine: Engine, view: View, language: InterfaceLanguage?) throws -> Artifact
  {
    let presentation = try placed(engine: engine)
    return try DiffDrawing(
      presentation, view: view, language: language ?? presentation.language,
      layout: layoutEngine
    ).artifact
  }

  /// A page of its own.
  package func page(engine: Engine, language: InterfaceLanguage?) throws -> Artifact {
    let presentation = try placed(engine: engine)
    return try DiffPage(
      presentation, language: language ?? presentation.language, templates: engine.templates()
    ).artifact(layout: layoutEngine)
  }

  /// The presentation with the boxes of its graphs where the later run had drawn them.
  private func placed(engine: Engine) throws -> DiffPresentation {
    let presentation = try presentation(engine: engine)
    if !scope.isWhole { return presentation }
    return presentation.drawn(
      on: try presentation.union.keeping(layouts, engine: layoutEngine))
  }
}
