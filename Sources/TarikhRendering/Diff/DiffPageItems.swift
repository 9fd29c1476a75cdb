/// The changes of a diff as values for the template of its page.
struct DiffPageItems {
  private let diff: DiffPresentation
  /// With more ties a reader looks at the pictures.
  private static let mostTies = 500

  init(_ diff: DiffPresentation) { self.diff = diff }

  /// An event: what was and what is, each with its date, its title and the sentences that only it rests on.
  func values(_ change: EventChangeItem) -> [String: Any] {
    let isReworded = !change.evidenceBefore.isEmpty || !change.evidenceAfter.isEmpty
    return [
      "anchor": Anchor.event(change.id), "presence": change.presence.rawValue,
      "classes": change.verdicts.map { "is-\($0.name)" }.joined(separator: " "),
      "former": change.before.map(\.id).filter { $0 != change.id }.map(Anchor.event),
      "titleHTML": PageMarkup.both(change.title), "dateHTML": PageMarkup.both(change.dateLabel),
      "verdicts": change.verdicts.map(values),
      "details": change.verdicts.filter { $0.words != $0.label }.map { PageMarkup.both($0.words) },
      "sides": [
        side(change.before, change.evidenceBefore, "before"),
        side(change.after, change.evidenceAfter, "after"),
      ].compactMap { $0 },
      "isPair": change.presence == .changed,
      "shared": isReworded ? [] : change.evidenceOfBoth.map(values),
      "causes": causes(change.causes),
    ]
  }

  /// The actors, relations and edges that changed, a list each.
  var lists: [[String: Any]] {
    let actors = diff.actors.map { actor in
      [
        "presence": actor.presence.rawValue, "anchors": [Anchor.actor(actor.id)],
        "wordsHTML": PageMarkup.both(actor.name),
        "details": actor.verdicts.map { PageMarkup.both($0.words) },
        "causes": causes(actor.causes),
      ] as [String: Any]
    }
    return [
      list("diff.actors", actors, all: actors.count),
      list(
        "diff.relations", diff.relations.prefix(Self.mostTies).map(values),
        all: diff.relations.count),
      list("diff.edges", diff.edges.prefix(Self.mostTies).map(values), all: diff.edges.count),
    ].compactMap { $0 }
  }

  private func list(_ key: String, _ items: [[String: Any]], all: Int) -> [String: Any]? {
    if items.isEmpty { return nil }
    return [
      "headingHTML": PageMarkup.both(diff.label(key)), "items": items, "count": all,
      "more": all > items.count ? [all - items.count] : [],
    ]
  }

  private func values(_ tie: TieChangeItem) -> [String: Any] {
    let role = tie.role.map { " (<bdi>\(XMLText.escaped($0))</bdi>)" } ?? ""
    let verdict = diff.label("verdict.\(tie.presence.rawValue)")
    return [
      "presence": tie.presence.rawValue, "anchors": [String](),
      "wordsHTML":
        "\(name(tie.source)) <small>\(PageMarkup.both(tie.kindLabel))\(role)</small> \(name(tie.target))",
      "details": [PageMarkup.both(verdict)], "causes": causes(tie.causes),
    ]
  }

  private func name(_ name: LocalizedText) -> String { "<bdi>\(PageMarkup.both(name))</bdi>" }

  private func values(_ verdict: VerdictItem) -> [String: Any] {
    ["name": verdict.name, "labelHTML": PageMarkup.both(verdict.label)]
  }

  private func side(_ events: [EventItem], _ evidence: [EvidenceItem], _ name: String)
    -> [String: Any]?
  {
    if events.isEmpty { return nil }
    return [
      "name": name, "wordHTML": PageMarkup.both(diff.label("diff.\(name)")),
      "events": events.map { event in
        [
          "dateHTML": PageMarkup.both(event.dateLabel), "titleHTML": PageMarkup.both(event.title),
          "statusHTML": event.status == .happened ? [] : [PageMarkup.both(event.statusLabel)],
        ] as [String: Any]
      },
      "evidence": evidence.map(values),
    ]
  }

  private func values(_ evidence: EvidenceItem) -> [String: Any] {
    let language = PageMarkup.language(evidence.language)
    let article = diff.articles[evidence.article]
    let source = article?.publisher ?? article?.title ?? evidence.article
    return [
      "language": language, "direction": PageMarkup.direction(of: language),
      "quoteHTML": PageMarkup.runs(evidence.runs),
      "sourceHTML": PageMarkup.link("<bdi>\(XMLText.escaped(source))</bdi>", to: article?.url),
    ]
  }

  /// Each cause apart, so that a headline turns no other round.
  private func causes(_ causes: [LocalizedText]) -> [[String: Any]] {
    causes.isEmpty ? [] : [["list": causes.map(PageMarkup.both)]]
  }
}
