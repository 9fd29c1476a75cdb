import Foundation
import TarikhCore
import TarikhStore
import Testing

@testable import TarikhKit

/// Builds that have nothing to do do nothing, and all others do all.
struct PipelineUpdateTests {
  private static let engine = try? Engine()
  private let folder: TemporaryFolder
  private let arrival = "Libyan Foreign Minister Ali Salem arrived in Tunis on 12 February 2026.\n"

  init() throws {
    folder = try TemporaryFolder()
    try FileWriter.write(Array(arrival.utf8), to: "\(folder.path)/news/a.txt")
    try FileWriter.write([], to: "\(folder.path)/news/empty.txt")
  }

  @discardableResult private func update(
    _ change: (inout BuildOptions) -> Void = { _ in }, engine: Engine? = nil
  ) throws -> BuildReport {
    var options = BuildOptions(store: "\(folder.path)/out/runs.sqlite")
    change(&options)
    return try Pipeline(engine: #require(engine ?? Self.engine), options: options)
      .update(["\(folder.path)/news"], output: "\(folder.path)/out")
  }

  @Test func nothingIsDoneTwice() throws {
    let first = try update()
    let written = FileStamp("\(folder.path)/out/timeline.json")
    let second = try update()
    #expect(!first.isUntouched && second.isUntouched)
    #expect(FileStamp("\(folder.path)/out/timeline.json") == written)
    #expect(second.counts == first.counts)
    #expect(second.recorded == RecordedRun(run: try #require(first.recorded?.run), isNew: false))
  }

  @Test func whatWasSkippedIsNamedEachTime() throws {
    try update()
    var skipped: [String] = []
    let options = BuildOptions(store: "\(folder.path)/out/runs.sqlite")
    let report = try Pipeline(engine: #require(Self.engine), options: options).update(
      ["\(folder.path)/news"], output: "\(folder.path)/out",
      inputs: { found, _ in skipped = found.map(\.identifier) })
    #expect(report.isUntouched)
    #expect(skipped == ["empty-file"])
    #expect(report.skipped.map(\.identifier) == skipped)
  }

  @Test func aTextOfTheSameSizeAndDateIsSeen() throws {
    try update()
    let file = "\(folder.path)/news/a.txt"
    let date = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
    try folder.write(arrival.replacing("12", with: "13"), "news/a.txt")
    try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: file)
    let report = try update()
    #expect(!report.isUntouched)
    #expect(report.recorded?.run.id == 2)
  }

  @Test(arguments: ["rename", "remove", "new", "touch output", "remove output", "forget the run"])
  func everyChangeIsSeen(change: String) throws {
    try update()
    let files = FileManager.default
    switch change {
    case "rename":
      try files.moveItem(
        atPath: "\(folder.path)/news/a.txt", toPath: "\(folder.path)/news/b.txt")
    case "remove": try files.removeItem(atPath: "\(folder.path)/news/empty.txt")
    case "new": try folder.write("Ali Salem left.\n", "news/c.txt")
    case "touch output": try folder.write("mine", "out/report.md")
    case "remove output": try files.removeItem(atPath: "\(folder.path)/out/index.html")
    default:
      _ = try StoreKind.sqlite.open("\(folder.path)/out/runs.sqlite").delete(.latest)
    }
    #expect(try !update().isUntouched)
    #expect(try folder.bytes("out/report.md") != Array("mine".utf8))
    #expect(try update().isUntouched)
  }

  @Test func everySettingIsSeen() throws {
    let changes: [(inout BuildOptions) -> Void] = [
      { $0.title = "Title" }, { $0.date = CalendarDay("2026-02-20") }, { $0.formats = ["csv"] },
      { $0.forceDate = CalendarDay("2026-02-20") }, { $0.reports = ["brief"] },
      { $0.isFresh = true },
    ]
    for change in changes {
      try update()
      #expect(try update().isUntouched)
      #expect(try !update(change).isUntouched)
    }
  }

  @Test func tablesTemplatesAndTheGazetteerAreSeen() throws {
    let table = try folder.write("kind\tname\nperson\tZarqun Balshaf\n", "mine.tsv")
    try FileWriter.write(Array("x".utf8), to: "\(folder.path)/templates/reports/full.md.mustache")
    try FileWriter.write(Array("lemma\tforms\n".utf8), to: "\(folder.path)/words/ar/months.tsv")
    let engines = try [
      Engine(gazetteer: table), Engine(templates: "\(folder.path)/templates"),
      Engine(languages: "\(folder.path)/words"),
    ]
    for engine in engines {
      try update()
      #expect(try !update(engine: engine).isUntouched)
      #expect(try update(engine: engine).isUntouched)
    }
  }

  @Test func theNumberOfThreadsIsNoChange() throws {
    try update()
    #expect(try update { $0.jobs = 4 }.isUntouched)
  }

  @Test func aRunIsNamedThoughNothingChanged() throws {
    try update()
    let report = try update {
      $0.name = "first"
      $0.note = "a note"
    }
    #expect(report.isUntouched)
    let runs = try StoreKind.sqlite.open("\(folder.path)/out/runs.sqlite").runs()
    #expect(runs.map(\.name) == ["first"] && runs.map(\.note) == ["a note"])
  }

