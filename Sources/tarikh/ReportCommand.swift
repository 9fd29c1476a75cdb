import ArgumentParser
import TarikhKit
import TarikhRendering

/// `tarikh report`: a run in words.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a report on a run by a template.",
    discussion: """
      EXAMPLE:
        tarikh report @latest --language en -o report.md
        tarikh report output/timeline.json --template report
      """)

  @Argument(
    help: ArgumentHelp(
      "@latest, @previous, the number of a run, or a timeline.json.", valueName: "run"))
  var reference = "@latest"

  @Option(help: ArgumentHelp("The name of a template in reports/.", valueName: "name"))
  var template = "report"

  @Option(help: ArgumentHelp("The form of the report, as its template has it.", valueName: "name"))
  var format = "md"

  @Option(help: "The language of the report; by default that of most articles.")
  var language: InterfaceLanguage?

  @Option(help: ArgumentHelp("What the report is called.", valueName: "title"))
  var title: String?

  @OptionGroup var output: OutputOption
  @OptionGroup var store: StoreOption
  @OptionGroup var tables: EngineOptions

  func run() throws {
    let run = try LoadedRun(reference, store: store.store)
    let pictures = try RunPictures(engine: tables.engine(), timeline: run.timeline, title: title)
    try output.write(pictures.report("\(template).\(format)", language: language))
  }
}
