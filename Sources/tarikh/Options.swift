import ArgumentParser
import Foundation
import TarikhCore
import TarikhKit
import TarikhRendering

extension CalendarDay: ExpressibleByArgument {}
extension EDTF: ExpressibleByArgument {}
extension TarikhRendering.View: ExpressibleByArgument {}
extension InterfaceLanguage: ExpressibleByArgument {}

/// The day on which articles are taken to be published.
struct DateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of publication of articles that name none (YYYY-MM-DD).", valueName: "day"))
  var date: CalendarDay?

  @Option(
    help: ArgumentHelp(
      "The day of publication of all articles, whatever they say.", valueName: "day"))
  var forceDate: CalendarDay?
}

/// Tables of the user's own.
struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder whose tables replace those of the same path.", valueName: "folder"))
  var languages: String?

  @Option(
    help: ArgumentHelp(
      "A folder whose templates replace those of the same path.", valueName: "folder"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "A table of persons, bodies, groups and places of your own, which win over all others; see "
        + "'tarikh lexicon'.", valueName: "file"))
  var gazetteer: String?

  /// The engine over these tables and templates.
  func engine() throws -> Engine {
    try Engine(languages: languages, templates: templates, gazetteer: gazetteer)
  }
}

/// How many articles are read at once.
struct JobsOption: ParsableArguments {
  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How many articles are read at once; by default as many as there are processors.",
      valueName: "number"))
  var jobs: Int?

  /// The number to go by.
  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024.")
    }
  }
}

/// The store in which runs are looked up.
struct StoreOption: ParsableArguments {
  /// Where builds keep their runs unless they are told otherwise.
  static let standard = "\(BuildPlan.standardOutput)/tarikh.sqlite"

  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      "The store in which runs are looked up; by default that of the tarikh.yaml of this folder, or "
        + "\(Self.standard).", valueName: "file"))
  var chosen: String?

  /// The file to look into. A project file that can't be read is the concern of the build.
  var store: String {
    if let chosen { return chosen }
    let project = try? ProjectFile.here()
    return project?.storeFile ?? Self.standard
  }
}

/// The part of a run to show.
struct ScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The first day to show: a day, or a month, year or other date in EDTF from its first day on. What has no date is "
        + "left out and counted.", valueName: "date"))
  var from: EDTF?

  @Option(
    help: ArgumentHelp(
      "The last day to show: a day, or another date in EDTF up to its last day.", valueName: "date")
  )
  var to: EDTF?

  @Option(
    help: ArgumentHelp(
      "Show one actor only, by name or id, with those tied to it and the ties among them.",
      valueName: "name"))
  var actor: String?

  /// The part that is asked for.
  var scope: RunScope { RunScope(first: from?.firstDay, last: to?.lastDay, actor: actor) }

  func validate() throws {
    if let from, from.firstDay == nil {
      throw ValidationError("--from takes a date with a first day, and \(from) has none.")
    }
    if let to, to.lastDay == nil {
      throw ValidationError("--to takes a date with a last day, and \(to) has none.")
    }
    if let first = scope.first, let last = scope.last, last < first {
      throw ValidationError("--from \(first) is after --to \(last).")
    }
  }
}

/// A file to write to instead of standard output.
struct OutputOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file to write; standard output by default.", valueName: "file"))
  var output: String?

  /// Writes an artifact where the user wants it.
  func write(_ artifact: Artifact) throws {
    guard let output, output != "-" else { return try StandardOutput.write(artifact.bytes) }
    try FileWriter.write(artifact.bytes, to: output)
  }
}