  @Test func aNameThatIsTakenIsRefusedBeforeTheWork() throws {
    try update { $0.name = "first" }
    try folder.write("Ali Salem left.\n", "news/c.txt")
    try update()
    try folder.write("Ali Salem came.\n", "news/d.txt")
    #expect(throws: StoreError.self) { try update { $0.name = "first" } }
    #expect(throws: StoreError.self) { try update { $0.name = "two words" } }
    #expect(try StoreKind.sqlite.open("\(folder.path)/out/runs.sqlite").runs().count == 2)
  }

  @Test func theNameOfTheLatestRunIsRefusedBeforeAnotherRunIsRecorded() throws {
    try update { $0.name = "first" }
    let page = try folder.bytes("out/index.html")
    for (path, text) in [("news/c.txt", "Ali Salem left.\n"), ("news/skipped.txt", "")] {
      try folder.write(text, path)
      #expect(throws: StoreError.self) { try update { $0.name = "first" } }
      try FileManager.default.removeItem(atPath: "\(folder.path)/\(path)")
    }
    #expect(try StoreKind.sqlite.open("\(folder.path)/out/runs.sqlite").runs().count == 1)
    #expect(try folder.bytes("out/index.html") == page)
  }

  @Test func aRebuildThatRecordsNoRunMayNameTheLatestAgain() throws {
    try update { $0.name = "first" }
    try FileManager.default.removeItem(atPath: "\(folder.path)/out/index.html")
    let report = try update { $0.name = "first" }
    #expect(!report.isUntouched && report.recorded?.isNew == false)
    #expect(try folder.names(below: "out").contains("index.html"))
  }

  @Test func theOutputIsNoInput() throws {
    let options = BuildOptions(store: "\(folder.path)/news/out/runs.sqlite")
    let pipeline = try Pipeline(engine: #require(Self.engine), options: options)
    for isUntouched in [false, true] {
      let report = try pipeline.update(["\(folder.path)/news"], output: "\(folder.path)/news/out")
      #expect(report.counts.articles == 1)
      #expect(report.isUntouched == isUntouched)
    }
  }

  @Test func formatsAndReportsAreWrittenToo() throws {
    let outcome = try Pipeline(
      engine: #require(Self.engine),
      options: {
        var options = BuildOptions()
        (options.formats, options.reports) = (["csv", "mermaid", "svg"], ["brief", "full.html"])
        return options
      }()
    ).build(["\(folder.path)/news"], output: "\(folder.path)/out")
    let plain = try Pipeline(engine: #require(Self.engine), options: BuildOptions())
      .build(["\(folder.path)/news"], output: "\(folder.path)/plain")
    #expect(Set(outcome.names).count == outcome.names.count)
    let extra = Set(outcome.names).subtracting(plain.names).sorted()
    #expect(extra.contains("brief.md") && extra.contains("full.html"))
    #expect(extra.contains { $0.hasSuffix(".csv") })
    #expect(extra.contains { $0.hasSuffix(".mmd") || $0.hasSuffix(".mermaid") })
  }

  @Test func aReportTellsWhatIsNewSinceTheRunBefore() throws {
    try update { $0.reports = ["weekly"] }
    let first = String(decoding: try folder.bytes("out/weekly.md"), as: UTF8.self)
    try folder.write("Ali Salem left Tunis on 14 February 2026.\n", "news/c.txt")
    try update { $0.reports = ["weekly"] }
    let second = String(decoding: try folder.bytes("out/weekly.md"), as: UTF8.self)
    #expect(!first.contains("14 February") && second.contains("14 February"))
    // Written once more over the same run, it tells the same.
    try folder.write("mine", "out/weekly.md")
    try update { $0.reports = ["weekly"] }
    #expect(String(decoding: try folder.bytes("out/weekly.md"), as: UTF8.self) == second)
    #expect(throws: MissingActor.self) { try update { $0.reports = ["dossier"] } }
  }

  @Test func aFormatThatIsNotThereIsToldBeforeAnyFileIsWritten() throws {
    for change: (inout BuildOptions) -> Void in [
      { $0.formats = ["gif"] }, { $0.reports = ["nonsense"] },
    ] {
      #expect(throws: UnknownName.self) { try update(change) }
    }
    #expect(try folder.names() == ["news"])
  }

  @Test func whatAKilledBuildHasLeftIsTidiedUp() throws {
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = ["-c", "exit 0"]
    try writer.run()
    writer.waitUntilExit()
    let names = [
      ".index.html.\(writer.processIdentifier)-3.tarikh-tmp",
      ".index.html.\(getpid())-3.tarikh-tmp",
      ".mine.tarikh-tmp", ".mine.1-1.tmp",
    ]
    for name in names { try FileWriter.write([], to: "\(folder.path)/out/\(name)") }
    try update()
    let left = try folder.names(below: "out").filter { $0.hasPrefix(".") }
    #expect(left == names.dropFirst().sorted())
  }
}
