import Foundation
import TarikhTemplates

/// Writes the templates as files that the user can change.
package struct TemplateExport: Sendable {
  private let templates: Templates

  /// An export of an engine's templates.
  package init(_ engine: Engine) throws { templates = try engine.templates() }

  /// Writes all templates below `folder` and returns their paths; files that are there stay unless `isForced`.
  package func write(to folder: String, isForced: Bool) throws -> [String] {
    let files = templates.paths.filter { !$0.hasSuffix(".swift") }
      .map { (template: $0, path: "\(folder)/\($0)") }
    if !isForced,
      let there = files.first(where: { FileManager.default.fileExists(atPath: $0.path) })
    {
      throw FileFailure(
        there.path, "this file is there already, so nothing was written",
        remedy: "Name another folder, or add --force to overwrite")
    }
    var writer = FileWriter()
    for file in files { try writer.stage(Array(templates.text(file.template).utf8), at: file.path) }
    try writer.commit()
    return files.map(\.path)
  }
}
