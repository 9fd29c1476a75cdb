import Foundation
import TarikhCore
import TarikhStore

/// A run that the user has named, by a reference into a store or by a path to a `timeline.json`.
package struct LoadedRun: Sendable {
  /// What it found.
  package let timeline: Timeline
  /// Where its pictures had put their nodes.
  package let layouts: [String: Layout]

  /// Reads `name`: what looks like a path, with a slash or the ending `.json`, is a file; a folder stands for its `timeline.json`, and
  /// `-` for one on standard input.
  ///
  /// A name that was given to a run may stand without its `@` where no file is called so.
  package init(_ name: String, store: String) throws {
    guard let reference = Self.reference(name, store: store) else {
      self.init(timeline: try Self.timeline(file: name), layouts: [:])
      return
    }
    let runs = try StoreKind.sqlite.open(store, creating: false)
    let run = try MisspeltRun.met(in: runs) { try runs.run(reference) }
    self.init(timeline: run.timeline, layouts: run.layouts)
  }

  /// The run that another is compared with: `since`, or the one before `@latest`; nil where there is none.
  package static func earlier(_ since: String?, than name: String, store: String) throws
    -> LoadedRun?
  {
    if let since { return try LoadedRun(since, store: store) }
    guard name == "@latest" else { return nil }
    do { return try LoadedRun("@previous", store: store) } catch StoreError.noSuchRun { return nil }
  }

  private init(timeline: Timeline, layouts: [String: Layout]) {
    self.timeline = timeline
    self.layouts = layouts
  }

  static func reference(_ name: String, store: String) -> RunReference? {
    if isPath(name) { return nil }
    let files = FileManager.default
    if let reference = RunReference(name) { return reference }
    return files.fileExists(atPath: name) || !files.fileExists(atPath: store)
      ? nil : RunReference(orName: name)
  }

  private static func isPath(_ name: String) -> Bool {
    name == "-" || name.contains("/") || name.hasSuffix(".json")
  }

  private static func timeline(file name: String) throws -> Timeline {
    let file = name == "-" ? "/dev/stdin" : name
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
    guard isThere else {
      throw FileFailure(
        file, "this is neither a run nor a file",
        remedy:
          "Give @latest, @previous, the number or name of a run ('tarikh runs list') or a timeline.json"
      )
    }
    let path = isFolder.boolValue ? file + "/timeline.json" : file
    let json: JSONValue
    do { json = try JSONValue(parsing: FileBytes.all(of: path)) } catch let error as JSONSyntaxError
    {
      throw FileFailure(path, "this is no JSON (\(error))", remedy: notOurs)
    }
    do { return try Timeline(json: json) } catch {
      throw FileFailure(path, "this is no timeline of Tarikh (\(error))", remedy: notOurs)
    }
  }

  private static let notOurs = "Give a timeline.json that 'tarikh build' has written"
}
