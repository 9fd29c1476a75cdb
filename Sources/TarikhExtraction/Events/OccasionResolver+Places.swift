import TarikhCore

/// Where events took place, by their occasions, the visits they are part of, and the dateline.
extension OccasionResolver {
  mutating func carryPlaces() {
    var visits: [Int: [Int]] = [:]
    for visit in self.visits where drafts[visit].place.map({ !isRegion($0) }) ?? false {
      for guest in drafts[visit].actors(in: .guest) { visits[guest, default: []].append(visit) }
    }
    for index in drafts.indices where drafts[index].place == nil {
      if let place = placeBeforeClause(drafts[index]) {
        drafts[index].place = place
      } else if let occasion = drafts[index].occasion, let place = drafts[occasion].place {
        drafts[index].place = place
      } else if isPlacedByVisit(drafts[index].kind) {
        drafts[index].place = Self.visit(around: index, of: drafts[index].participants, visits)
          .flatMap { drafts[$0].place }
      } else if drafts[index].kind == .visit {
        drafts[index].place = goalOfEarlierVisits(index)
      }
      if drafts[index].place == nil { drafts[index].place = placeOfPurpose(index) }
    }
    if let dateline = dateline() { takePlace(of: dateline) }
  }

  /// «توجه إلى القاهرة، حيث التقى», "flew to Cairo, where he met": the place before the word that opens the clause of a verb.
  private func placeBeforeClause(_ draft: EventDraft) -> Int? {
    let chunks = sentences[draft.sentence].chunks
    let verb = draft.support ?? draft.chunk
    for at in chunks[..<verb].indices.suffix(6).reversed() {
      switch chunks[at].kind {
      case .marker(.clause) where reader.isSmallWord(.locative, chunks[at].tokens):
        return place(endingBefore: at, in: chunks)
      case .marker(.clause), .marker(.that), .marker(.relative), .verb, .trigger: return nil
      default: continue
      }
    }
    return nil
  }

  /// The last place before a chunk, with nothing but dates, adverbs and marks between.
  private func place(endingBefore end: Int, in chunks: [Chunk]) -> Int? {
    for at in chunks[..<end].indices.suffix(5).reversed() {
      switch chunks[at].kind {
      case .place(let place):
        // «وزراء خارجية مصر والعراق، حيث»: countries that act are not where it was.
        let isGround = !mentions.places[place].isCountry || follows([.to, .in], at, in: chunks)
        return isGround ? place : nil
      case .pause, .mark, .date, .filler: continue
      default: return nil
      }
    }
    return nil
  }

  private func follows(_ markers: Set<Marker>, _ at: Int, in chunks: [Chunk]) -> Bool {
    if !chunks[at].clitics.isDisjoint(with: [.ba, .la]) { return true }
    guard at > 0, case .marker(let marker) = chunks[at - 1].kind else { return false }
    return markers.contains(marker)
  }

  /// Whether a kind takes place where its guest is on a visit: talks, and what is agreed there.
  private func isPlacedByVisit(_ kind: EventKind) -> Bool {
    let events = reader.lexicon.events
    return Self.partsOfVisit.contains(kind) || !events.isDiplomatic(kind) && !events.isApart(kind)
  }

  /// «منطقة الخليج»: too wide for talks to be placed there.
  private func isRegion(_ place: Int) -> Bool {
    mentions.places[place].row.map { reader.lexicon.places.places[$0].rank == .region } ?? false
  }

  /// «وصل إلى الدوحة للقاء الوزير»: what someone comes for takes place where he comes to.
  private func placeOfPurpose(_ index: Int) -> Int? {
    let draft = drafts[index]
    guard index > 0, Self.partsOfVisit.contains(draft.kind),
      drafts[index - 1].sentence == draft.sentence,
      drafts[index - 1].kind == .arrival || drafts[index - 1].kind == .visit,
      sentences[draft.sentence].chunks[draft.chunk].clitics.contains(.la)
    else { return nil }
    return drafts[index - 1].place
  }

  // MARK: Datelines

  /// «الرياض - استقبل …», "CAIRO (AP) — …": the town at the head of a sentence, before a dash or colon, and the sentence.
  private func dateline() -> (place: Int, sentence: Int)? {
    for sentence in sentences.prefix(4) where !sentence.isHeading {
      var place: Int?
      for chunk in sentence.chunks.prefix(8) {
        switch chunk.kind {
        case .place(let mention) where place == nil && !mentions.places[mention].isCountry:
          place = mention
        case .pause:
          let isComma = reader.isMark(Mark.comma, at: chunk.tokens.lowerBound)
          if let place, !isComma { return (place, sentence.index) }
        case .actor, .date, .mark, .noun, .filler: continue
        default: break
        }
        if case .trigger = chunk.kind { break }
      }
    }
    return nil
  }

  /// Talks and receptions of the dateline's own sentence took place there, unless a side of theirs is at home elsewhere
  /// and none is at home there.
  private mutating func takePlace(of dateline: (place: Int, sentence: Int)) {
    let finder = CountryFinder(resolver: resolver, places: mentions.places)
    guard let ground = finder.country(ofPlace: dateline.place) else { return }
    for index in drafts.indices
    where drafts[index].place == nil && drafts[index].sentence == dateline.sentence
      && Self.partsOfVisit.contains(drafts[index].kind) && drafts[index].status == .happened
    {
      let sides = drafts[index].participants.filter { $0.role != .other }.map(\.actor)
      let homes = sides.map(finder.country(of:))
      let isAtHome = zip(sides, homes).contains { $1 == ground || $1 == nil && holdsOffice($0) }
      if isAtHome || homes.allSatisfy({ $0 == nil }) { drafts[index].place = dateline.place }
    }
  }

  /// Whether somebody is named with an office; an outlet leaves out the country where it is its own.
  private func holdsOffice(_ actor: Int) -> Bool {
    resolver.actors[actor].mentions.contains { !resolver.mentions[$0].offices.isEmpty }
  }

  /// The visit during which talks are told: the guest's last one before them, else the first after them.
  private static func visit(
    around index: Int, of participants: [(actor: Int, role: Role)], _ visits: [Int: [Int]]
  ) -> Int? {
    let visits = participants.lazy.compactMap { visits[$0.actor] }.first ?? []
    return visits.last { $0 <= index } ?? visits.first
  }

  /// «سلسلة من الزيارات إلى بنغازي، … سبقته زيارة»: a visit told after others to a place goes there too.
  private func goalOfEarlierVisits(_ index: Int) -> Int? {
    let chunks = sentences[drafts[index].sentence].chunks
    let finder = ArgumentFinder(reader: reader, mentions: mentions, chunks: chunks)
    for (at, chunk) in chunks.prefix(drafts[index].chunk).enumerated().reversed() {
      guard case .trigger(let rows) = chunk.kind,
        rows.contains(where: {
          let trigger = reader.lexicon.events.triggers[Int($0)]
          return trigger.triggerClass == .plural && trigger.kind == .visit
        })
      else { continue }
      for case .place(let place) in finder.arguments(ofNoun: at, support: nil)[.to] ?? [] {
        return place
      }
    }
    return nil
  }
}
