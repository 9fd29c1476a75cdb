import ArgumentParser
import TarikhKit

/// `tarikh languages`: what Tarikh can read.
struct LanguagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: "Lists the language packs and kinds of events, with the sizes of their tables.",
    discussion: "EXAMPLE:\n  tarikh languages")

  @OptionGroup var tables: EngineOptions

  func run() throws { try StandardOutput.line(PackListing(try tables.engine()).text) }
}
