import TarikhCore

/// Turns what was read into an `Extraction`: names, claims, visits and relations.
final class ExtractionAssembler {
  let reader: TextReader
  let resolver: ActorResolver
  let places: [PlaceMention]
  let events: [EventDraft]
  let stances: [Stance]
  /// For each row of a place or country, the first mention, which gives the name.
  private let firstPlaces: [PlaceKey: Int]
  private let evidence: SentenceEvidence

  init(
    reader: TextReader, resolver: ActorResolver, places: [PlaceMention], events: [EventDraft],
    stances: [Stance]
  ) {
    (self.reader, self.resolver, self.places) = (reader, resolver, places)
    (self.events, self.stances) = (events, stances)
    firstPlaces = Dictionary(
      places.enumerated().map { (PlaceKey($1), $0) },
      uniquingKeysWith: { first, other in
        let tokens = places[first].tokens
        return reader.tokens[tokens.lowerBound].capitals == 2 || reader.isDescribed(tokens)
          ? other : first
      })
    evidence = SentenceEvidence(text: reader.text)
  }

  func extraction(of article: Article, findings: DateFindings, withText: Bool) -> Extraction {
    let claims = self.claims()
    let visits = VisitBuilder(
      events: events, claims: claims,
      countries: CountryFinder(resolver: resolver, places: places), placeName: placeName
    ).visits()
    let keepsText = withText || article.format == .html || article.format == .markdown
    return Extraction(
      id: article.id, documentDate: findings.documentDate, textSHA256: article.textSHA256,
      text: keepsText ? article.text : nil, dates: findings.dates.map(\.mention),
      vague: findings.vague, unresolved: findings.unresolved, actors: actors(),
      places: extractedPlaces(), events: claims, visits: visits,
      relations: RelationBuilder(
        reader: reader, resolver: resolver, events: events, stances: stances, claims: claims,
        evidence: evidence
      ).relations(), diagnostics: findings.diagnostics)
  }

  // MARK: Actors

  private var acting: Set<Int> {
    Set(events.flatMap { $0.participants.map(\.actor) })
      .union(stances.flatMap { [$0.source, $0.target] })
  }

  private func actors() -> [ExtractedActor] {
    let acting = self.acting
    let firsts = resolver.actors.map { actor in
      actor.mentions.map { resolver.mentions[$0].tokens.lowerBound }.min() ?? 0
    }
    return resolver.actors.indices.filter { isShown($0, acting) }
      .sorted { firsts[$0] < firsts[$1] }.map(actor)
  }

  /// Descriptions without a name and countries are actors only where they act.
  private func isShown(_ index: Int, _ acting: Set<Int>) -> Bool {
    let actor = resolver.actors[index]
    if acting.contains(index) { return true }
    if actor.kind == .country { return false }
    return actor.mentions.contains { resolver.mentions[$0].form == .name }
  }

  private func actor(_ index: Int) -> ExtractedActor {
    let actor = resolver.actors[index]
    let sorted = actor.mentions.sorted {
      resolver.mentions[$0].tokens.lowerBound < resolver.mentions[$1].tokens.lowerBound
    }
    let offices = sorted.flatMap { resolver.mentions[$0].offices }
    let countries = reader.lexicon.places.countries
    return ExtractedActor(
      canonical: resolver.name(of: index), kind: actor.kind,
      mentions: sorted.map { mention in
        self.mention(resolver.mentions[mention].tokens, form: resolver.mentions[mention].form)
      },
      titles: titles(of: sorted),
      organization: offices.lazy.compactMap(\.organization).first.map(reader.text.name),
      country: actor.country.map { countries[$0].english },
      wikidata: resolver.entry(of: index)?.wikidata, gazetteerID: resolver.entry(of: index)?.id)
  }

  /// A mention from its stem on; where ل swallowed the article («للحرس») with that ل.
  private func mention(_ tokens: Range<Int>, form: MentionForm) -> Mention {
    let (span, surface) = (reader.text.span(tokens), reader.text.surface(tokens))
    guard reader.followsLam(tokens.lowerBound) else {
      return Mention(surface: surface, span: span, form: form)
    }
    return Mention(surface: "ل" + surface, span: TextSpan(span.start - 1, span.end), form: form)
  }

  private func titles(of mentions: [Int]) -> [String] {
    var seen: Set<String> = []
    return mentions.flatMap { resolver.mentions[$0].titles }.map(reader.text.name)
      .filter { seen.insert(Orthography.folded($0)).inserted }
  }

