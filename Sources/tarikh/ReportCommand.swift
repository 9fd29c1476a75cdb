import ArgumentParser
import Foundation
import TarikhKit
import TarikhRendering

extension ReportFormat: ExpressibleByArgument {}

/// `tarikh report`: a run in words.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a report on a run by a template.",
    discussion: """
      brief    one page: what is new, what happened, who, and a map of their relations
      weekly   what changed since an earlier run, with the sentences and the causes
      dossier  one actor (--actor): offices, visits, partners, timeline and evidence
      full     everything, as 'tarikh build' writes it into report.md

      Markdown suits Pandoc and Quarto, and its pictures stand in files beside it; HTML is a page of its own that prints on \
      A4. Your own templates in the folder reports/ of --templates are reports too.

      EXAMPLE:
        tarikh report @latest --template brief --format html -o brief.html
        tarikh report @latest --template weekly --since @previous -o weekly.md && pandoc weekly.md -o weekly.docx
        tarikh report @latest --template dossier --actor "Miftah al-Zlitni" --language en -o zlitni.md
      """)

  @Argument(
    help: ArgumentHelp(
      "@latest, @previous, the number of a run, or a timeline.json.", valueName: "run"))
  var reference = "@latest"

  @Option(help: ArgumentHelp("The name of a template in reports/.", valueName: "name"))
  var template = "full"

  @Option(help: "The form of the report: Markdown or a page.")
  var format = ReportFormat.markdown

  @Option(
    help: ArgumentHelp(
      "The earlier run that tells what is new; by default the one before @latest.", valueName: "run"
    ))
  var since: String?

  @Flag(help: "Put pictures into the Markdown instead of files beside it.")
  var inline = false

  @Option(help: "The language of the report; by default that of most articles.")
  var language: InterfaceLanguage?

  @Option(help: ArgumentHelp("What the report is called.", valueName: "title"))
  var title: String?

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var store: StoreOption
  @OptionGroup var tables: EngineOptions

  func run() throws {
    let run = try LoadedRun(reference, store: store.store)
    let earlier = try LoadedRun.earlier(since, than: reference, store: store.store)
    let pictures = try RunPictures(
      engine: tables.engine(), timeline: run.timeline, layouts: run.layouts, title: title,
      scope: scope.scope, earlier: earlier?.timeline)
    let report = try pictures.report(
      template, format: format, language: language,
      pictures: inline ? .inlined : .linked(prefix: prefix))
    try write(report)
  }

  /// Pictures are named after the report beside which they stand.
  private var prefix: String {
    guard let file = output.output, file != "-" else { return "" }
    return URL(filePath: file).deletingPathExtension().lastPathComponent + "-"
  }

  private func write(_ report: WrittenReport) throws {
    guard let file = output.output, file != "-" else {
      try output.write(report.artifact)
      if !report.pictures.isEmpty {
        let names = report.pictures.map(\.name).joined(separator: ", ")
        StandardError.line("note: \(names): not written; add --inline, or -o FILE")
      }
      return
    }
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    var writer = FileWriter()
    for picture in report.pictures { try writer.stage(picture.bytes, at: folder + picture.name) }
    try writer.stage(report.artifact.bytes, at: file)
    try writer.commit()
  }
}
