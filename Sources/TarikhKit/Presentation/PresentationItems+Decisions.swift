import TarikhCore
import TarikhRendering

extension PresentationItems {
  /// A decision on an event in words; `place` is the name of the place where it is set to.
  func note(_ decision: AppliedDecision, place: LocalizedText?) -> LocalizedText {
    let written = LocalizedText(both: decision.value)
    let value =
      switch decision.field {
      case .date: EDTF(decision.value).map { builder.dates.words(for: $0) } ?? written
      case .place: place ?? written
      case .note, .split: written
      }
    return reasoned(
      builder.labels.filled("decision.\(decision.field.rawValue)", ["value": value]),
      decision.reason)
  }

  /// A decision on who an actor is in words.
  func note(_ decision: ActorDecision) -> LocalizedText {
    let names = decision.names.map(LocalizedText.init(both:))
    return reasoned(
      builder.labels.filled(
        "decision.\(decision.verb.rawValue)",
        [
          "first": names.first ?? LocalizedText(both: ""),
          "next": names.last ?? LocalizedText(both: ""),
          "articles": LocalizedText(
            ar: decision.articles.joined(separator: "، "),
            en: decision.articles.joined(separator: ", ")),
        ]),
      decision.reason)
  }

  private func reasoned(_ decision: LocalizedText, _ reason: String?) -> LocalizedText {
    guard let reason else { return decision }
    return builder.labels.filled(
      "decision.reason", ["decision": decision, "reason": LocalizedText(both: reason)])
  }
}
