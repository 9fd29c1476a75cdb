import ArgumentParser
import TarikhKit

/// `tarikh search`: which articles of the store have some words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds the recorded articles that have some words.",
    discussion: """
      All words must be there, whatever their case, hamza, tashkeel and digits; "two words" in quotation marks stand \
      together, and a * leaves the end of a word open. Exits with 1 where nothing is found.

      EXAMPLE:
        tarikh search وزير الخارجية
        tarikh search '"foreign minister" visit*'
      """)

  @Argument(help: ArgumentHelp("Words.", valueName: "word"))
  var words: [String]

  @Option(help: ArgumentHelp("How many articles are shown at most.", valueName: "number"))
  var limit = 20

  @OptionGroup var store: StoreOption

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
  }

  func run() throws {
    let found = try ArticleSearch(store: store.store)
      .text(words.joined(separator: " "), limit: limit)
    guard let found else {
      StandardError.line("no article has these words")
      throw ExitCode(1)
    }
    try StandardOutput.line(found)
  }
}
