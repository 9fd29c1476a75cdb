import TarikhCore
import TarikhReading
import TarikhRendering

/// What the user chose for a run.
package struct BuildOptions: Sendable {
  /// The reference date of articles that have none of their own.
  package var date: CalendarDay?
  /// The day that every article gets, whatever it says itself.
  package var forceDate: CalendarDay?
  /// What the page is called; nil names it after the days it covers.
  package var title: String?
  /// How many articles are read at once.
  package var jobs: Int
  /// The file of the store; nil keeps none.
  package var store: String?
  /// The file of the analyst's decisions; nil for none.
  package var decisions: String?
  /// Whether the pictures forget where an earlier run had put its nodes.
  package var isFresh: Bool

  /// Formats that are written beside the page, such as `csv`.
  package var formats: [String] = []
  /// Reports that are written, by the names of their templates.
  package var reports: [String] = []
  /// A name for the run.
  package var name: String?
  /// A remark on the run.
  package var note: String?

  /// The choices for a run.
  package init(
    date: CalendarDay? = nil, forceDate: CalendarDay? = nil, title: String? = nil, jobs: Int = 1,
    store: String? = nil, decisions: String? = nil, isFresh: Bool = false
  ) {
    self.date = date
    self.forceDate = forceDate
    self.title = title
    self.jobs = max(1, jobs)
    self.store = store
    self.decisions = decisions
    self.isFresh = isFresh
  }

  /// How inputs are read, where the folder `output` is written into.
  func reading(into output: String) -> ReadingOptions {
    ReadingOptions(forceDate: forceDate, leavingOut: [output])
  }

  /// The settings that the manifest names, for they change the result.
  var recorded: [String: String] {
    var settings: [String: String] = [:]
    settings["date"] = date?.description
    settings["force-date"] = forceDate?.description
    return settings
  }

  /// The title in both languages; one without a letter is none.
  var localizedTitle: LocalizedText? {
    title.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : LocalizedText(both: $0) }
  }
}

/// How far a build has come, for a progress line.
package enum BuildProgress: Hashable, Sendable {
  /// So many articles were read from their files.
  case reading(Int)
  /// Of so many articles so many are extracted.
  case extracting(done: Int, of: Int)
  /// Articles are put together.
  case resolving
  /// Files are written.
  case drawing
}
