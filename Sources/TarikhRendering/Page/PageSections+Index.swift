import TarikhCore

/// The index of actors and places.
extension PageSections {
  /// The actors by what they are, then the places, each with its names and number of events.
  var index: [[String: Any]] {
    let actors = ActorKind.allCases.map { kind in
      group("actor.\(kind.rawValue)", presentation.actors.filter { $0.kind == kind }.map(values))
    }
    return (actors + [group("page.places", presentation.places.map(values))]).compactMap { $0 }
  }

  private func group(_ key: String, _ entries: [[String: Any]]) -> [String: Any]? {
    entries.isEmpty
      ? nil : ["headingHTML": PageMarkup.both(presentation.label(key)), "entries": entries]
  }

  private func values(_ actor: ActorItem) -> [String: Any] {
    let language = PageMarkup.script(of: actor.original)
    let titles = actor.titles.joined(separator: language == "ar" ? "، " : ", ")
    let isStrong = PageActors.isStrong(rank: ranks[actor.id] ?? 0)
    let company = isStrong ? actors.company(actor) : []
    let offices = isToldElsewhere ? actors.officeData(actor, token) : nil
    let hasMore = isToldElsewhere && (!company.isEmpty || offices != nil)
    return [
      "anchor": Anchor.actor(actor.id), "token": tokens.actor(actor.id),
      "former": actor.formerIDs.map(Anchor.actor),
      "nameHTML": PageMarkup.both(actor.name),
      "counts": actor.eventCount > 0 ? [actor.eventCount] : [],
      "facts": (offices == nil ? actors.offices(actor) : actors.notes(actor))
        + (isToldElsewhere || !isStrong ? [] : company)
        + volumes(of: actor),
      "visited": isToldElsewhere ? [actors.visited(actor, token)].compactMap { $0 } : [],
      "offices": [offices].compactMap { $0 },
      "moreHTML": hasMore && titles.isEmpty
        ? [PageMarkup.both(presentation.label("page.facts"))] : [],
      "files": hasMore ? ["\(context.articlesFile ?? "")#\(Anchor.actor(actor.id))"] : [],
      "originals": actor.isTransliterated
        ? [
          [
            "language": language, "original": actor.original,
          ]
        ] : [],
      "titles": titles.isEmpty
        ? []
        : [
          ["language": language, "words": titles]
        ],
    ]
  }

  /// Whether the file with the articles tells who visited whom; the script then says it here.
  private var isToldElsewhere: Bool { context.articlesFile != nil && context.hasEvents }

  private func token(_ id: String) -> String {
    isPlace.contains(id) ? tokens.place(id) : tokens.actor(id)
  }

  private func values(_ place: PlaceItem) -> [String: Any] {
    [
      "anchor": Anchor.place(place.id), "token": tokens.place(place.id), "former": [String](),
      "nameHTML": PageMarkup.both(place.name),
      "counts": place.eventCount > 0 ? [place.eventCount] : [], "originals": [String](),
      "titles": [String](), "facts": [[String: Any]](), "visited": [String](),
      "offices": [String](),
      "files": [String](), "moreHTML": [String](),
    ]
  }

  /// The volumes in which an actor has events, for a cover.
  private func volumes(of actor: ActorItem) -> [[String: Any]] {
    let anchor = Anchor.actor(actor.id)
    let links = context.volumes.compactMap { volume in
      volume.presentation.actors.first { $0.id == actor.id }.map { found in
        "<a href=\(volume.file)#\(anchor)>\(PageMarkup.both(volume.name))</a> \(found.eventCount)"
      }
    }
    return links.isEmpty
      ? []
      : [
        [
          "headingHTML": PageMarkup.both(presentation.label("page.events")),
          "linesHTML": links.joined(separator: " · "),
        ]
      ]
  }
}
