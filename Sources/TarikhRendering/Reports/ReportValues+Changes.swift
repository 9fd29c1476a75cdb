extension ReportValues {
  /// What changed since an earlier run: in all, and so much of it as a page has room for.
  var changes: [String: Any] {
    guard let diff = options.changes else { return ["hasEarlier": false] }
    let presences = [Presence.added, .changed, .removed]
    let ordered = presences.flatMap { presence in diff.events.filter { $0.presence == presence } }
    let news = Array(ordered.prefix(Self.selected - 2))
    let more = diff.events.count - news.count
    let groups = presences.map { presence -> [String: Any] in
      let events = diff.events.filter { $0.presence == presence }
      return [
        "heading": words.label("report.group.\(presence.rawValue)"), "changes": events.map(change),
        "count": events.count,
      ]
    }
    return [
      "hasEarlier": true, "hasNoChange": diff.isEmpty, "changeSummary": diff.summary[language],
      "because": diff.causes.isEmpty
        ? [] : [diff.causes.map(words.plain).joined(separator: words.comma)],
      "news": news.map(change),
      "moreNews": more > 0
        ? [
          presentation.filled("report.more", ["count": presentation.counted("events", more)])[
            language]
        ]
        : [],
      "groups": groups.filter { $0["count"] as? Int != 0 },
      "actorChanges": diff.actors.filter { $0.presence == .changed }.map(change),
      "hasActorChanges": diff.actors.contains { $0.presence == .changed },
      "relationChanges": diff.relations.map(change), "hasRelationChanges": !diff.relations.isEmpty,
    ]
  }

  private func change(_ change: EventChangeItem) -> [String: Any] {
    let evidence = change.evidenceAfter + change.evidenceBefore
    let shown = evidence.isEmpty ? change.evidenceOfBoth : evidence
    return [
      "anchor": Anchor.event(change.id), "date": words.plain(change.dateLabel),
      "former": change.formerDateLabel.map { [words.plain($0)] } ?? [],
      "title": change.latest?.markedTitle(in: language) ?? change.id,
      "presence": change.presence.rawValue,
      "verdict": change.verdicts.map { words.plain($0.label) }
        .joined(separator: words.comma),
      "verdicts": change.presence == .changed ? change.verdicts.map { words.plain($0.words) } : [],
      "because": change.causes.isEmpty
        ? [] : [change.causes.map(words.plain).joined(separator: words.comma)],
      "quotes": quotes(shown),
      "sources": citations.numbers(of: change.latest?.evidence ?? []).map { ["number": $0] },
    ]
  }

  private func change(_ change: ActorChangeItem) -> [String: Any] {
    [
      "name": words.plain(change.name),
      "verdicts": change.verdicts.map { words.plain($0.words) }.joined(separator: words.comma),
    ]
  }

  private func change(_ change: TieChangeItem) -> [String: Any] {
    [
      "verdict": words.label("verdict.\(change.presence.rawValue)"),
      "source": words.plain(change.source), "label": words.plain(change.kindLabel),
      "target": words.plain(change.target), "role": change.role.map { [words.isolated($0)] } ?? [],
    ]
  }
}
