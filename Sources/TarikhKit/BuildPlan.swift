import TarikhCore

/// A build as it is to be done: what the user says on the command line, and for the rest the project file.
package struct BuildPlan: Sendable {
  /// Files and folders with articles.
  package var paths: [String]
  /// The folder to write into.
  package var output: String
  /// The choices for the run.
  package var options: BuildOptions
  /// The folder whose tables replace those of the same path.
  package var languages: String?
  /// The folder whose templates replace those of the same path.
  package var templates: String?
  /// The file with the user's own actors and places.
  package var gazetteer: String?
  private var project: String?

  /// The folder to write into where nobody names one.
  package static let standardOutput = "output"

  /// A plan by what was said on the command line; what was not said is as in `project`.
  package init(
    project: ProjectFile?, paths: [String], output: String?, options: BuildOptions,
    languages: String? = nil, templates: String? = nil, gazetteer: String? = nil
  ) throws {
    self.project = project?.file
    self.paths = paths.isEmpty ? project?.articles ?? [] : paths
    if let file = project?.file, self.paths.isEmpty {
      throw FileFailure(
        file, "it names no articles", remedy: "Add a line 'articles: ' and the folder they are in")
    }
    self.output = Self.withoutSlash(output ?? project?.output ?? Self.standardOutput)
    self.options = options
    self.options.date = options.date ?? project?.date
    self.options.title = options.title ?? project?.title
    self.options.decisions = options.decisions ?? project?.decisions
    if options.formats.isEmpty { self.options.formats = project?.formats ?? [] }
    if options.reports.isEmpty { self.options.reports = project?.reports ?? [] }
    self.options.store = options.store ?? project?.store ?? "\(self.output)/tarikh.sqlite"
    self.languages = languages ?? project?.languages
    self.templates = templates ?? project?.templates
    self.gazetteer = gazetteer ?? project?.gazetteer
  }

  /// All files and folders that the build depends on, as they are now.
  package var snapshot: InputSnapshot {
    let files = [options.decisions, gazetteer, languages, templates, project]
    let store = options.store.map { file in ["", "-wal", "-shm"].map { file + $0 } } ?? []
    return InputSnapshot(paths + files.compactMap(\.self), leavingOut: [output] + store)
  }

  /// The tables and templates to work with.
  package func engine() throws -> Engine {
    try Engine(languages: languages, templates: templates, gazetteer: gazetteer)
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
