import ArgumentParser
import TarikhCore
import TarikhKit

/// `tarikh build`: the main job, from articles to a page.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Reads articles and writes a timeline page, graphs, a report and a recorded run.",
    discussion: """
      Writes into the output folder: the page index.html, the marked texts in articles.html, timeline.json, \
      report.md, the timeline and the graphs of visits, relations and names as SVG in Arabic and English, and \
      the graphs as DOT. A run of more than 2,000 events gets a page for each year. Where nothing has changed \
      since the last build, nothing is done.

      Without paths it does what the tarikh.yaml of this folder says; 'tarikh init' writes one.

      EXAMPLE:
        tarikh build Examples/articles -o output
        tarikh build news/ --date 2026-02-20 --title 'Libya, February'
        tarikh build --since @latest
      """)

  @Argument(
    help: ArgumentHelp("Files and folders with articles; - for standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "A project file to go by; by default tarikh.yaml, where no paths are given.",
      valueName: "file"))
  var project: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write into; output by default.", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The file in which runs are kept; by default tarikh.sqlite in the output folder.",
      valueName: "file"))
  var store: String?

  @Flag(help: "Record no run and reuse nothing.")
  var noStore = false

  @Option(
    help: ArgumentHelp(
      "The analyst's decisions, which hold in the timeline; see 'tarikh decide'.",
      valueName: "file"))
  var decisions: String?

  @Flag(help: "Forget where the last run had put the nodes of its graphs.")
  var fresh = false

  @Option(help: ArgumentHelp("What the page is called.", valueName: "title"))
  var title: String?

  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "A report to write too, by its template; more than once for several.", valueName: "name"))
  var reports: [String] = []

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "A format to write too, such as csv; more than once for several.", valueName: "name"))
  var formats: [String] = []

  @Option(
    help: ArgumentHelp("A name for the run, by which every command knows it.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("A note on the run.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("Say at the end what has changed since a run.", valueName: "run"))
  var since: String?

  @Flag(help: "Build again whenever an article or another input changes, until Ctrl-C.")
  var watch = false

  @Flag(
    name: .shortAndLong,
    help: "Say nothing but what was skipped or failed, and which decisions no longer hold.")
  var quiet = false

  @OptionGroup var dates: DateOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var tables: EngineOptions

  func validate() throws {
    if noStore, store != nil { throw ValidationError("--store and --no-store exclude each other.") }
    if noStore, name != nil || note != nil {
      throw ValidationError("--name and --note are for a run, and --no-store records none.")
    }
    if watch, paths.contains("-") {
      throw ValidationError("Standard input can't be watched: name files or folders.")
    }
  }

  func run() throws {
    guard watch else { return try build(try plan()) }
    // What is wrong at the start ends it; what goes wrong later may be mended while it waits.
    _ = try plan()
    WatchLoop(
      snapshot: { (try? plan().snapshot) ?? InputSnapshot(projectFiles, leavingOut: []) },
      build: { try build(try plan()) }
    ).run()
  }

  private var projectFiles: [String] { [project ?? ProjectFile.name] }

  /// What is to be done, by the command line and the project file.
  private func plan() throws -> BuildPlan {
    let file =
      try project.map { try ProjectFile(reading: $0) }
      ?? (paths.isEmpty ? ProjectFile.here() : nil)
    if paths.isEmpty, file == nil {
      throw ValidationError(
        "Name files or folders with articles, or write a tarikh.yaml with 'tarikh init'.")
    }
    var options = BuildOptions(
      date: dates.date, forceDate: dates.forceDate, title: title, jobs: jobs.count, store: store,
      decisions: decisions, isFresh: fresh)
    (options.formats, options.reports) = (formats, reports)
    (options.name, options.note) = (name, note)
    var plan = try BuildPlan(
      project: file, paths: paths, output: output, options: options, languages: tables.languages,
      templates: tables.templates, gazetteer: tables.gazetteer)
    if noStore { plan.options.store = nil }
    return plan
  }

  private func build(_ plan: BuildPlan) throws {
    let progress = ProgressLine(isQuiet: quiet)
    var report = InputReport(isQuiet: quiet)
    defer { progress.clear() }
    let changes = try since.map { try ChangesSince($0, store: plan.options.store) }
    let engine = try plan.engine()
    report.tell(engine.gazetteerDiagnostics)
    let built = try Pipeline(engine: engine, options: plan.options).update(
      plan.paths, output: plan.output,
      inputs: { skipped, notes in
        progress.clear()
        for diagnostic in skipped { report.skip(diagnostic) }
        for diagnostic in notes { report.note(diagnostic) }
      }, progress: progress.show)
    progress.clear()
    for warning in built.warnings { report.warn(warning) }
    if !quiet { try summarize(built, folder: plan.output) }
    if let changes {
      try StandardOutput.write(
        Array(
          changes.text(
            after: built, output: plan.output, isColoured: StandardOutput.isColoured
          ).utf8))
    }
    try report.end()
  }

  private func summarize(_ built: BuildReport, folder: String) throws {
    let found = built.counts
    var counts = [
      Self.count(found.articles, "article"), Self.count(found.events, "event"),
      Self.count(found.actors, "actor"), Self.count(found.visits, "visit"),
    ]
    if !built.skipped.isEmpty { counts.append("\(built.skipped.count) skipped") }
    try StandardOutput.line(counts.joined(separator: ", "))
    if let recorded = built.recorded {
      try StandardOutput.line(
        recorded.isNew ? "recorded as run \(recorded.run.id)" : "same as run \(recorded.run.id)")
    }
    try StandardOutput.line("\(folder)/index.html")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
