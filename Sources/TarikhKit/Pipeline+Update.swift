import Foundation
import TarikhCore
import TarikhStore

extension Pipeline {
  /// Does what `build` does, unless nothing has changed since the last time; `inputs` hears what was skipped and noted.
  package func update(
    _ paths: [String], output: String,
    inputs: (_ skipped: [Diagnostic], _ notes: [Diagnostic]) -> Void = { _, _ in },
    progress: @escaping (BuildProgress) -> Void = { _ in }
  ) throws -> BuildReport {
    try checkName()
    let fingerprint = try fingerprint(paths, output: output)
    let last = try memory(fingerprint, output: output)
    if let report = try last?.report() {
      inputs(report.skipped, report.notes)
      try label(report)
      return report
    }
    let outcome = try build(
      paths, output: output, earlier: last?.earlierFiles() ?? .none,
      inputs: { inputs($0.skipped, $0.notes) }, progress: progress)
    try memory(fingerprint, output: output)?.keep(outcome)
    let report = BuildReport(outcome)
    try label(report)
    return report
  }

  private func fingerprint(_ paths: [String], output: String) throws -> BuildFingerprint? {
    // The pictures of `--fresh` depend on no earlier run, those of the next build on these.
    if options.store == nil || options.isFresh { return nil }
    return try BuildFingerprint(engine: engine, options: options, paths: paths, output: output)
  }

  private func memory(_ fingerprint: BuildFingerprint?, output: String) throws -> BuildMemory? {
    guard let fingerprint, let value = fingerprint.value,
      let store = try openedStore(creating: false)
    else { return nil }
    return BuildMemory(
      store: store, output: output, fingerprint: value, drawing: fingerprint.drawing)
  }

  /// The store, or nil where there is none, or none yet and it is not to be made.
  func openedStore(creating: Bool) throws -> (any RunStore)? {
    guard let file = options.store,
      creating || FileManager.default.fileExists(atPath: file)
    else { return nil }
    return try StoreKind.sqlite.open(file)
  }

  /// Throws for a name that another run has, before the work and not after it.
  private func checkName() throws {
    guard let name = options.name, let file = options.store else { return }
    let runs = try openedStore(creating: false)?.runs() ?? []
    guard RunReference.isName(name),
      runs.first(where: { $0.name == name })?.id ?? runs.first?.id
        == runs.first?.id
    else { throw StoreError.unusableName(name, file: file) }
  }

  private func label(_ report: BuildReport) throws {
    guard options.name != nil || options.note != nil, let run = report.recorded?.run.id else {
      return
    }
    try openedStore(creating: false)?.label(.number(run), name: options.name, note: options.note)
  }
}
