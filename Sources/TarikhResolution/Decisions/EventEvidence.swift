import TarikhCore

/// What the claims of an event say against the decisions on it.
struct EventEvidence {
  let claims: [ClaimNode]
  let units: [ArticleUnit]
  let sources: [Int]

  /// Other dates without a common day: each date once, with the articles that give it.
  func against(_ date: EDTF) -> [DecisionFinding.Matter] {
    opposed { claim in
      guard let edtf = claim.edtf, !edtf.overlaps(date) else { return nil }
      return edtf.description
    }
  }

  /// Other places that the decided one can't be.
  func against(place: Int, in places: ResolvedPlaces) -> [DecisionFinding.Matter] {
    let fit = PlaceFit(places)
    return opposed { claim in
      guard let other = claim.place, other != place,
        places.places[place].country == nil || fit.contradict(place, other)
      else { return nil }
      return places.places[other].id
    } words: { id in
      places.places.first { $0.id == id }.map { "“\($0.name)”" } ?? id
    }
  }

  /// Independent sources that tell a struck event; one of whose articles the analyst knew is none.
  func againstStriking(_ entry: DecisionEntry) -> [DecisionFinding.Matter] {
    var bySource: [Int: [Int]] = [:]
    for claim in claims { bySource[sources[claim.article], default: []].append(claim.article) }
    return bySource.sorted { $0.value[0] < $1.value[0] }.compactMap { _, articles in
      if articles.contains(where: { entry.knows(Self.key(of: units[$0].record)) }) { return nil }
      let record = units[articles[0]].record
      return .opposed(key: Self.key(of: record), words: "it is told by \(record.id)")
    }
  }

  /// The start of an article's key, by which a file of decisions remembers it.
  static func key(of record: ArticleRecord) -> String { String(record.key.prefix(16)) }

  private func opposed(
    by key: (ClaimNode) -> String?, words: (String) -> String = { $0 }
  ) -> [DecisionFinding.Matter] {
    var order: [String] = []
    var articles: [String: [String]] = [:]
    for claim in claims {
      guard let key = key(claim) else { continue }
      if articles[key] == nil { order.append(key) }
      let id = units[claim.article].record.id
      if articles[key]?.contains(id) != true { articles[key, default: []].append(id) }
    }
    return order.map { key in
      let tellers = articles[key] ?? []
      let more = tellers.count > 3 ? ", …" : ""
      return .opposed(
        key: key, words: "\(words(key)) in \(tellers.prefix(3).joined(separator: ", "))\(more)")
    }
  }
}
