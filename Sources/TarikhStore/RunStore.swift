import Foundation
import TarikhCore

/// Where articles, extractions and runs are kept between builds; safe to use from several threads and processes at once.
///
/// A store holds content, so saving twice is harmless. Whatever a call has returned from is on disk.
public protocol RunStore: Sendable {
  /// Keeps articles under their keys; a known key takes the newer id and file name.
  func save(_ articles: [Article]) throws(StoreError)
  /// The article with a key, or nil.
  func article(key: String) throws(StoreError) -> Article?

  /// Keeps extractions under keys that name all they depend on, in one transaction.
  func save(_ extractions: [String: Extraction]) throws(StoreError)
  /// The extractions kept under `keys`; one that can't be read is left out, so that it is made anew.
  func extractions(forKeys keys: [String]) throws(StoreError) -> [String: Extraction]

  /// Records a run with its articles, all or nothing; a timeline equal to the latest run's makes no new run.
  ///
  /// `bytes` are the timeline in its canonical form, which takes long to make.
  func record(
    _ timeline: Timeline, bytes: [UInt8], layouts: [String: Layout], articles: [Article]
  ) throws(StoreError) -> RecordedRun
  /// All runs, the latest first.
  func runs() throws(StoreError) -> [RunSummary]
  /// One run in full; throws where the reference fits none or more than one.
  func run(_ reference: RunReference) throws(StoreError) -> RunRecord
  /// What a list of runs shows of one run, without reading it.
  func summary(_ reference: RunReference) throws(StoreError) -> RunSummary
  /// What made a run, without reading the run: enough to see whether a build would make another.
  func manifest(_ reference: RunReference) throws(StoreError) -> RunManifest
  /// Where the latest run that drew `view` put its nodes.
  func layout(view: String) throws(StoreError) -> Layout?

  /// Gives a run a name and a note; nil leaves what is there, empty text takes it away.
  func label(_ reference: RunReference, name: String?, note: String?) throws(StoreError)
  /// Forgets one run, and the articles, extractions and pieces that no other run needs.
  func delete(_ reference: RunReference) throws(StoreError) -> FreedRuns
  /// Forgets what was recorded before a moment, all but the latest `count` runs and those with a name, and what no run needs.
  func prune(keeping count: Int, recordedBefore limit: Date?) throws(StoreError) -> FreedRuns

  /// What the last build into a folder has left there; nil where its run is gone.
  func build(into output: String) throws(StoreError) -> BuildRecord?
  /// Remembers what a build has left, in place of what was there before.
  func save(_ build: BuildRecord) throws(StoreError)

  /// The articles that have all of `words`, the best first; `"…"` is a phrase, `*` leaves the end of a word open.
  func articles(with words: String, limit: Int) throws(StoreError) -> [Article]
}

extension RunStore {
  /// Forgets all but the latest `count` runs and those with a name.
  public func prune(keeping count: Int) throws(StoreError) -> FreedRuns {
    try prune(keeping: count, recordedBefore: nil)
  }

  /// Records a run whose canonical form is not at hand.
  public func record(_ timeline: Timeline, layouts: [String: Layout], articles: [Article])
    throws(StoreError) -> RecordedRun
  {
    try record(timeline, bytes: timeline.canonicalBytes, layouts: layouts, articles: articles)
  }

  /// Keeps one article.
  public func save(article: Article) throws(StoreError) { try save([article]) }

  /// Keeps one extraction.
  public func save(extraction: Extraction, forKey key: String) throws(StoreError) {
    try save([key: extraction])
  }

  /// The extraction under a key, or nil.
  public func extraction(forKey key: String) throws(StoreError) -> Extraction? {
    try extractions(forKeys: [key])[key]
  }
}
