import TarikhCore
import TarikhExtraction
import TarikhReading

/// Articles in, extraction JSON out, one at a time and in order; memory does not grow with the length of the stream.
package struct ExtractionStream: Sendable {
  /// What the user chose for an extraction.
  package struct Options: Sendable {
    /// The reference date of articles that have none of their own.
    package var date: CalendarDay?
    /// The day that every article gets, whatever it says itself.
    package var forceDate: CalendarDay?
    /// Whether all inputs are read as JSONL.
    package var isJSONL: Bool
    /// Whether extractions of plain text hold their text too.
    package var withText: Bool
    /// How many articles are extracted at once.
    package var jobs: Int

    /// The choices for an extraction.
    package init(
      date: CalendarDay? = nil, forceDate: CalendarDay? = nil, isJSONL: Bool = false,
      withText: Bool = false, jobs: Int = 1
    ) {
      self.date = date
      self.forceDate = forceDate
      self.isJSONL = isJSONL
      self.withText = withText
      self.jobs = max(1, jobs)
    }
  }

  /// The extraction of one article, as a line of JSON.
  package struct Line: Sendable {
    /// The article's name.
    package let id: String
    /// Its JSON with a line end.
    package let bytes: [UInt8]
  }

  private let engine: Engine
  private let options: Options

  /// A stream with the user's choices.
  package init(engine: Engine, options: Options) {
    self.engine = engine
    self.options = options
  }

  /// How much text goes to a thread at once, in bytes: enough that handing it over costs nothing.
  private static let batchSize = 64 << 10

  /// Reads the inputs and hands over a line for each article, and what was said about the inputs.
  package func run(
    _ paths: [String], diagnostic: (_ isSkipped: Bool, Diagnostic) throws -> Void,
    line: @escaping (Line) throws -> Void
  ) throws {
    let extractor = engine.extractor(
      ExtractionSettings(date: options.date, withText: options.withText))
    var work = OrderedWork(jobs: options.jobs) { (batch: [Article]) in
      Self.lines(batch, extractor)
    } receive: { lines in
      for each in lines { try line(each) }
    }
    var batch: [Article] = []
    var size = 0
    let reading = ReadingOptions(
      forceDate: options.forceDate, format: options.isJSONL ? .jsonl : nil)
    try ArticleSource(paths: paths, options: reading).read { reading in
      let article: Article
      switch reading {
      case .article(let read): article = read
      case .skipped(let said): return try diagnostic(true, said)
      case .note(let said): return try diagnostic(false, said)
      }
      batch.append(article)
      size += article.text.utf8.count
      guard size >= Self.batchSize else { return }
      try work.add(batch)
      (batch, size) = ([], 0)
    }
    try work.add(batch)
    try work.finish()
  }

  private static func lines(_ batch: [Article], _ extractor: Extractor) -> [Line] {
    var writer = JSONWriter()
    return batch.map { article in
      writer.removeAll()
      extractor.extract(article).write(to: &writer)
      writer.endLine()
      return Line(id: article.id, bytes: writer.bytes)
    }
  }
}