  // MARK: Places

  private func placeName(_ place: Int) -> String {
    if let row = places[place].row, let name = reader.lexicon.places.places[row].name {
      return name
    }
    let first = firstPlaces[PlaceKey(places[place])] ?? place
    return describedName(places[first]) ?? reader.text.name(places[first].tokens)
  }

  /// The usual name of a place that the text never names.
  private func describedName(_ place: PlaceMention) -> String? {
    guard reader.isDescribed(place.tokens) else { return nil }
    let isArabic = reader.isArabic(place.tokens.lowerBound)
    if let row = place.row, let names = reader.lexicon.places.places[row].names {
      return isArabic ? names.arabic : names.english
    }
    guard let country = place.country else { return nil }
    let names = reader.lexicon.places.countries[country]
    return isArabic ? names.arabic : names.english
  }

  private func extractedPlaces() -> [ExtractedPlace] {
    var order: [PlaceKey] = []
    var groups: [PlaceKey: [Int]] = [:]
    for (index, place) in places.enumerated() {
      let key = PlaceKey(place)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    return order.compactMap { key in groups[key].map(extractedPlace) }
  }

  private func extractedPlace(_ group: [Int]) -> ExtractedPlace {
    let place = places[group[0]]
    let mentions = group.map { mention(places[$0].tokens, form: .name) }
    let section = reader.lexicon.places
    if let row = place.row {
      let entry = section.places[row]
      return ExtractedPlace(
        canonical: placeName(group[0]), mentions: mentions, country: entry.country,
        admin1: entry.admin1, coordinate: entry.coordinate, tableID: entry.id)
    }
    let country = place.country.map { section.countries[$0] }
    if place.name != 0 {
      return ExtractedPlace(
        canonical: placeName(group[0]), mentions: mentions, country: country?.iso)
    }
    return ExtractedPlace(
      canonical: placeName(group[0]), mentions: mentions, country: country?.iso,
      coordinate: country?.coordinate, tableID: country?.iso.lowercased())
  }

  // MARK: Claims

  /// What each claim rests on, in the order of the claims.
  var evidenceKeys: [EvidenceKey] {
    events.filter { evidence[$0.sentence] != nil }.map { EvidenceKey($0) }
  }

  private func claims() -> [Claim] {
    var ordinals: [ClaimKey: Int] = [:]
    return events.compactMap { event in
      guard let evidence = evidence[event.sentence] else { return nil }
      let key = ClaimKey(
        trigger: event.trigger.identity, sentence: reader.sentenceHash(event.sentence))
      defer { ordinals[key, default: 0] += 1 }
      return claim(event, evidence, ordinal: ordinals[key, default: 0])
    }
  }

  private func claim(_ event: EventDraft, _ evidence: Evidence, ordinal: Int) -> Claim {
    Claim(
      kind: event.kind,
      trigger: Trigger(
        surface: reader.text.surface(event.tokens), span: reader.text.span(event.tokens),
        lemma: event.trigger.lemma),
      time: event.time, place: event.place.map(placeName),
      participants: event.participants.map { Participant(resolver.name(of: $0.actor), $0.role) },
      status: event.status, attribution: event.attribution, evidence: evidence,
      alsoEvidence: event.alsoSentences.compactMap { self.evidence[$0] },
      confidence: reader.lexicon.confidence.share(of: EvidenceKey(event)),
      coding: reader.lexicon.events.codings[event.kind] ?? EventCoding(), ordinal: ordinal)
  }
}

/// What makes two mentions of one article the same place: its row, or its words where no table has it.
private struct PlaceKey: Hashable {
  let row: Int?
  let country: Int?
  let name: UInt64

  init(_ place: PlaceMention) {
    (row, country, name) = (place.row, place.name == 0 ? place.country : nil, place.name)
  }
}

/// What makes two claims of one article alike: they are told apart by their order.
private struct ClaimKey: Hashable {
  let trigger: UInt64
  let sentence: UInt64
}

/// The sentences of an article as evidence, each made once.
final class SentenceEvidence {
  private let text: TokenizedText
  private var made: [Evidence?]

  init(text: TokenizedText) {
    self.text = text
    made = Array(repeating: nil, count: text.sentences.count)
  }

  subscript(sentence: Int) -> Evidence? {
    if let evidence = made[sentence] { return evidence }
    made[sentence] = text.evidence(of: sentence)
    return made[sentence]
  }
}
