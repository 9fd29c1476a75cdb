import TarikhCore
import TarikhRendering

extension PresentationItems {
  /// An event with its title, date, reason, disputes and evidence in words.
  func event(_ event: Event) -> EventItem {
    let place = event.place.map(placeName)
    let evidence = self.evidence(of: event)
    return EventItem(
      id: event.id, kind: event.kind.rawValue, kindLabel: kindLabel(event.kind),
      title: TitleWording(builder.labels).title(of: event, names: actorName, place: place),
      time: event.time, certainty: DateGround.certainty(of: event.time),
      dateLabel: builder.dates.words(for: event.time), dateReason: reason(for: event, evidence),
      place: event.place, participants: event.participants.map(participant), status: event.status,
      statusLabel: builder.labels["status.\(event.status.rawValue)"], disputes: disputes(of: event),
      corroboration: event.corroboration, confidence: event.confidence, evidence: evidence,
      formerIDs: event.formerIDs,
      notes: event.decisions.map { note($0, place: place) }, coding: coding(of: event))
  }

  /// The codes of the earliest claim that tells an event of this kind.
  private func coding(of event: Event) -> EventCoding {
    event.claims.first { $0.claim.kind == event.kind }?.claim.coding ?? EventCoding()
  }

  /// A sentence that a relation rests on.
  func quoted(_ sourced: SourcedEvidence) -> EvidenceItem {
    item(sourced.article, marked(sourced.evidence, of: sourced.article), sourced.evidence)
  }

  private func participant(_ participant: Participant) -> ParticipantItem {
    ParticipantItem(
      actor: participant.actor, role: participant.role,
      roleLabel: builder.labels["role.\(participant.role.rawValue)"])
  }

  private func kindLabel(_ kind: EventKind) -> LocalizedText {
    let key = "kind.\(kind.rawValue)"
    return builder.labels.has(key) ? builder.labels[key] : LocalizedText(both: kind.rawValue)
  }

  private func disputes(of event: Event) -> [LocalizedText] {
    DisputeWording(builder.labels, dates: builder.dates)
      .disputes(of: event, source: source, place: placeName)
  }

  private func reason(for event: Event, _ evidence: [EvidenceItem]) -> LocalizedText {
    if event.decisions.contains(where: { $0.field == .date }) {
      return builder.labels["basis.analyst"]
    }
    return DateGround(builder.labels, dates: builder.dates).reason(
      for: event.time,
      isQuoted: evidence.contains { $0.runs.contains { $0.mark == "date" } })
  }

  private func evidence(of event: Event) -> [EvidenceItem] {
    var items: [EvidenceItem] = []
    var seen: Set<SourcedEvidence> = []
    for sourced in event.claims {
      let evidence = SourcedEvidence(article: sourced.article, evidence: sourced.claim.evidence)
      if seen.insert(evidence).inserted { items.append(primary(sourced, in: event)) }
    }
    for sourced in event.claims {
      for also in sourced.claim.alsoEvidence {
        let evidence = SourcedEvidence(article: sourced.article, evidence: also)
        if seen.insert(evidence).inserted { items.append(quoted(evidence)) }
      }
    }
    return items
  }

  private func primary(_ sourced: SourcedClaim, in event: Event) -> EvidenceItem {
    let claim = sourced.claim
    var marking = marked(claim.evidence, of: sourced.article)
    for other in event.claims where other.article == sourced.article {
      guard other.claim.evidence == claim.evidence else { continue }
      marking.mark(other.claim.trigger.span, as: .trigger)
      if let words = other.claim.time?.words { marking.mark(words, as: .date) }
      if let anchor = other.claim.time?.anchor { marking.mark(anchor, as: .date) }
    }
    let differs = event.disputed.contains(.date) || claim.time?.edtf != event.time?.edtf
    return item(
      sourced.article, marking, claim.evidence,
      date: differs ? claim.time.map(builder.dates.words) : nil,
      attribution: attribution(claim.attribution), isPrimary: true)
  }

  private func marked(_ evidence: Evidence, of article: String) -> EvidenceMarking {
    var marking = EvidenceMarking(evidence)
    for actor in timeline.articles[article]?.actors ?? [] {
      for mention in actor.mentions where mention.span.overlaps(evidence.span) {
        marking.mark(mention.span, as: .actor)
      }
    }
    return marking
  }

  private func item(
    _ article: String, _ marking: EvidenceMarking, _ evidence: Evidence, date: LocalizedText? = nil,
    attribution: LocalizedText? = nil, isPrimary: Bool = false
  ) -> EvidenceItem {
    EvidenceItem(
      article: article, runs: marking.runs,
      language: Script.language(of: evidence.quote, declared: timeline.articles[article]?.language),
      span: evidence.span, dateLabel: date, attribution: attribution, isPrimary: isPrimary)
  }

  private func attribution(_ attribution: Attribution) -> LocalizedText? {
    let speaker = attribution.speaker.map { speaker in
      actorForms[speaker]?.text ?? LocalizedText(both: speaker)
    }
    switch (attribution.source, speaker) {
    case (.outlet, _): return nil
    case (.named, let speaker?):
      return builder.labels.filled("attribution.named", ["speaker": speaker])
    case (.unnamed, let words?):
      return builder.labels.filled("attribution.unnamed.words", ["words": words])
    case (_, nil): return builder.labels["attribution.unnamed"]
    }
  }
}
