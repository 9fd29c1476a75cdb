import ArgumentParser
import TarikhCore

extension DecideCommand {
  /// `tarikh decide apart`
  struct Apart: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apart",
      abstract: "Decides that an actor is another one in some articles.",
      discussion: """
        Two people can have one name. What the articles named here tell goes to an actor of its own, with an id of its own.

        EXAMPLE:
          tarikh decide apart 'Ahmed Khalifa' --in news/sport.txt
          tarikh decide apart 'Ahmed Khalifa' --in news/sport.txt news/match.txt --reason 'The player.'
        """)

    @Argument(help: EventHelp.actor) var actor: String
    @Option(
      name: .customLong("in"), parsing: .upToNextOption,
      help: ArgumentHelp(
        "The articles in which it is another one, by file, id or title.", valueName: "article"))
    var articles: [String]
    @OptionGroup var options: DecideOptions

    func run() throws { try options.decide(.apart(actor: actor, articles: articles)) }
  }

  /// `tarikh decide split`
  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "split",
      abstract: "Decides that what some articles tell is an event of its own.",
      discussion: "EXAMPLE:\n  tarikh decide split 2bfb0ad5 --claims-of news/second-visit.txt")

    @Argument(help: EventHelp.event) var event: String
    @Option(
      name: .customLong("claims-of"), parsing: .upToNextOption,
      help: ArgumentHelp(
        "The articles whose claims are another event, by file, id or title.", valueName: "article"))
    var articles: [String]
    @OptionGroup var options: DecideOptions

    func run() throws { try options.decide(.split(event: event, articles: articles)) }
  }
}
