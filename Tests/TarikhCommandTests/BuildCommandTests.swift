import Foundation
import Testing

struct BuildCommandTests {
  private let scratch: Scratch
  private var out: String { "\(scratch.path)/out" }

  init() throws {
    scratch = try Scratch()
    try scratch.write(Story.english, "news/tunis.txt")
    try scratch.write(Story.arabic, "news/tripoli.txt")
  }

  private func build(
    _ folder: String = "out", _ options: [String] = [], _ environment: [String: String] = [:]
  )
    throws -> Binary.Outcome
  {
    let paths = ["build", "\(scratch.path)/news", "-o", "\(scratch.path)/\(folder)"]
    return try Binary.run(paths + options, environment: environment)
  }

  @Test func aBuildSaysWhatItFoundAndWhereThePageIs() throws {
    let outcome = try build()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("2 articles, ") == true)
    #expect(lines.dropFirst() == ["recorded as run 1", "\(out)/index.html"])
  }

  @Test func quietMeansQuiet() throws {
    let outcome = try build("out", ["--quiet"])
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func timeZoneLocaleAndJobsChangeNoByte() throws {
    _ = try build("one", ["--jobs", "1"], ["TZ": "UTC", "LC_ALL": "C"])
    _ = try build(
      "two", ["--jobs", "3"], ["TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8", "LANG": "ar_EG.UTF-8"])
    let names = scratch.names("one").filter { !$0.contains(".sqlite") }
    #expect(names.count == 15)
    for name in names {
      #expect(try scratch.text("one/\(name)") == scratch.text("two/\(name)"), "\(name)")
    }
  }

  @Test func aRunCanBeShownDrawnReportedAndExplained() throws {
    _ = try build()
    let store = ["--store", "\(out)/tarikh.sqlite"]
    #expect(try Binary.run(["runs", "list"] + store).output.contains("articles"))
    #expect(try Binary.run(["runs", "show", "1"] + store).output.contains("tunis"))
    let svg = try Binary.run(["render", "@latest", "--view", "visits", "--language", "en"] + store)
    #expect(svg.output == (try scratch.text("out/visits.en.svg")))
    let report = try Binary.run(["report", "@latest"] + store)
    #expect(report.output == (try scratch.text("out/report.md")))
    let id = try #require(report.output.firstMatch(of: /event-([0-9a-f]{16})/)?.output.1)
    let explained = try Binary.run(["explain", String(id.prefix(8))] + store)
    #expect(explained.output.contains("claim 1 of 1"))
  }

  @Test func aDiffSaysWhatIsNew() throws {
    _ = try build("before", ["--no-store"])
    try scratch.write(
      "Egyptian President Karim Saad visited Amman on 20 February 2026.\n", "news/amman.txt")
    _ = try build("after", ["--no-store"])
    let (before, after) = ("\(scratch.path)/before", "\(scratch.path)/after")
    #expect(try Binary.run("diff", before, before).status == 0)
    let changed = try Binary.run("diff", before, after)
    #expect(changed.status == 1)
    #expect(changed.output.contains("new article"))
    #expect(try Binary.run("diff", before, after, "--format", "json").output.hasPrefix("{"))
    #expect(try Binary.run("diff", before, "\(out)/none.json").status == 2)
  }

  @Test func aDocumentIsRefreshedOnce() throws {
    _ = try build()
    let document = try scratch.write(
      "# Notes\n\n<!-- tarikh visits lang=en -->\n<!-- /tarikh -->\n", "notes.md")
    let run = ["--run", "\(out)/timeline.json"]
    #expect(try Binary.run(["embed", document, "--check"] + run).status == 1)
    #expect(try Binary.run(["embed", document] + run).status == 0)
    #expect(try scratch.text("notes.md").contains("](tarikh-visits.en.svg)"))
    #expect(try Binary.run(["embed", document, "--check"] + run).status == 0)
    #expect(try Binary.run(["embed", "\(scratch.path)/none.md", "--check"] + run).status == 2)
  }
}
