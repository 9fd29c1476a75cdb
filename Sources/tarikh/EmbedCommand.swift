import ArgumentParser
import TarikhKit

/// `tarikh embed`: pictures, tables and lists inside documents.
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Refreshes pictures, tables and lists between markers in documents.",
    discussion: """
      A document asks for a part of a run with a pair of comments, each on a line of its own:

        <!-- tarikh timeline lang=ar file=figures/timeline.svg -->
        <!-- /tarikh -->

      in Markdown and HTML, '// tarikh …' in AsciiDoc and Typst, '% tarikh …' in LaTeX; the ending of its name says \
      which. What stands between them is replaced; every other byte stays as it is. Markers in code are left alone.

      A marker has a view and attributes:

        timeline cooccurrence visits relations events diff      what is shown
        as=picture|svg|iframe|mermaid|table|list                how
        lang=ar|en  actor="NAME"  from=DATE  to=DATE            in which language, and which part
        file=PATH                                               where the picture is kept, beside the document or below
        page=PATH                                               the page that links in the picture lead to

      EXAMPLE:
        tarikh embed notes.md
        tarikh embed --check docs/*.md paper.tex --run output/timeline.json
      """)

  @Argument(
    help: ArgumentHelp(
      "Documents in Markdown, HTML, AsciiDoc, LaTeX or Typst.", valueName: "document"))
  var documents: [String]

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp(
      "@latest, @previous, the number of a run, or a timeline.json.", valueName: "run"))
  var reference = "@latest"

  @Option(
    help: ArgumentHelp(
      "The earlier run that a diff is told from; by default the one before @latest.",
      valueName: "run"))
  var since: String?

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
    let earlier = try LoadedRun.earlier(since, than: reference, store: store.store)
    let pictures = try RunPictures(
      engine: tables.engine(), timeline: run.timeline, layouts: run.layouts, title: title,
      earlier: earlier?.timeline)
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
