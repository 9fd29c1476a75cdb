import TarikhCore

/// A line of a graph drawing.
struct GraphTie {
  let source: String
  let target: String
  let weight: Int
  /// What the line means, after the names of its ends.
  let meaning: LocalizedText
  /// Words on the line itself: a date, or how often.
  let label: LocalizedText?
  /// The anchor of the first event behind it.
  let anchor: String?
  /// How sure it is that it took place.
  let status: EventStatus
}
