import TarikhCore

/// A hash of all that a presentation without graphs says, by which it is seen that a page would be drawn as it was.
///
/// Every field counts, in a fixed order and with its length, so that no two presentations are the same bytes.
struct PresentationDigest {
  private var bytes: [UInt8] = []

  /// The digest of a presentation, and of the numbers that its articles have on the page.
  init(_ presentation: Presentation, numbers: [String: Int]) {
    add(presentation.title)
    add(presentation.language.rawValue)
    add(presentation.events) { $0.add($1) }
    add(presentation.actors) { $0.add($1) }
    add(presentation.places) { $0.add($1) }
    add(presentation.articles) { digest, article in
      digest.add(article)
      digest.add(numbers[article.id])
    }
    add(presentation.visits) { $0.add($1) }
    add(presentation.relations) { $0.add($1) }
    add(presentation.omissions) { digest, omission in
      digest.add(omission.subject)
      digest.add(omission.reason)
      digest.add(omission.article)
    }
    add(presentation.scope)
    add(presentation.labels.sorted { $0.key < $1.key }) { digest, label in
      digest.add(label.key)
      digest.add(label.value)
    }
  }

  /// 64 hexadecimal digits.
  var value: String { SHA256.hex(of: bytes) }

  private mutating func add(_ event: EventItem) {
    add(event.id)
    add(event.kind)
    add([event.kindLabel, event.title, event.dateLabel, event.dateReason, event.statusLabel])
    add(event.time)
    add(event.certainty.rawValue)
    add(event.place)
    add(event.participants) { digest, participant in
      digest.add(participant.actor)
      digest.add(participant.role.rawValue)
      digest.add(participant.roleLabel)
    }
    add(event.status.rawValue)
    add(event.disputes)
    add(event.corroboration)
    add(event.confidence)
    add(event.evidence) { $0.add($1) }
    add(event.formerIDs) { $0.add($1) }
    add(event.notes)
    add(event.coding.plover)
    add(event.coding.cameo)
  }

  private mutating func add(_ time: TimeValue?) {
    add(time?.edtf.description)
    add(time?.basis.rawValue)
    add(time?.anchor)
    add(time?.calendar.rawValue)
    add(time?.original)
    add(time?.words)
  }

  private mutating func add(_ evidence: EvidenceItem) {
    add(evidence.article)
    add(evidence.runs) { digest, run in
      digest.add(run.mark)
      digest.add(run.text)
    }
    add(evidence.language)
    add(evidence.span)
    add(evidence.dateLabel.map { [$0] } ?? [])
    add(evidence.attribution.map { [$0] } ?? [])
    add(evidence.isPrimary ? 1 : 0)
  }

  private mutating func add(_ actor: ActorItem) {
    add(actor.id)
    add(actor.name)
    add(actor.original)
    add(actor.isTransliterated ? 1 : 0)
    add(actor.kind.rawValue)
    add(actor.titles) { $0.add($1) }
    add(actor.country)
    add(actor.eventCount)
    add(actor.formerIDs) { $0.add($1) }
    add(actor.notes)
  }

  private mutating func add(_ place: PlaceItem) {
    add(place.id)
    add(place.name)
    add(place.country)
    add(place.coordinate?.latitudeE6)
    add(place.coordinate?.longitudeE6)
    add(place.eventCount)
  }

  private mutating func add(_ article: ArticleItem) {
    add(article.id)
    add(article.title)
    add(article.publisher)
    add(article.url)
    add(article.language)
    add(article.date?.description)
    add(article.paragraphs) { digest, paragraph in
      digest.add(paragraph.events) { $0.add($1) }
      digest.add(paragraph.runs) { digest, run in
        digest.add(run.mark)
        digest.add(run.text)
        digest.add(run.target)
        digest.add(run.sentence)
      }
    }
  }

  private mutating func add(_ visit: VisitItem) {
    add(visit.visitor)
    add(visit.host)
    add(visit.place)
    add(visit.dateLabel)
    add(visit.status.rawValue)
    add(visit.event)
  }

  private mutating func add(_ relation: RelationItem) {
    add(relation.kind.rawValue)
    add(relation.label)
    add(relation.source)
    add(relation.target)
    add(relation.role)
    add(relation.evidence) { $0.add($1) }
  }

  private mutating func add(_ span: TextSpan?) {
    add(span?.start)
    add(span?.end)
  }

  private mutating func add(_ texts: [LocalizedText]) { add(texts) { $0.add($1) } }

  private mutating func add(_ text: LocalizedText) {
    add(text.arabic)
    add(text.english)
  }

  private mutating func add<Element>(
    _ elements: [Element], _ each: (inout PresentationDigest, Element) -> Void
  ) {
    add(elements.count)
    for element in elements { each(&self, element) }
  }

  private mutating func add(_ text: String?) {
    add(text?.utf8.count)
    if let text { bytes.append(contentsOf: text.utf8) }
  }

  private mutating func add(_ number: Int?) {
    withUnsafeBytes(of: (number ?? .min).littleEndian) { bytes.append(contentsOf: $0) }
  }
}
