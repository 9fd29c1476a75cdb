import Foundation
import TarikhCore
import TarikhStore

/// What a build has changed since an earlier run, which is fixed before the build, as `@latest` moves with it.
package struct ChangesSince: Sendable {
  private let name: String
  /// The run to compare with; nil for `@latest` where there is none yet.
  private let before: String?
  private let store: String?

  /// Fixes the run that `name` means now; throws where there is no such run.
  package init(_ name: String, store: String?) throws {
    (self.name, self.store) = (name, store)
    guard let store, LoadedRun.reference(name, store: store) != nil else {
      before = name
      return
    }
    guard
      let runs = FileManager.default.fileExists(atPath: store)
        ? try StoreKind.sqlite.open(store) : nil, try !runs.runs().isEmpty
    else {
      guard ["@latest", "@previous"].contains(name) else {
        throw StoreError.missing(file: store)
      }
      before = nil
      return
    }
    before = String(try runs.summary(RunKeeping.reference(name)).id)
  }

  /// Two or three lines: what changed by its verdicts, why, and how to see all of it.
  package func text(after report: BuildReport, output: String, isColoured: Bool) throws -> String {
    guard let before else { return "since \(name): there was no run before this one\n" }
    let after = report.recorded.map { String($0.run.id) }
    if before == after { return "since run \(before): nothing changed\n" }
    let comparison = try RunComparison(
      before, after ?? "\(output)/timeline.json", store: store ?? "")
    let place = store.map {
      $0 == "\(output)/tarikh.sqlite" && output == "output" ? "" : " --store \($0)"
    }
    let seen = "tarikh diff \(before) \(after ?? "\(output)/timeline.json")\(place ?? "")"
    let head = comparison.headline(isColoured: isColoured)
    return "since \(RunReference(before) == nil ? before : "run \(before)"): \(head)\n"
      + (comparison.isEmpty ? "" : "each change: \(seen)\n")
  }
}

extension RunComparison {
  /// What changed by its verdicts and, on a second line, why.
  package func headline(isColoured: Bool) -> String {
    let text = String(decoding: text(isColoured: isColoured).bytes, as: UTF8.self)
    let end = text.range(of: "\n\n")?.lowerBound ?? text.endIndex
    return text[..<end].trimmingCharacters(in: .newlines)
  }
}
