import ArgumentParser
import TarikhCore
import TarikhKit

/// `tarikh decide`: what the analyst knows better.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Writes an analyst's decisions into a file that every later run heeds.",
    discussion: """
      The file is small, sorted text, one decision a block: its line, and below it what it is about, what speaks \
      against it, and why it was decided. Lines that start with # are comments. 'tarikh build --decisions FILE' applies \
      it, shows each decision as the analyst's, and names those that no longer apply or that new evidence contradicts.

      An event is named by its id or the start of it, an actor by its id or any of its names.

      EXAMPLE:
        tarikh decide date 2bfb0ad5 2026-02-19 --reason 'The ministry corrected it.'
        tarikh decide not-same 'Khalifa Haftar' 'Ahmed Khalifa'
        tarikh decide apart 'Ahmed Khalifa' --in news/sport.txt
        tarikh decide list
        tarikh decide undo date 2bfb0ad5
        tarikh build news/ --decisions decisions.tarikh
      """,
    subcommands: [
      Date.self, Place.self, Same.self, NotSame.self, Apart.self, Split.self, Strike.self,
      Note.self, List.self, Undo.self,
    ])

  /// `tarikh decide date`
  struct Date: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "date", abstract: "Decides when an event took place.",
      discussion: """
        EXAMPLE:
          tarikh decide date 2bfb0ad5 2026-02-19
          tarikh decide date 2bfb0ad5 2026-02-10/2026-02-12 --reason 'The visit took three days.'
        """)

    @Argument(help: EventHelp.event) var event: String
    @Argument(
      help: ArgumentHelp(
        "A day, or another date in EDTF: 2026-02, 2026-02-10/2026-02-12, 2026-02-19~.",
        valueName: "date"))
    var date: EDTF
    @OptionGroup var options: DecideOptions

    func run() throws { try options.decide(.date(event: event, date)) }
  }

  /// `tarikh decide place`
  struct Place: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "place", abstract: "Decides where an event took place.",
      discussion: "EXAMPLE:\n  tarikh decide place 2bfb0ad5 Zarqa")

    @Argument(help: EventHelp.event) var event: String
    @Argument(help: "The name of the place, in either language.") var name: String
    @OptionGroup var options: DecideOptions

    func run() throws { try options.decide(.place(event: event, EventHelp.words(name, "name"))) }
  }

  /// `tarikh decide same`
  struct Same: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "same", abstract: "Decides that two actors are one.",
      discussion: "EXAMPLE:\n  tarikh decide same 'Miftah al-Zlitni' 'the general'")

    @Argument(help: EventHelp.actor) var actor: String
    @Argument(help: EventHelp.other) var other: String
    @OptionGroup var options: DecideOptions

    func run() throws { try options.decide(.same(actor, other)) }
  }

  /// `tarikh decide not-same`
  struct NotSame: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "not-same",
      abstract: "Decides that two actors, or two names of one actor, are two.",
      discussion: "EXAMPLE:\n  tarikh decide not-same 'Khalifa Haftar' 'Ahmed Khalifa'")

    @Argument(help: EventHelp.actor) var actor: String
    @Argument(help: EventHelp.other) var other: String
    @OptionGroup var options: DecideOptions

    func run() throws { try options.decide(.notSame(actor, other)) }
  }

  /// `tarikh decide strike`
  struct Strike: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "strike", abstract: "Strikes out an event that is none.",
      discussion: "EXAMPLE:\n  tarikh decide strike 2bfb0ad5 --reason 'A misreading.'")

    @Argument(help: EventHelp.event) var event: String
    @OptionGroup var options: DecideOptions

    func run() throws { try options.decide(.strike(event: event)) }
  }

  /// `tarikh decide note`
  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note", abstract: "Adds a remark to an event.",
      discussion: "EXAMPLE:\n  tarikh decide note 2bfb0ad5 'Confirmed by two guests.'")

    @Argument(help: EventHelp.event) var event: String
    @Argument(help: "The remark.") var words: String
    @OptionGroup var options: DecideOptions

    func run() throws { try options.decide(.note(event: event, EventHelp.words(words, "remark"))) }
  }

  /// `tarikh decide list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the decisions of a file, each with its line.",
      discussion: "EXAMPLE:\n  tarikh decide list --decisions decisions.tarikh")

    @OptionGroup var file: DecisionsOption

    func run() throws {
      try StandardOutput.line(DecisionDesk(try file.file(), mustBeThere: true).listing())
    }
  }

  /// `tarikh decide undo`
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "undo", abstract: "Takes a decision back.",
      discussion: """
        Names the decision by what it is about, with its verb and value where there are several.

        EXAMPLE:
          tarikh decide undo 2bfb0ad5
          tarikh decide undo date 2bfb0ad5
          tarikh decide undo not-same 'Khalifa Haftar' 'Ahmed Khalifa'
        """)

    @Argument(
      help: ArgumentHelp(
        "date, place, same, not-same, apart, split, strike or note (may be left out); the event or actors; "
          + "the value or articles.",
        valueName: "decision"))
    var words: [String]

    @OptionGroup var file: DecisionsOption

    func run() throws {
      try StandardOutput.line(DecisionDesk(file.file(), mustBeThere: true).undo(words))
    }
  }
}

/// Help that several decisions share.
enum EventHelp {
  static let event = ArgumentHelp("The id of an event, or the start of it.", valueName: "event")
  static let actor = ArgumentHelp("An actor, by id or by any of its names.", valueName: "actor")
  static let other = ArgumentHelp("The other one.", valueName: "actor")

  /// Words that must not be empty.
  static func words(_ words: String, _ kind: String) throws -> String {
    if words.allSatisfy(\.isWhitespace) { throw ValidationError("The \(kind) is empty.") }
    return words
  }
}

/// The file of decisions.
struct DecisionsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file of decisions; by default that of the project file, else \(DecisionsFile.standard).",
      valueName: "file"))
  var decisions: String?

  /// The file that is meant.
  func file() throws -> String {
    try decisions ?? ProjectFile.here()?.decisions ?? DecisionsFile.standard
  }
}

/// What every decision takes.
struct DecideOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Why, in your own words.", valueName: "words"))
  var reason: String?

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp(
      "The run that knows the event or actors: @latest, @previous, the number of a run, or a timeline.json.",
      valueName: "run"))
  var reference = "@latest"

  @OptionGroup var file: DecisionsOption
  @OptionGroup var store: StoreOption
  @OptionGroup var tables: EngineOptions

  /// Writes a decision and says what was written.
  func decide(_ decision: Decision) throws {
    let timeline = try LoadedRun(reference, store: store.store).timeline
    let said = try DecisionDesk(file.file()).decide(
      decision, reason: reason, in: timeline, engine: tables.engine())
    try StandardOutput.line(said)
  }
}
