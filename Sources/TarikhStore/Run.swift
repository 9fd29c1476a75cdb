import Foundation
import TarikhCore

/// What a list of runs shows of one.
public struct RunSummary: Hashable, Sendable, Identifiable {
  /// Its number in this store, counted from 1 and never given twice.
  public let id: Int
  /// SHA-256 of the canonical timeline, 64 hexadecimal digits: equal content, equal id, in every store.
  public let contentID: String
  /// When it was recorded, to the second.
  public let created: Date
  /// How many articles it has read.
  public let articleCount: Int
  /// How many events it has found.
  public let eventCount: Int
  /// How many actors take part.
  public let actorCount: Int
  /// A name that the user gave it.
  public let name: String?
  /// A remark of the user.
  public let note: String?

  /// A summary from its parts.
  public init(
    id: Int, contentID: String, created: Date, articleCount: Int, eventCount: Int,
    actorCount: Int, name: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.contentID = contentID
    self.created = created
    self.articleCount = articleCount
    self.eventCount = eventCount
    self.actorCount = actorCount
    self.name = name
    self.note = note
  }
}

/// A run in full.
public struct RunRecord: Sendable {
  /// Its number, date and counts.
  public let summary: RunSummary
  /// What it found, with the manifest of what made it.
  public let timeline: Timeline
  /// Where its drawings put their nodes, by view name.
  public let layouts: [String: Layout]

  /// A run from its parts.
  public init(summary: RunSummary, timeline: Timeline, layouts: [String: Layout]) {
    self.summary = summary
    self.timeline = timeline
    self.layouts = layouts
  }
}

/// The outcome of recording: a new run, or the latest one because nothing changed.
public struct RecordedRun: Hashable, Sendable {
  /// The run that holds the timeline now.
  public let run: RunSummary
  /// Whether it was recorded by this call.
  public let isNew: Bool

  /// An outcome.
  public init(run: RunSummary, isNew: Bool) {
    self.run = run
    self.isNew = isNew
  }
}

/// What was forgotten.
public struct FreedRuns: Hashable, Sendable {
  /// The runs, the latest first.
  public let runs: [RunSummary]
  /// How many articles no other run needed.
  public let articleCount: Int
  /// How many extractions went with them.
  public let extractionCount: Int

  /// What was forgotten, from its parts.
  public init(runs: [RunSummary], articleCount: Int, extractionCount: Int) {
    self.runs = runs
    self.articleCount = articleCount
    self.extractionCount = extractionCount
  }
}
