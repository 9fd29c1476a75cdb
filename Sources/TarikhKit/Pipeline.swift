import TarikhCore
import TarikhExtraction
import TarikhLanguages
import TarikhRendering
import TarikhResolution
import TarikhStore

/// The one page that calls every stage: inputs → articles → extractions → timeline → pictures → files and a recorded run.
package struct Pipeline: Sendable {
  let engine: Engine
  let options: BuildOptions

  /// A pipeline with the user's choices.
  package init(engine: Engine, options: BuildOptions) {
    self.engine = engine
    self.options = options
  }

  /// Reads the inputs and fills the folder `output`; where it fails, no file there has changed.
  package func build(_ paths: [String], output: String) throws -> BuildOutcome {
    try build(paths, output: output, earlier: .none) { _ in } progress: { _ in }
  }

  /// The same, but files of `earlier` that would come out as they are stay.
  func build(
    _ paths: [String], output: String, earlier: EarlierFiles,
    inputs: (ArticleCollection) -> Void, progress: @escaping (BuildProgress) -> Void
  ) throws -> BuildOutcome {
    let decisions = try options.decisions.map { try DecisionsFile($0) }
    _ = try decisions?.decisions()
    try checkNames()
    let collection = try ArticleCollection(
      reading: paths, options: options.reading(into: output)
    ) { progress(.reading($0)) }
    inputs(collection)
    let articles = collection.articles
    if articles.isEmpty { throw NothingToRead(paths: paths) }
    try FileWriter.makeFolder(output)
    FileWriter.removeLeftovers(in: output)
    let store = try openedStore(creating: true)

    let extracted = try extract(articles, store: store, progress: progress)
    progress(.resolving)
    let timeline = try resolve(
      extracted.inputs, diagnostics: collection.diagnostics, decisions: decisions)
    progress(.drawing)
    let drawing = try RunDrawing(
      present(timeline, texts: Self.texts(articles)), layouts: layouts(store), engine: engine,
      options: options, changes: changes(in: timeline, store))
    // The timeline is the first of the files.
    let files = try drawing.files(
      beside: [{ [OutputFile(Artifact(timeline))] }], earlier: earlier)

    var writer = FileWriter()
    for artifact in files.compactMap(\.artifact) {
      try writer.stage(artifact.bytes, at: "\(output)/\(artifact.name)")
    }
    let recorded = try store?.record(
      timeline, bytes: files[0].artifact?.bytes ?? [], layouts: drawing.layouts(), articles: articles)
    try writer.commit()
    return BuildOutcome(
      timeline: timeline, skipped: collection.skipped, notes: collection.notes,
      reusedCount: extracted.reusedCount, recorded: recorded, files: files, output: output)
  }

  /// One timeline of articles that were read before.
  package func timeline(of articles: [Article]) throws -> Timeline {
    try resolve(
      extract(articles, store: nil, progress: { _ in }).inputs, diagnostics: [],
      decisions: options.decisions.map { try DecisionsFile($0) })
  }

  /// A timeline with every word ready to be shown, and the texts of its articles where they are at hand.
  package func present(_ timeline: Timeline, texts: [String: String] = [:]) -> Presentation {
    builder.presentation(of: timeline, title: options.localizedTitle, texts: texts)
  }

  /// A part of a timeline with every word ready to be shown; throws where it is of an actor that is not there.
  package func present(_ timeline: Timeline, scope: RunScope) throws -> Presentation {
    try builder.presentation(of: timeline, scope: scope, title: options.localizedTitle)
  }

  var builder: PresentationBuilder { engine.presentationBuilder }

  private static func texts(_ articles: [Article]) -> [String: String] {
    Dictionary(articles.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  private func extract(
    _ articles: [Article], store: (any RunStore)?,
    progress: @escaping (BuildProgress) -> Void
  ) throws -> ArticleExtraction.Result {
    let settings = ExtractionSettings(date: options.date)
    let stage = ArticleExtraction(
      extractor: { [engine] in engine.extractor(settings) },
      keys: ExtractionKey(
        date: options.date, tables: engine.tables, gazetteer: engine.gazetteer.fingerprint),
      jobs: options.jobs)
    return try stage.run(articles, store: store) {
      progress(.extracting(done: $0, of: articles.count))
    }
  }

  private func resolve(
    _ inputs: [ResolutionInput], diagnostics: [Diagnostic], decisions: DecisionsFile?
  ) throws -> Timeline {
    let manifest = RunManifest(
      engine: Extractor.fingerprint, packs: engine.tables.fingerprints,
      gazetteer: engine.gazetteer.fingerprint,
      decisions: decisions?.contents.fingerprint, settings: options.recorded,
      articles: Array(Set(inputs.map(\.record.key))))
    return try resolver(decisions?.decisions() ?? []).timeline(
      of: inputs, diagnostics: diagnostics, manifest: manifest)
  }

  /// Resolution under decisions of an analyst.
  func resolver(_ decisions: [SourcedDecision]) -> Resolver {
    Resolver(decisions: decisions, bodyName: builder.names.bodyName) { [engine] name in
      TablePlaces(engine.lexicon.places).place(named: name)
    }
  }

  private func layouts(_ store: (any RunStore)?) throws -> [String: Layout] {
    guard let store, !options.isFresh else { return [:] }
    var layouts: [String: Layout] = [:]
    for view in View.graphs {
      layouts[view.rawValue] = try store.layout(view: view.rawValue)
    }
    return layouts
  }
}

extension Artifact {
  /// `timeline.json`, the form in which other programs and later runs read a timeline.
  package init(_ timeline: Timeline) {
    self.init(
      name: "timeline.json", mediaType: "application/json", bytes: timeline.canonicalBytes)
  }
}
