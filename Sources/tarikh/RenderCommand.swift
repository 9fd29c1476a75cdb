import ArgumentParser
import TarikhKit
import TarikhRendering

/// `tarikh render`: one picture of a run.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draws one view of a run in one format.",
    discussion: """
      EXAMPLE:
        tarikh render @latest --format svg --view visits --language en -o visits.svg
        tarikh render output/timeline.json --format dot --view cooccurrence | dot -Tpng > graph.png
        tarikh render @latest --view relations --actor "Miftah al-Zlitni" --from 2026-01 --to 2026-03
      """)

  @Argument(
    help: ArgumentHelp(
      "@latest, @previous, the number of a run, or a timeline.json.", valueName: "run"))
  var reference = "@latest"

  @Option(help: ArgumentHelp("html, svg, json or dot.", valueName: "name"))
  var format = "svg"

  @Option(help: "What to draw.")
  var view = TarikhRendering.View.timeline

  @Option(help: "The language of labels; by default that of most articles.")
  var language: InterfaceLanguage?

  @Option(help: ArgumentHelp("What the picture is called.", valueName: "title"))
  var title: String?

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var store: StoreOption
  @OptionGroup var tables: EngineOptions

  func validate() throws {
    let formats = try tables.engine().formats()
    guard formats.contains(format) else {
      throw ValidationError(
        "There is no format '\(format)'; choose one of: \(formats.joined(separator: ", ")).")
    }
    if format == "dot", view == .timeline {
      throw ValidationError(
        "The format dot has graphs only: add --view cooccurrence, visits or relations.")
    }
  }

  func run() throws {
    let engine = try tables.engine()
    let run = try LoadedRun(reference, store: store.store)
    let pictures = try RunPictures(
      engine: engine, timeline: run.timeline, layouts: run.layouts, title: title,
      scope: scope.scope)
    try output.write(pictures.artifact(format, view: view, language: language))
  }
}
