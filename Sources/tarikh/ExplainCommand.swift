import ArgumentParser
import TarikhKit

/// `tarikh explain`: why a run holds an event.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what an event rests on: frame, words, sentence, date and who agrees.",
    discussion: """
      An event is named by its id or the start of it; the page shows it in the address of an event's link.

      EXAMPLE:
        tarikh explain 8f5f05e2
        tarikh explain 8f5f05e2 --run output/timeline.json
      """)

  @Argument(help: ArgumentHelp("The id of an event, or the start of it.", valueName: "event"))
  var event: String

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp(
      "@latest, @previous, the number of a run, or a timeline.json.", valueName: "run"))
  var reference = "@latest"

  @OptionGroup var store: StoreOption
  @OptionGroup var tables: EngineOptions

  func run() throws {
    let timeline = try LoadedRun(reference, store: store.store).timeline
    try StandardOutput.line(Explanation(engine: tables.engine(), of: event, in: timeline).text)
  }
}
