import TarikhCore

/// Events as entities of FollowTheMoney, whose names and keywords say what did not happen.
struct FtMEvents {
  private let presentation: Presentation
  private let index: ItemIndex
  private let ids: FtMIdentifiers
  private let language: InterfaceLanguage

  init(_ presentation: Presentation, ids: FtMIdentifiers, language: InterfaceLanguage) {
    self.presentation = presentation
    self.ids = ids
    self.language = language
    index = ItemIndex(presentation)
  }

  func entity(_ event: EventItem) -> FtMEntity {
    let date = event.time.map { FtMDate.values(of: $0.edtf) }
    let place = event.place.flatMap { index.places[$0] }
    let articles = index.articles(of: event)
    return FtMEntity(
      id: ids.event(event.id), schema: "Event",
      [
        ("name", [event.markedTitle(in: language)]),
        ("date", [date?.date]), ("startDate", [date?.start]), ("endDate", [date?.end]),
        ("involved", event.participants.compactMap { actor($0.actor) }),
        ("location", [place?.name.arabic, place?.name.english]),
        ("addressEntity", [place.map { ids.place($0.id) }]),
        ("country", [place?.country?.lowercased()]),
        ("keywords", [event.kind, "status: \(event.status.rawValue)", event.coding.plover]),
        ("proof", articles.map { ids.article($0.id) }),
        ("publisher", articles.map(\.publisher)),
      ],
      texts: [
        ("summary", [summary(event)]), ("description", event.quotes.map(\.quote)),
        ("notes", notes(event)), ("sourceUrl", FtMEntity.urls(articles)),
      ])
  }

  /// An actor that the file has.
  private func actor(_ id: String) -> String? { ids.kind(id).map { _ in ids.actor(id) } }

  private func summary(_ event: EventItem) -> String {
    [event.kindLabel, event.statusLabel, event.dateLabel].map { $0[language] }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func notes(_ event: EventItem) -> [String] {
    let confidence = presentation.label("page.confidence")[language]
    let sources = presentation.counted("sources", event.corroboration)[language]
    return event.roles(index, in: language)
      + ([event.dateReason] + event.disputes + event.notes).map { $0[language] }
      + ["\(confidence): \(event.confidence)/100 · \(sources)"]
  }
}

/// A relation as an entity of FollowTheMoney: as a directorship, membership or employment where its ends allow it.
struct FtMRelation {
  let entity: FtMEntity

  init(_ relation: RelationItem, ids: FtMIdentifiers, language: InterfaceLanguage) {
    let form = Self.form(relation, ids)
    let articles = relation.evidence.map(\.article)
    entity = FtMEntity(
      id: ids.relation([
        relation.kind.rawValue, relation.source, relation.target, relation.role ?? "",
      ]), schema: form.schema,
      [
        (form.source, [ids.party(relation.source)]), (form.target, [ids.party(relation.target)]),
        ("role", [relation.role ?? relation.label[language]]),
        ("proof", articles.map(ids.article)),
      ],
      texts: [
        ("summary", [relation.label[language]]), ("description", relation.evidence.map(\.quote)),
      ])
  }

  private static func form(_ relation: RelationItem, _ ids: FtMIdentifiers)
    -> (schema: String, source: String, target: String)
  {
    let isBody = [.organization, .country].contains(ids.kind(relation.target))
    let isPerson = ids.kind(relation.source) == .person
    switch relation.kind {
    case .headOf where isBody && ids.kind(relation.source) != nil:
      return ("Directorship", "director", "organization")
    case .memberOf where isBody && ids.kind(relation.source) != nil:
      return ("Membership", "member", "organization")
    case .roleOf where isBody && isPerson: return ("Employment", "employee", "employer")
    default: return ("UnknownLink", "subject", "object")
    }
  }
}
