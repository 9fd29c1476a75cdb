import TarikhCore

/// The claims of one event, before they are summed up.
struct EventDraft {
  let kind: EventKind
  /// The claims, by index, earliest first.
  let claims: [Int]
  /// Whether the event took place.
  let status: EventStatus
  /// Whether other claims about the same occasion deny it, or this is their denial.
  let isDenied: Bool
}

/// Finds which claims are about one event.
struct EventResolution {
  private let nodes: [ClaimNode]
  private let sources: [Int]
  private let places: PlaceFit

  /// The events of `nodes`; `sources` gives the source of each article.
  static func drafts(_ nodes: [ClaimNode], sources: [Int], places: PlaceFit) -> [EventDraft] {
    let resolution = EventResolution(nodes: nodes, sources: sources, places: places)
    let byKind = Dictionary(grouping: nodes.indices) { nodes[$0].kind.rawValue }
    return byKind.keys.sorted().flatMap { kind in
      resolution.drafts(EventKind(kind), byKind[kind] ?? [])
    }
  }

  private func drafts(_ kind: EventKind, _ claims: [Int]) -> [EventDraft] {
    let rules = OccasionRules(kind: kind, places: places)
    var clusterings: [EventStatus: OccasionClustering] = [:]
    for (status, members) in Dictionary(grouping: claims, by: { nodes[$0].status }) {
      var groups = ClaimGroups(members.sorted(), of: nodes, sources: sources)
      var clustering = OccasionClustering(groups.groups(), of: nodes, rules: rules)
      clustering.joinDisputed(nodes)
      clusterings[status] = clustering
    }
    let fulfilled = fulfilments(clusterings)
    var denials = denials(clusterings)
    for plan in denials[.planned] ?? [] {
      if let fact = fulfilled.plans[plan] { denials[.happened, default: []].insert(fact) }
    }
    var drafts: [EventDraft] = []
    for status in EventStatus.allCases {
      guard var clustering = clusterings[status] else { continue }
      let denied = denials[status] ?? []
      for root in clustering.roots() where status != .planned || fulfilled.plans[root] == nil {
        let plans = status == .happened ? fulfilled.claims[root] ?? [] : []
        drafts.append(
          EventDraft(
            kind: kind, claims: (clustering.occasions[root].claims + plans).sorted(),
            status: status, isDenied: denied.contains(root)))
      }
    }
    return drafts
  }

  /// Plans that came true: each with the one occasion that it fits and that later or equally late articles tell of.
  private func fulfilments(_ clusterings: [EventStatus: OccasionClustering])
    -> (plans: [Int: Int], claims: [Int: [Int]])
  {
    guard var plans = clusterings[.planned], var facts = clusterings[.happened] else {
      return ([:], [:])
    }
    var fulfilled: [Int: Int] = [:]
    var claims: [Int: [Int]] = [:]
    for plan in plans.roots() {
      let occasion = plans.occasions[plan]
      let targets = facts.fitting(occasion)
      guard targets.count == 1, let fact = targets.first,
        let planned = occasion.documentDays.last,
        let told = facts.occasions[fact].documentDays.last, planned <= told
      else { continue }
      fulfilled[plan] = fact
      claims[fact, default: []] += occasion.claims
    }
    return (fulfilled, claims)
  }

  /// The occasions that some claims assert and others deny, by status.
  private func denials(_ clusterings: [EventStatus: OccasionClustering]) -> [EventStatus: Set<Int>]
  {
    guard var denials = clusterings[.denied] else { return [:] }
    var disputed: [EventStatus: Set<Int>] = [:]
    for denial in denials.roots() {
      for status in [EventStatus.happened, .planned] {
        guard var asserted = clusterings[status] else { continue }
        let targets = asserted.fitting(denials.occasions[denial])
        if targets.isEmpty { continue }
        disputed[status, default: []].formUnion(targets)
        disputed[.denied, default: []].insert(denial)
      }
    }
    return disputed
  }
}
