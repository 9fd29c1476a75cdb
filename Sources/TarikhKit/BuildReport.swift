import TarikhCore
import TarikhStore

/// What a build has to say: what was found, what was left out, and which run holds it.
package struct BuildReport: Sendable {
  /// How much was found.
  package struct Counts: Hashable, Sendable {
    /// Articles, each once.
    package let articles: Int
    /// Events, those that several articles tell once.
    package let events: Int
    /// Actors that take part in them.
    package let actors: Int
    /// Visits.
    package let visits: Int

    init(_ timeline: Timeline) {
      articles = timeline.articles.count
      events = timeline.events.count
      actors = timeline.actors.count
      visits = timeline.visits.count
    }

    init?(json: JSONValue) {
      let numbers = json.array?.compactMap(\.int) ?? []
      guard numbers.count == 4 else { return nil }
      (articles, events, actors, visits) = (numbers[0], numbers[1], numbers[2], numbers[3])
    }

    var json: JSONValue { .array([articles, events, actors, visits].map(JSONValue.int)) }
  }

  /// How much was found.
  package let counts: Counts
  /// Inputs that gave no article, and why.
  package let skipped: [Diagnostic]
  /// What else is worth knowing about the inputs.
  package let notes: [Diagnostic]
  /// Decisions that no longer apply or that new evidence speaks against.
  package let warnings: [Diagnostic]
  /// The run that holds it; nil without a store.
  package let recorded: RecordedRun?
  /// Whether nothing had changed since the last build, so that no file was written.
  package let isUntouched: Bool
}

extension BuildReport {
  init(_ outcome: BuildOutcome) {
    self.init(
      counts: Counts(outcome.timeline), skipped: outcome.skipped, notes: outcome.notes,
      warnings: outcome.decisionWarnings,
      recorded: outcome.recorded, isUntouched: false)
  }
}
