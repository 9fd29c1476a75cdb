import TarikhCore

/// What the page knows of each actor beyond its events: offices over time, who visited whom, and partners.
struct PageActors {
  /// How many partners or hosts are named.
  private static let limit = 6
  /// How many of the strongest actors have their partners written out; the script works out those of the others.
  private static let strongest = 2 * PageFilter.limit

  private let presentation: Presentation
  private let link: (String) -> String
  private let names: [String: LocalizedText]
  private let offices: [String: [RelationItem]]
  private let partners: [String: [String: Int]]
  private let days: [String: CalendarDay]

  /// `link` gives the address of an actor or place by its id.
  init(_ presentation: Presentation, link: @escaping (String) -> String) {
    self.presentation = presentation
    self.link = link
    let places = presentation.places.map { ($0.id, $0.name) }
    let actors = presentation.actors.map { ($0.id, $0.name) }
    names = Dictionary(actors + places, uniquingKeysWith: { first, _ in first })
    offices = Dictionary(
      grouping: presentation.relations.filter {
        [.roleOf, .headOf, .memberOf].contains($0.kind)
      }, by: \.source)
    partners = Self.partners(presentation)
    days = Dictionary(
      presentation.articles.compactMap { article in article.date.map { (article.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What was decided about an actor, and its offices: lines, each with a heading and links or words, as markup.
  func offices(_ actor: ActorItem) -> [[String: Any]] {
    let lines = offices[actor.id].map { officeLines(Self.telling($0)) } ?? []
    return [
      fact("page.decisions", actor.notes.map(PageMarkup.both)), fact("page.offices", lines),
    ].compactMap { $0 }
  }

  /// What was decided about an actor.
  func notes(_ actor: ActorItem) -> [[String: Any]] {
    [fact("page.decisions", actor.notes.map(PageMarkup.both))].compactMap { $0 }
  }

  /// The offices of an actor for the script, a line each: the office, the body's token, the first and the last day.
  ///
  /// Nil where there is none, or one without a name, which takes words.
  func officeData(_ actor: ActorItem, _ token: (String) -> String) -> String? {
    let relations = Self.telling(offices[actor.id] ?? [])
    guard !relations.isEmpty, relations.allSatisfy({ $0.role != nil }) else { return nil }
    return relations.map { relation in
      let told = span(of: relation)
      let role = (relation.role ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let days = [told?.first, told.flatMap { $0.last > $0.first ? $0.last : nil }]
        .compactMap { $0?.description }
      return ([role, names[relation.target] == nil ? "" : token(relation.target)] + days)
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// Whom and what an actor visited, who came, and who takes part in the same events, as lines.
  func company(_ actor: ActorItem) -> [[String: Any]] {
    let received = visits.filter { $0.host == actor.id }
    return [
      fact("page.visited", linked(goals(of: actor))),
      fact("page.visitors", linked(Self.tally(received.map(\.visitor)))),
      fact("page.partners", linked(partners[actor.id] ?? [:])),
    ].compactMap { $0 }
  }

  /// Whom and what an actor visited and how often, for the script: `a6,3 p1`.
  func visited(_ actor: ActorItem, _ token: (String) -> String) -> String? {
    let goals = goals(of: actor).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return goals.isEmpty
      ? nil
      : goals.map { token($0.key) + ($0.value > 1 ? ",\($0.value)" : "") }.joined(separator: " ")
  }

  /// Whether an actor stands among the strongest, whose company a page writes out.
  static func isStrong(rank: Int) -> Bool { rank < strongest }

  private var visits: [VisitItem] { presentation.visits.filter { $0.status == .happened } }

  private func goals(of actor: ActorItem) -> [String: Int] {
    Self.tally(visits.filter { $0.visitor == actor.id }.compactMap { $0.host ?? $0.place })
  }

  private static func tally(_ ids: [String]) -> [String: Int] {
    ids.reduce(into: [:]) { counts, id in counts[id, default: 0] += 1 }
  }

  /// The relations without those that another tells with the office itself.
  private static func telling(_ relations: [RelationItem]) -> [RelationItem] {
    let named = Set(relations.filter { $0.role != nil }.map(\.target))
    return relations.filter { $0.role != nil || !named.contains($0.target) }
  }

  private func fact(_ key: String, _ lines: [String]) -> [String: Any]? {
    lines.isEmpty
      ? nil
      : [
        "headingHTML": PageMarkup.both(presentation.label(key)),
        "linesHTML": lines.joined(separator: " · "),
      ]
  }

  /// Each office once, with the first and the last day of the articles that give it.
  private func officeLines(_ relations: [RelationItem]) -> [String] {
    relations.map { relation in
      let target = names[relation.target].map {
        "<a href=\(link(relation.target))>\(PageMarkup.both($0))</a>"
      }
      let role = relation.role.map { role in
        "<bdi lang=\(PageMarkup.script(of: role))>\(XMLText.escaped(role))</bdi>"
      }
      let span = span(of: relation).map { first, last in
        " <time>\(first)\(last > first ? " – \(last)" : "")</time>"
      }
      return (role ?? PageMarkup.both(relation.label)) + (target.map { ", " + $0 } ?? "")
        + (span ?? "")
    }
  }

  /// The first and the last day of the articles that tell of a relation.
  private func span(of relation: RelationItem) -> (first: CalendarDay, last: CalendarDay)? {
    let told = relation.evidence.compactMap { days[$0.article] }.sorted()
    return told.first.flatMap { first in told.last.map { (first, $0) } }
  }

  /// The most frequent first, each with how often.
  private func linked(_ counts: [String: Int]) -> [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.limit).compactMap {
      id, count in
      names[id].map {
        "<a href=\(link(id))>\(PageMarkup.both($0))</a>" + (count > 1 ? " \(count)" : "")
      }
    }
  }

  private static func partners(_ presentation: Presentation) -> [String: [String: Int]] {
    var partners: [String: [String: Int]] = [:]
    for event in presentation.events {
      let actors = Set(event.participants.map(\.actor))
      for first in actors {
        for second in actors where second != first {
          partners[first, default: [:]][second, default: 0] += 1
        }
      }
    }
    return partners
  }
}
