import ArgumentParser
import TarikhKit

/// `tarikh runs`: what the store holds.
struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs", abstract: "Shows, names and forgets the runs that builds have recorded.",
    discussion: """
      A run is named by @latest, @previous, its number, the start of its content id, or the name that it was given.

      EXAMPLE:
        tarikh runs list
        tarikh runs show @latest
        tarikh runs name @latest before-the-talks
        tarikh runs prune --keep 10
      """,
    subcommands: [
      List.self, Show.self, Name.self, Note.self, Delete.self, Prune.self,
    ], defaultSubcommand: List.self)

  /// `tarikh runs list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists all runs, the latest first.",
      discussion: "EXAMPLE:\n  tarikh runs list --store output/tarikh.sqlite")

    @OptionGroup var store: StoreOption

    func run() throws {
      try StandardOutput.line(RunListing(store: store.store).table())
    }
  }

  /// `tarikh runs show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows one run: its counts, its articles and what made it.",
      discussion: "EXAMPLE:\n  tarikh runs show @latest")

    @Argument(
      help: ArgumentHelp(
        "@latest, @previous, the number or name of a run, or the start of its content id.",
        valueName: "run"))
    var reference = "@latest"

    @OptionGroup var store: StoreOption

    func run() throws {
      try StandardOutput.line(RunListing(store: store.store).description(of: reference))
    }
  }
}
