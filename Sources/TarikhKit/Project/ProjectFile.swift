import Foundation
import TarikhCore

/// What a `tarikh.yaml` says about a project: where its articles lie and what is made of them.
///
///     title: Libya, February
///     articles: [news, archive/2026.jsonl.gz]
///     reports: [brief, weekly]
package struct ProjectFile: Hashable, Sendable {
  /// What such a file is called.
  package static let name = "tarikh.yaml"

  /// The keys that there are, in the order in which the template explains them.
  enum Key: String, CaseIterable {
    case articles
    case title
    case date
    case languages
    case gazetteer
    case decisions
    case formats
    case reports
    case templates
    case store
    case output
  }

  /// The file, as the user named it.
  package let file: String
  /// Files and folders with articles.
  package internal(set) var articles: [String] = []
  /// What the page is called.
  package internal(set) var title: String?
  /// The day of publication of articles that name none.
  package internal(set) var date: CalendarDay?
  /// The folder whose tables replace those of the same path.
  package internal(set) var languages: String?
  /// The file with the user's own actors and places.
  package internal(set) var gazetteer: String?
  /// The file with the analyst's decisions.
  package internal(set) var decisions: String?
  /// The formats that are written beside the page, such as `csv`.
  package internal(set) var formats: [String] = []
  /// The reports that are written, by their templates.
  package internal(set) var reports: [String] = []
  /// The folder whose templates replace those of the same path.
  package internal(set) var templates: String?
  /// The file in which runs are kept.
  package internal(set) var store: String?
  /// The folder to write into.
  package internal(set) var output: String?

  init(file: String) { self.file = file }

  /// The file of the working folder, or nil where there is none.
  package static func here() throws -> ProjectFile? {
    guard FileManager.default.fileExists(atPath: name) else { return nil }
    return try ProjectFile(reading: name)
  }

  /// Reads a file; everything in it that can't be understood is named at once.
  package init(reading file: String) throws {
    let text = String(decoding: try FileBytes.all(of: file), as: UTF8.self)
    var reading = ProjectReading(file: file)
    self = reading.project(in: text)
    if !reading.diagnostics.isEmpty { throw ProjectTrouble(diagnostics: reading.diagnostics) }
  }

  /// Where its builds keep their runs.
  package var storeFile: String {
    store ?? "\(output ?? BuildPlan.standardOutput)/tarikh.sqlite"
  }

  /// A path that stands in the file, from where the program runs: relative ones start where the file lies.
  func resolved(_ path: String) -> String {
    guard !path.hasPrefix("/"), path != "-", let slash = file.lastIndex(of: "/") else {
      return path
    }
    return file[...slash] + path
  }
}

/// A project file that can't be understood as a whole.
package struct ProjectTrouble: Error, Hashable, CustomStringConvertible {
  /// What is wrong, line by line.
  package let diagnostics: [Diagnostic]

  /// A line for each thing that is wrong.
  package var description: String {
    diagnostics.map { TerminalText.plain($0.description) }.joined(separator: "\n")
  }
}
