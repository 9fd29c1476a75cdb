import ArgumentParser
import TarikhKit

/// `tarikh templates`: pages and reports to change.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Gives out the templates of pages and reports.",
    discussion: "EXAMPLE:\n  tarikh templates export my-templates", subcommands: [Export.self])

  /// `tarikh templates export`
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Writes all templates into a folder, to be changed and used with --templates.",
      discussion: """
        Files that are there already stay as they are, unless --force is given.

        EXAMPLE:
          tarikh templates export my-templates
          tarikh build news/ --templates my-templates
        """)

    @Argument(help: ArgumentHelp("The folder to write into.", valueName: "folder"))
    var folder: String

    @Flag(help: "Overwrite files that are there already.")
    var force = false

    func run() throws {
      for file in try TemplateExport(Engine()).write(to: folder, isForced: force) {
        try StandardOutput.line(file)
      }
    }
  }
}
