import ArgumentParser
import TarikhKit

/// `tarikh diff`: what changed from one run to another.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed from one run to another, and why.",
    discussion: """
      Exits with 0 where nothing changed, 1 where something did, 2 on trouble.

      EXAMPLE:
        tarikh diff @previous @latest
        tarikh diff last-week/timeline.json output/timeline.json --format json
      """)

  /// The form of the answer.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(help: "The earlier run: @previous, a number, or a timeline.json.")
  var before: String

  @Argument(help: "The later run.")
  var after: String

  @Option(help: "The form of the answer.")
  var format = Format.text

  @OptionGroup var output: OutputOption
  @OptionGroup var store: StoreOption

  func run() throws { try Trouble.exit(2, diff) }

  private func diff() throws {
    let comparison = try RunComparison(before, after, store: store.store)
    let bytes =
      switch format {
      case .text: comparison.text(isColoured: output.output == nil && StandardOutput.isColoured)
      case .json: comparison.json
      }
    try output.write(bytes)
    if !comparison.isEmpty { throw ExitCode(1) }
  }
}
