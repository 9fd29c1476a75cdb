import ArgumentParser
import TarikhKit

/// `tarikh init`: a project file to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a tarikh.yaml, which 'tarikh build' reads, with every key explained.",
    discussion: """
      A file that is there already is never overwritten.

      EXAMPLE:
        tarikh init --articles news --title 'Libya, February'
        tarikh build
      """)

  @Argument(help: ArgumentHelp("The folder of the project.", valueName: "folder"))
  var folder = "."

  @Option(help: ArgumentHelp("Where the articles lie, from that folder.", valueName: "path"))
  var articles = "articles"

  @Option(help: ArgumentHelp("What the page is called.", valueName: "title"))
  var title: String?

  func run() throws {
    try StandardOutput.line(
      ProjectTemplate.write(to: folder, title: title, articles: articles))
  }
}
