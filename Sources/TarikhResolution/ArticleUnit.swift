import TarikhCore

/// An article with all its claims: what resolution takes in, and what can be got back from a timeline.
struct ArticleUnit {
  /// The article; its struck claims are among `claims`.
  let record: ArticleRecord
  /// All claims of the article, struck or not, in a fixed order.
  let claims: [Claim]

  init(record: ArticleRecord, claims: [Claim]) {
    self.record = record.struck.isEmpty ? record : record.striking([])
    self.claims = claims.sorted { left, right in
      left.id != right.id ? left.id < right.id : left.json.compactText < right.json.compactText
    }
  }

  /// The units of a timeline.
  static func units(of timeline: Timeline) -> [ArticleUnit] {
    var claims = timeline.articles.mapValues(\.struck)
    for event in timeline.events.values {
      for sourced in event.claims { claims[sourced.article, default: []].append(sourced.claim) }
    }
    return timeline.articles.map { key, record in
      ArticleUnit(record: record, claims: claims[key] ?? [])
    }
  }

  /// One unit an article, earliest first; of two readings of one article the one with more claims, then the greater bytes.
  static func distinct(_ units: [ArticleUnit]) -> [ArticleUnit] {
    var byKey: [String: ArticleUnit] = [:]
    for unit in units {
      if let other = byKey[unit.record.key], !other.isLess(than: unit) { continue }
      byKey[unit.record.key] = unit
    }
    return byKey.values.sorted { left, right in
      switch (left.record.documentDate, right.record.documentDate) {
      case (let mine?, let theirs?) where mine != theirs: mine < theirs
      case (_?, nil): true
      case (nil, _?): false
      default: left.record.key < right.record.key
      }
    }
  }

  private func isLess(than other: ArticleUnit) -> Bool {
    if claims.count != other.claims.count { return claims.count < other.claims.count }
    if record == other.record, claims == other.claims { return false }
    return bytes.lexicographicallyPrecedes(other.bytes)
  }

  private var bytes: [UInt8] {
    JSONValue.array([record.json] + claims.map(\.json)).canonicalBytes()
  }
}
