import Foundation
import TarikhCore
import TarikhStore

/// What a user does with recorded runs: naming, remarking, forgetting.
package struct RunKeeping: Sendable {
  private let store: any RunStore

  /// The runs of a store that must be there.
  package init(store file: String) throws {
    store = try StoreKind.sqlite.open(file, creating: false)
  }

  /// The run that a user means in a store, by number, content, `@name` or name.
  static func reference(_ name: String) throws -> RunReference {
    guard let reference = RunReference(orName: name) else {
      throw UnknownName("run", name, known: ["@latest", "@previous", "a number", "a name"])
    }
    return reference
  }

  private func runNumber(of run: String) throws -> Int {
    try MisspeltRun.met(in: store) { try store.summary(Self.reference(run)).id }
  }

  /// Gives a run a name, with or without `@`; an empty one takes it away. One line says what was done.
  package func name(_ run: String, _ name: String) throws -> String {
    let name = name.hasPrefix("@") ? String(name.dropFirst()) : name
    let number = try runNumber(of: run)
    try store.label(.number(number), name: name, note: nil)
    return name.isEmpty ? "run \(number) has no name" : "run \(number) is @\(name)"
  }

  /// Gives a run a remark; an empty one takes it away. One line says what was done.
  package func note(_ run: String, _ note: String) throws -> String {
    let number = try runNumber(of: run)
    try store.label(.number(number), name: nil, note: note)
    return "run \(number) \(note.isEmpty ? "has no note" : "has a note")"
  }

  /// Forgets runs and what no other needs; none where one of the names fits no run.
  package func delete(_ runs: [String]) throws -> String {
    let numbers = try runs.map(runNumber)
    var seen: Set<Int> = []
    let freed = try numbers.filter { seen.insert($0).inserted }.map {
      try store.delete(.number($0))
    }
    return Self.words(freed)
  }

  /// Forgets all but the latest `count` runs and those with a name, only what is older than so many days where given.
  package func prune(keeping count: Int, olderThan days: Int?) throws -> String {
    let limit = days.map { Date(timeIntervalSinceNow: -Double($0) * 86_400) }
    return Self.words([try store.prune(keeping: count, recordedBefore: limit)])
  }

  private static func words(_ freed: [FreedRuns]) -> String {
    let runs = freed.flatMap(\.runs).map { String($0.id) }
    if runs.isEmpty { return "nothing to forget" }
    let articles = freed.map(\.articleCount).reduce(0, +)
    let extractions = freed.map(\.extractionCount).reduce(0, +)
    return "forgot run\(runs.count == 1 ? "" : "s") \(runs.joined(separator: ", ")); freed "
      + "\(articles) article\(articles == 1 ? "" : "s") and "
      + "\(extractions) extraction\(extractions == 1 ? "" : "s") that no other run needs"
  }
}
