import Foundation
import TarikhCore
import TarikhStore

/// What the store remembers of the last build into a folder, so that a build with nothing to do does nothing.
struct BuildMemory: Sendable {
  let store: any RunStore
  let output: String
  let fingerprint: String
  /// A hash of what pages are drawn with.
  let drawing: String

  init(store: any RunStore, output: String, fingerprint: String, drawing: String) {
    self.store = store
    self.drawing = drawing
    self.output = URL(filePath: output).standardizedFileURL.path
    self.fingerprint = fingerprint
  }

  /// What the last build said, where it would say the same again and its files lie there untouched.
  func report() throws -> BuildReport? {
    guard let build = try store.build(into: output), build.fingerprint == fingerprint else {
      return nil
    }
    let run = try store.summary(.latest)
    guard run.id == build.run, let state = State(json: build.state), state.isIntact(in: output)
    else { return nil }
    return BuildReport(
      counts: state.counts, skipped: state.skipped, notes: state.notes, warnings: state.warnings,
      recorded: RecordedRun(run: run, isNew: false), isUntouched: true)
  }

  /// The files that lie there untouched since the last build and were drawn as files are drawn now.
  func earlierFiles() throws -> EarlierFiles {
    guard let build = try store.build(into: output), let state = State(json: build.state),
      state.drawing == drawing
    else { return .none }
    return EarlierFiles(digests: state.digests.filter { state.isIntact($0.key, in: output) })
  }

  /// Keeps what a build has said and left.
  func keep(_ outcome: BuildOutcome) throws {
    guard let run = outcome.recorded?.run.id else { return }
    try store.save(
      BuildRecord(
        output: output, run: run, fingerprint: fingerprint,
        state: State(outcome, output: output, drawing: drawing).json))
  }
}

/// The state of an output folder after a build.
private struct State {
  let counts: BuildReport.Counts
  let skipped: [Diagnostic]
  let notes: [Diagnostic]
  let warnings: [Diagnostic]
  let drawing: String
  let digests: [String: String]
  private let stamps: [String: FileStamp]

  init(_ outcome: BuildOutcome, output: String, drawing: String) {
    counts = BuildReport.Counts(outcome.timeline)
    (skipped, notes, warnings) = (outcome.skipped, outcome.notes, outcome.decisionWarnings)
    let names = outcome.names.map { ($0, FileStamp("\(output)/\($0)")) }
    stamps = names.reduce(into: [:]) { $0[$1.0] = $1.1 }
    self.drawing = drawing
    digests = outcome.files.reduce(into: [:]) { $0[$1.name] = $1.digest }
  }

  init?(json: JSONValue) {
    guard let counts = json["counts"].flatMap(BuildReport.Counts.init(json:)),
      let files = json["files"]?.object, let drawing = json["drawing"]?.string,
      let digests = json["digests"]?.object,
      let skipped = try? json.list("skipped", Diagnostic.init(json:)),
      let notes = try? json.list("notes", Diagnostic.init(json:)),
      let warnings = try? json.list("warnings", Diagnostic.init(json:))
    else { return nil }
    self.counts = counts
    (self.skipped, self.notes, self.warnings) = (skipped, notes, warnings)
    self.drawing = drawing
    self.digests = digests.compactMapValues(\.string)
    stamps = files.compactMapValues(FileStamp.init(json:))
  }

  var json: JSONValue {
    [
      "counts": counts.json, "files": .object(stamps.mapValues(\.json)),
      "skipped": .array(skipped.map(\.json)), "notes": .array(notes.map(\.json)),
      "warnings": .array(warnings.map(\.json)), "drawing": .string(drawing),
      "digests": .object(digests.mapValues(JSONValue.string)),
    ]
  }

  func isIntact(in folder: String) -> Bool {
    !stamps.isEmpty && stamps.keys.allSatisfy { isIntact($0, in: folder) }
  }

  func isIntact(_ name: String, in folder: String) -> Bool {
    stamps[name].map { FileStamp("\(folder)/\(name)") == $0 } ?? false
  }
}
