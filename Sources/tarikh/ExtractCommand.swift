import ArgumentParser
import TarikhCore
import TarikhKit

/// `tarikh extract`: what single articles say, as JSON.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Writes what each article says as a line of JSON, streaming.",
    discussion: """
      Each line holds the dates, actors, places, events, visits and relations of one article, all with the \
      offsets of their words, counted in Unicode scalars.

      EXAMPLE:
        tarikh extract Examples/articles > extractions.jsonl
        zcat news.jsonl.gz | tarikh extract --jsonl - --out-dir extractions
      """)

  @Argument(
    help: ArgumentHelp("Files and folders with articles; - for standard input.", valueName: "path"))
  var paths: [String]

  @Flag(help: "Read all inputs as JSONL, one article a line.")
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "Write a file <id>.json for each article into this folder.", valueName: "folder"))
  var outDir: String?

  @Flag(help: "Include the text of plain-text articles too.")
  var withText = false

  @Flag(name: .shortAndLong, help: "Say nothing but what was skipped or failed.")
  var quiet = false

  @OptionGroup var dates: DateOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var tables: EngineOptions

  func run() throws {
    let engine = try tables.engine()
    let stream = ExtractionStream(
      engine: engine,
      options: .init(
        date: dates.date, forceDate: dates.forceDate, isJSONL: jsonl, withText: withText,
        jobs: jobs.count))
    var report = InputReport(isQuiet: quiet)
    report.tell(engine.gazetteerDiagnostics)
    let sink = ExtractionSink(folder: outDir)
    try stream.run(
      paths,
      diagnostic: { skipped, diagnostic in
        if skipped { report.skip(diagnostic) } else { report.note(diagnostic) }
      }, line: sink.write)
    try sink.finish()
    guard sink.count > 0 else { throw NothingToRead(paths: paths) }
    try report.end()
  }
}

/// Where extractions go: standard output, or a file for each article.
final class ExtractionSink {
  private let folder: String?
  private var names = FileNames()
  private var waiting: [UInt8] = []
  /// How many have come.
  private(set) var count = 0

  init(folder: String?) { self.folder = folder }

  /// Takes one extraction.
  func write(_ line: ExtractionStream.Line) throws {
    count += 1
    if let folder {
      let name = names.name(for: line.id)
      return try FileWriter.write(line.bytes, to: "\(folder)/\(name).json")
    }
    waiting += line.bytes
    if waiting.count >= 1 << 16 { try finish() }
  }

  /// Writes what is still waiting.
  func finish() throws {
    try StandardOutput.write(waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}
