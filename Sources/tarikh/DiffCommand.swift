import ArgumentParser
import Foundation
import TarikhKit
import TarikhRendering

extension RunComparison.Format: ExpressibleByArgument {}

/// `tarikh diff`: what changed from one run to another.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed from one run to another, and why.",
    discussion: """
      Exits with 0 where nothing changed, 1 where something did, 2 on trouble.

      Changes are named by their verdicts: added, removed, merged, split, redated, place-changed, status-changed, \
      type-changed, reattributed, source-changed, dispute-opened, dispute-settled, corroboration-gained, \
      corroboration-lost, evidence-reworded and confidence-changed of events; actors, or actor-renamed, actor-merged \
      and so on; relations, relation-added, relation-removed; edges, edge-added, edge-removed.

      EXAMPLE:
        tarikh diff @previous @latest
        tarikh diff last-week/timeline.json output/timeline.json --format html -o changes.html
        tarikh diff @previous @latest --fail-on added,removed,redated --ignore evidence-reworded
        tarikh diff --install-git-driver
      """)

  @Argument(help: "The earlier run: @previous, a number, or a timeline.json.")
  var before: String?

  @Argument(help: "The later run.")
  var after: String?

  @Argument(help: .hidden)
  var rest: [String] = []

  @Option(
    help: """
      The form of the answer: lines for a terminal, a comment on a pull request, the changes as JSON, an RFC 6902 patch \
      that makes the later timeline.json of the earlier one, a page, or a picture.
      """)
  var format = RunComparison.Format.text

  @Option(help: "What the picture shows: timeline, visits or cooccurrence.")
  var view = TarikhRendering.View.timeline

  @Option(help: "The language of md, html and svg; by default that of most articles.")
  var language: InterfaceLanguage?

  @OptionGroup var choice: ChoiceOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var store: StoreOption
  @OptionGroup var tables: EngineOptions

  @Flag(help: "Make git show timelines so: sets git up in this repository, and exits.")
  var installGitDriver = false

  @Flag(help: .hidden)
  var gitDriver = false

  func validate() throws {
    if installGitDriver || gitDriver { return }
    guard before != nil, after != nil, rest.isEmpty else {
      throw ValidationError("Give two runs, such as @previous @latest.")
    }
    if view == .relations {
      throw ValidationError("Choose --view timeline, --view visits or --view cooccurrence.")
    }
  }

  func run() throws {
    try Trouble.exit(2) {
      if installGitDriver { return try install() }
      if gitDriver { return try answerGit() }
      try diff()
    }
  }

  private func diff() throws {
    let whole = try RunComparison(
      before ?? "", after ?? "", store: store.store, days: choice.dateTolerance,
      confidence: choice.minConfidenceDelta)
    let isDifferent = try write(whole)
    if isDifferent { throw ExitCode(1) }
  }

  /// Writes the changes that were asked for; says whether there are any that count.
  private func write(_ whole: RunComparison) throws -> Bool {
    var comparison = try whole.ignoring(choice.ignored)
    if !scope.scope.isWhole {
      comparison = try comparison.narrowed(to: scope.scope, engine: tables.engine())
    }
    let isDifferent =
      choice.failOn.isEmpty ? !comparison.isEmpty : try comparison.has(choice.failing)
    try output.write(artifact(of: comparison))
    return isDifferent
  }

  private func artifact(of comparison: RunComparison) throws -> Artifact {
    switch format {
    case .text: comparison.text(isColoured: output.output == nil && StandardOutput.isColoured)
    case .json: comparison.json
    case .jsonPatch: comparison.patch
    case .md: try comparison.markdown(engine: tables.engine(), language: language)
    case .svg: try comparison.picture(engine: tables.engine(), view: view, language: language)
    case .html: try comparison.page(engine: tables.engine(), language: language)
    }
  }

  private func install() throws {
    let driver = try GitDriver(program: GitDriver.ownProgram)
    for line in try driver.install() { try StandardOutput.line(line) }
  }

  /// Answers git, which names a file, the earlier one and the later one, each with its hash and mode.
  private func answerGit() throws {
    let given = [before, after].compactMap { $0 } + rest
    guard given.count >= 7 else {
      throw ValidationError("Git gives a driver seven arguments, and these are \(given.count).")
    }
    let comparison = try RunComparison(file: given[1], and: given[4])
    let environment = ProcessInfo.processInfo.environment
    let isColoured =
      StandardOutput.isColoured
      || (environment["GIT_PAGER_IN_USE"] != nil && (environment["NO_COLOR"] ?? "").isEmpty)
    try StandardOutput.line("tarikh diff \(TerminalText.isolated(given[0]))")
    try StandardOutput.write(comparison.text(isColoured: isColoured).bytes)
  }
}

/// Which changes count.
struct ChoiceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Exit with 1 for these changes only; all are shown. Several are set apart by commas.",
      valueName: "names"))
  var failOn: [String] = []

  @Option(
    help: ArgumentHelp("Leave these changes out; see above for names.", valueName: "names"))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp("Dates up to so many days apart are the same.", valueName: "days"))
  var dateTolerance = 0

  @Option(
    help: ArgumentHelp(
      "Tell changes of confidence of so many points or more; by default none is told.",
      valueName: "points"))
  var minConfidenceDelta: Int?

  var failing: [String] { Self.names(failOn) }
  var ignored: [String] { Self.names(ignore) }

  func validate() throws {
    if dateTolerance < 0 {
      throw ValidationError("--date-tolerance takes a number of days, 0 or more.")
    }
    if let delta = minConfidenceDelta, !(1...100).contains(delta) {
      throw ValidationError("--min-confidence-delta takes a number from 1 to 100.")
    }
  }

  private static func names(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",") }
      .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  }
}
