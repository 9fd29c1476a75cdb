import ArgumentParser
import TarikhKit

extension RunsCommand {
  /// `tarikh runs name`
  struct Name: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "name", abstract: "Gives a run a name, by which every command knows it.",
      discussion: """
        A name has no spaces, / or @, and one run has it; '' takes it away. Runs with a name are not pruned.

        EXAMPLE:
          tarikh runs name @latest before-the-talks
          tarikh diff @before-the-talks @latest
        """)

    @Argument(help: ArgumentHelp("The run.", valueName: "run"))
    var reference: String

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var store: StoreOption

    func run() throws {
      try StandardOutput.line(RunKeeping(store: store.store).name(reference, name))
    }
  }

  /// `tarikh runs note`
  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note", abstract: "Gives a run a note that 'runs list' shows.",
      discussion: "EXAMPLE:\n  tarikh runs note @latest 'with the archive of March'")

    @Argument(help: ArgumentHelp("The run.", valueName: "run"))
    var reference: String

    @Argument(help: "The note; '' takes it away.")
    var text: String

    @OptionGroup var store: StoreOption

    func run() throws {
      try StandardOutput.line(RunKeeping(store: store.store).note(reference, text))
    }
  }

  /// `tarikh runs delete`
  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "delete",
      abstract: "Forgets runs, and the articles and extractions that no other run needs.",
      discussion: """
        The files in the output folder stay as they are.

        EXAMPLE:
          tarikh runs delete 3 4
        """)

    @Argument(help: ArgumentHelp("The runs.", valueName: "run"))
    var references: [String]

    @OptionGroup var store: StoreOption

    func run() throws {
      try StandardOutput.line(RunKeeping(store: store.store).delete(references))
    }
  }

  /// `tarikh runs prune`
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prune",
      abstract: "Forgets old runs; the latest and those with a name stay.",
      discussion: """
        Articles and extractions that no run needs any more go too, and the file gets smaller.

        EXAMPLE:
          tarikh runs prune --keep 10
          tarikh runs prune --older-than 90
        """)

    @Option(help: ArgumentHelp("How many of the latest runs stay.", valueName: "number"))
    var keep: Int?

    @Option(
      help: ArgumentHelp("Forget only what was recorded so many days ago.", valueName: "days"))
    var olderThan: Int?

    @OptionGroup var store: StoreOption

    func validate() throws {
      if keep == nil, olderThan == nil {
        throw ValidationError(
          "Say what may go: --keep a number of runs, or --older-than some days.")
      }
      if let keep, keep < 1 {
        throw ValidationError("--keep takes a number from 1 on; 'runs delete' forgets single runs.")
      }
      if let olderThan, !(0...100_000).contains(olderThan) {
        throw ValidationError("--older-than takes a number of days.")
      }
    }

    func run() throws {
      let keeping = try RunKeeping(store: store.store)
      try StandardOutput.line(keeping.prune(keeping: keep ?? 1, olderThan: olderThan))
    }
  }
}
