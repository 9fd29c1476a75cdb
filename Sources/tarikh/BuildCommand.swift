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
      the graphs as DOT. A run of more than 2,000 events gets a page for each year.

      EXAMPLE:
        tarikh build Examples/articles -o output
        tarikh build news/ --date 2026-02-20 --title 'Libya, February'
      """)

  @Argument(
    help: ArgumentHelp("Files and folders with articles; - for standard input.", valueName: "path"))
  var paths: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output = "output"

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

  @Flag(name: .shortAndLong, help: "Say nothing but what was skipped or failed.")
  var quiet = false

  @OptionGroup var dates: DateOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var tables: EngineOptions

  func validate() throws {
    if noStore, store != nil { throw ValidationError("--store and --no-store exclude each other.") }
  }

  func run() throws {
    let folder = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    let options = BuildOptions(
      date: dates.date, forceDate: dates.forceDate, title: title, jobs: jobs.count,
      store: noStore ? nil : store ?? "\(folder)/tarikh.sqlite", decisions: decisions,
      isFresh: fresh)
    let progress = ProgressLine(isQuiet: quiet)
    var report = InputReport(isQuiet: quiet)
    defer { progress.clear() }
    let engine = try tables.engine()
    report.tell(engine.gazetteerDiagnostics)
    let outcome = try Pipeline(engine: engine, options: options).build(
      paths, output: folder,
      inputs: { collection in
        progress.clear()
        for diagnostic in collection.skipped { report.skip(diagnostic) }
        for diagnostic in collection.notes { report.note(diagnostic) }
      }, progress: progress.show)
    progress.clear()
    for warning in outcome.decisionWarnings {
      StandardError.line(TerminalText.plain(warning.description))
    }
    if !quiet { try summarize(outcome, folder: folder) }
    try report.end()
  }

  private func summarize(_ outcome: BuildOutcome, folder: String) throws {
    let timeline = outcome.timeline
    var counts = [
      Self.count(timeline.articles.count, "article"), Self.count(timeline.events.count, "event"),
      Self.count(timeline.actors.count, "actor"), Self.count(timeline.visits.count, "visit"),
    ]
    if !outcome.skipped.isEmpty { counts.append("\(outcome.skipped.count) skipped") }
    try StandardOutput.line(counts.joined(separator: ", "))
    if let recorded = outcome.recorded {
      try StandardOutput.line(
        recorded.isNew ? "recorded as run \(recorded.run.id)" : "same as run \(recorded.run.id)")
    }
    try StandardOutput.line("\(folder)/index.html")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
