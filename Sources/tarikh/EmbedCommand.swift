import ArgumentParser
import TarikhKit

/// `tarikh embed`: pictures inside documents.
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Refreshes the pictures between markers in Markdown documents.",
    discussion: """
      A document asks for a picture with a pair of lines:

        <!-- tarikh timeline lang=ar file=figures/timeline.svg -->
        <!-- /tarikh -->

      The lines between them become a link to the picture; every other byte stays as it is.

      EXAMPLE:
        tarikh embed notes.md
        tarikh embed --check docs/*.md --run output/timeline.json
      """)

  @Argument(help: ArgumentHelp("Markdown documents.", valueName: "document"))
  var documents: [String]

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp(
      "@latest, @previous, the number of a run, or a timeline.json.", valueName: "run"))
  var reference = "@latest"

  @Flag(help: "Change nothing; exit 1 where a document or picture is out of date, 2 on trouble.")
  var check = false

  @Option(help: ArgumentHelp("What the pictures are called.", valueName: "title"))
  var title: String?

  @OptionGroup var store: StoreOption
  @OptionGroup var tables: EngineOptions

  func run() throws {
    if check { try Trouble.exit(2, embed) } else { try embed() }
  }

  private func embed() throws {
    let run = try LoadedRun(reference, store: store.store)
    let pictures = try RunPictures(
      engine: tables.engine(), timeline: run.timeline, layouts: run.layouts, title: title)
    let refresh = DocumentRefresh(pictures: pictures)
    var isStale = false
    for document in documents {
      for file in try refresh.refresh(document, isDry: check) {
        isStale = true
        try StandardOutput.line(check ? "\(file): out of date" : file)
      }
    }
    if check, isStale { throw ExitCode(1) }
  }
}
