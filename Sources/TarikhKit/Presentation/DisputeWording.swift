import TarikhCore
import TarikhRendering

/// Says what the sources of an event disagree on, each side with who takes it.
package struct DisputeWording: Sendable {
  private let labels: LabelTable
  private let dates: DateWording

  /// Words from the given table.
  package init(_ labels: LabelTable, dates: DateWording) {
    self.labels = labels
    self.dates = dates
  }

  /// A sentence for each field that the claims disagree on.
  package func disputes(
    of event: Event, source: (String) -> String, place: (String) -> LocalizedText
  ) -> [LocalizedText] {
    event.disputed.map { field in
      let sides = self.sides(of: event, source: source) { claim in
        switch field {
        case .date: claim.time.map(dates.words) ?? labels["dispute.unknown"]
        case .place: claim.place.map(place) ?? labels["dispute.unknown"]
        case .status: labels["status.\(claim.status.rawValue)"]
        }
      }
      return sides.map { labels.filled("dispute.\(field.rawValue)", ["sides": $0]) }
        ?? labels["dispute.elsewhere"]
    }
  }

  /// Each value with its sources; nil where the other side is told by another event.
  private func sides(
    of event: Event, source: (String) -> String, value: (Claim) -> LocalizedText
  ) -> LocalizedText? {
    var values: [LocalizedText] = []
    var sources: [LocalizedText: [String]] = [:]
    for claim in event.claims {
      let value = value(claim.claim)
      if sources[value] == nil { values.append(value) }
      let name = source(claim.article)
      if !(sources[value, default: []].contains(name)) { sources[value, default: []].append(name) }
    }
    let sides = values.map { value in
      let names = sources[value] ?? []
      return labels.filled(
        "dispute.side",
        [
          "value": value,
          "sources": LocalizedText(
            ar: names.joined(separator: "، "), en: names.joined(separator: ", ")),
        ])
    }
    guard sides.count > 1, let first = sides.first else { return nil }
    return sides.dropFirst().reduce(first) {
      labels.filled("dispute.pair", ["first": $0, "next": $1])
    }
  }
}
