import ArgumentParser
import TarikhCore
import TarikhKit

/// `tarikh lexicon`: names of the user's own.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Imports and checks a gazetteer: persons, bodies, groups and places of your own.",
    discussion: """
      A gazetteer is a table of tab-separated cells whose first line names the columns:

        id       Latin letters, digits and . _ : - (may be empty; Q42 is taken for a Wikidata item)
        kind     person, organization, group or place
        name     what it is called wherever it is found
        forms    its other names in any language, by |; ! before one that counts only beside a fuller one
        office   what a person does, for readers of the table
        country  its ISO 3166-1 code, such as LY, or its name
        note     anything else, for readers of the table

      Only kind and name are needed; # starts a comment line. A form is found after Arabic proclitics too, and \
      differences of hamza, ة/ه, ى/ي and tashkeel are none.

      EXAMPLE:
        tarikh lexicon import opensanctions.jsonl -o gazetteer.tsv
        tarikh lexicon check gazetteer.tsv
        tarikh build news/ --gazetteer gazetteer.tsv
      """, subcommands: [Import.self, Check.self])

  /// `tarikh lexicon import`
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Turns a table or FollowTheMoney entities into a canonical gazetteer.",
      discussion: """
        Takes a table as 'tarikh lexicon --help' describes it, or JSON lines as OpenSanctions publishes them, of \
        which persons, organizations, companies, public bodies and legal entities are taken. The result is sorted. \
        Lines that can't be taken are named; the status then is 3.

        EXAMPLE:
          tarikh lexicon import entities.ftm.json -o gazetteer.tsv
        """)

    @Argument(
      help: ArgumentHelp("A table or a file of entities; - for standard input.", valueName: "file"))
    var file: String

    @Flag(name: .shortAndLong, help: "Say nothing but what was skipped or failed.")
    var quiet = false

    @OptionGroup var output: OutputOption
    @Option(
      help: ArgumentHelp(
        "A folder whose tables replace those of the same path.", valueName: "folder"))
    var languages: String?

    func run() throws {
      var report = InputReport(isQuiet: quiet)
      let gazetteer = try GazetteerFile(file, languages: languages)
      report.tell(gazetteer.diagnostics)
      try output.write(gazetteer.table())
      if !quiet { StandardError.line(gazetteer.summary) }
      try report.end()
    }
  }

  /// `tarikh lexicon check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Says what in a gazetteer can't be used or would lead to false claims.",
      discussion: """
        Names lines that can't be taken, forms of several entries, forms that are ordinary words, persons' names of \
        one word, and forms that the built-in tables know as something else. Exits with 0 where there is nothing \
        to say, else with 1.

        EXAMPLE:
          tarikh lexicon check gazetteer.tsv
        """)

    @Argument(help: ArgumentHelp("A gazetteer; - for standard input.", valueName: "file"))
    var file: String

    @Option(
      help: ArgumentHelp(
        "A folder whose tables replace those of the same path.", valueName: "folder"))
    var languages: String?

    func run() throws {
      let gazetteer = try GazetteerFile(file, languages: languages)
      let (problems, count) = (gazetteer.problems, gazetteer.entryCount)
      for problem in problems { try StandardOutput.line(TerminalText.plain(problem.description)) }
      let entries = "\(count) \(count == 1 ? "entry" : "entries")"
      if problems.isEmpty { return try StandardOutput.line("\(entries), no problem") }
      try StandardOutput.line(
        "\(entries), \(problems.count) problem\(problems.count == 1 ? "" : "s")")
      throw ExitCode(1)
    }
  }
}
