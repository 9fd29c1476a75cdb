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
        tarikh render @latest --format csv -o events.csv
        tarikh render @latest --view relations --actor "Miftah al-Zlitni" --from 2026-01 --to 2026-03
      """)

  @Argument(
    help: ArgumentHelp(
      "@latest, @previous, the number of a run, or a timeline.json.", valueName: "run"))
  var reference = "@latest"

  @Option(
    help: ArgumentHelp(
      """
      Pages and pictures: html, svg, png, pdf, mermaid. Events: csv, json, timelinejs, ics, plover-jsonl, ftm. Graphs: \
      dot, graphml, gexf. Maps: geojson.
      """, valueName: "name"))
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
    guard let views = formats.first(where: { $0.name == format })?.views else {
      let names = formats.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no format '\(format)'; choose one of: \(names).")
    }
    guard views.contains(view) else { throw ValidationError(Self.advice(format, views)) }
  }

  private static func advice(_ format: String, _ views: [TarikhRendering.View]) -> String {
    let choices = views.map { "--view \($0.rawValue)" }.joined(separator: " or ")
    return views.contains(.timeline)
      ? "The format \(format) has no such view: choose \(choices)."
      : "The format \(format) has graphs only: add \(choices)."
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
