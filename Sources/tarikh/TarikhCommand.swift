import ArgumentParser
import Foundation
import TarikhKit

/// The root of the command line; one file a command.
@main
struct TarikhCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tarikh",
    abstract:
      "Turns news articles, Arabic first and English second, into a timeline that can be checked.",
    discussion: """
      EXAMPLE:
        tarikh build Examples/articles -o output

      EXIT STATUS: 0 done; 1 failed; 3 done, but some inputs were skipped; 64 wrong usage.
      For 'diff' and 'embed --check': 0 same, 1 differs, 2 trouble.
      """,
    version: Tarikh.version,
    subcommands: [
      InitCommand.self, BuildCommand.self, ExtractCommand.self, RenderCommand.self,
      ReportCommand.self, EmbedCommand.self, DiffCommand.self, RunsCommand.self,
      SearchCommand.self, ExplainCommand.self, DecideCommand.self, MergeCommand.self,
      LanguagesCommand.self, LexiconCommand.self, TemplatesCommand.self,
    ])

  static func main() {
    // A closed pipe ends us in silence, whatever the parent process had chosen.
    signal(SIGPIPE, SIG_DFL)
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let unknown = UnknownCommand.message(arguments, root: Self.self) {
      StandardError.line("Error: \(unknown)")
      Self.exit(withError: ExitCode.validationFailure)
    }
    main(nil)
  }
}
