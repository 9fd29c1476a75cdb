import TarikhCore

/// What resolution compares of a claim, with its names resolved; the claim itself stays in its article.
struct ClaimNode {
  /// The index of its article.
  let article: Int
  /// Its position among the article's claims.
  let number: Int
  let id: String
  let kind: EventKind
  let status: EventStatus
  let confidence: Int
  let edtf: EDTF?
  let basis: TimeBasis?
  /// The day of the article as an ordinal.
  let documentDay: Int?
  /// Its days as ordinals; open ends reach for ever.
  let days: ClosedRange<Int>?
  /// The index of its place.
  let place: Int?
  /// Everybody who takes part, by index.
  let roles: [(actor: Int, role: Role)]
  /// The main participants.
  let parties: Parties

  init(
    _ number: Int, of unit: ArticleUnit, article: Int, actors: [String: Int], places: [String: Int]
  ) {
    let claim = unit.claims[number]
    self.article = article
    self.number = number
    id = claim.id
    kind = claim.kind
    status = claim.status
    confidence = claim.confidence
    edtf = claim.time?.edtf
    basis = claim.time?.basis
    documentDay = unit.record.documentDate?.ordinal
    days = claim.time.map { Self.days(of: $0.edtf) }
    place = claim.place.flatMap { places[$0] }
    roles = claim.participants.compactMap { participant in
      actors[participant.actor].map { (actor: $0, role: participant.role) }
    }
    var parties = Parties()
    for (actor, role) in roles { parties.insert(actor, role) }
    self.parties = parties
  }

  private static func days(of edtf: EDTF) -> ClosedRange<Int> {
    let first = edtf.firstDay?.ordinal ?? -1_000_000_000
    return first...max(first, edtf.lastDay?.ordinal ?? 1_000_000_000)
  }
}
