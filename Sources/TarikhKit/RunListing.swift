import Foundation
import TarikhCore
import TarikhStore

/// What a store holds, as text.
package struct RunListing: Sendable {
  private let store: any RunStore
  private let file: String

  /// A listing of the store in a file that must be there.
  package init(store file: String) throws {
    store = try StoreKind.sqlite.open(file, creating: false)
    self.file = file
  }

  /// All runs, the latest first, in columns.
  package func table() throws -> String {
    let runs = try store.runs()
    if runs.isEmpty { return "\(file): no run has been recorded yet" }
    let rows = runs.map { run in
      [
        String(run.id), Self.time(run.created), String(run.articleCount), String(run.eventCount),
        String(run.actorCount), String(run.contentID.prefix(12)),
        [run.name.map { "@\($0)" }, run.note].compactMap { $0 }.joined(separator: " "),
      ]
    }
    return TextTable(
      header: ["run", "recorded (UTC)", "articles", "events", "actors", "content", ""], rows: rows,
      numbers: [0, 2, 3, 4]
    ).text
  }

  /// One run: its counts, what made it, and its articles.
  package func description(of name: String) throws -> String {
    let run = try MisspeltRun.met(in: store) { try store.run(RunKeeping.reference(name)) }
    let (summary, timeline, manifest) = (run.summary, run.timeline, run.timeline.manifest)
    var rows = [
      ["run", String(summary.id)], ["recorded", Self.time(summary.created) + " UTC"],
      ["content", summary.contentID],
    ]
    rows += [summary.name.map { ["name", "@\($0)"] }, summary.note.map { ["note", $0] }]
      .compactMap { $0 }
    rows += [
      ["events", String(timeline.events.count)], ["actors", String(timeline.actors.count)],
      ["places", String(timeline.places.count)], ["visits", String(timeline.visits.count)],
      ["relations", String(timeline.relations.count)], ["engine", manifest.engine],
    ]
    rows += manifest.packs.sorted { $0.key < $1.key }.map { ["pack \($0.key)", $0.value] }
    if let gazetteer = manifest.gazetteer { rows.append(["gazetteer", gazetteer]) }
    rows += manifest.settings.sorted { $0.key < $1.key }.map { ["--\($0.key)", $0.value] }
    rows += timeline.articles.values.sorted { ($0.id, $0.key) < ($1.id, $1.key) }
      .map { ["article \($0.key)", "\($0.documentDate?.description ?? "undated")  \($0.id)"] }
    return TextTable(rows: rows).text
  }

  static func time(_ date: Date) -> String {
    let seconds = Int(date.timeIntervalSince1970)
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    let clock = [rest / 3600, rest / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CalendarDay(ordinal: days)) \(clock.joined(separator: ":"))"
  }
}
