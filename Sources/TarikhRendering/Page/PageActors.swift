import TarikhCore

/// What the page knows of each actor beyond its events: offices over time, who visited whom, and partners.
struct PageActors {
  /// How many partners or hosts are named.
  private static let limit = 6
  /// How many of the strongest actors have their partners written out; the script works out those of the others.
  private static let strongest = 2 * PageFilter.limit

  private let presentation: Presentation
  private let tokens: PageTokens
  private let names: [String: (name: LocalizedText, token: String)]
  private let offices: [String: [RelationItem]]
  private let partners: [String: [String: Int]]
  private let days: [String: CalendarDay]

  init(_ presentation: Presentation, tokens: PageTokens) {
    self.presentation = presentation
    self.tokens = tokens
    let places = presentation.places.map { ($0.id, ($0.name, tokens.place($0.id))) }
    let actors = presentation.actors.map { ($0.id, ($0.name, tokens.actor($0.id))) }
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

  /// Lines about an actor, each with a heading and links or words, as markup.
  func facts(_ actor: ActorItem, rank: Int) -> [[String: Any]] {
    var facts = [fact("page.decisions", actor.notes.map(PageMarkup.both))]
    facts += offices[actor.id].map { [fact("page.offices", officeLines($0))] } ?? []
    guard rank < Self.strongest else { return facts.compactMap { $0 } }
    let visits = presentation.visits.filter { $0.status == .happened }
    let made = visits.filter { $0.visitor == actor.id }
    facts.append(fact("page.visited", linked(made.compactMap { $0.host ?? $0.place })))
    let received = visits.filter { $0.host == actor.id }
    facts.append(fact("page.visitors", linked(received.map(\.visitor))))
    facts.append(fact("page.partners", linked(partners[actor.id] ?? [:])))
    return facts.compactMap { $0 }
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
        "<a href=#\($0.token)>\(PageMarkup.both($0.name))</a>"
      }
      let role = relation.role.map { role in
        "<bdi lang=\(PageMarkup.script(of: role))>\(XMLText.escaped(role))</bdi>"
      }
      let told = relation.evidence.compactMap { days[$0.article] }.sorted()
      let span = told.first.map { first in
        let last = told.last ?? first
        return " <time>\(first)\(last > first ? " – \(last)" : "")</time>"
      }
      return (role ?? PageMarkup.both(relation.label)) + (target.map { ", " + $0 } ?? "")
        + (span ?? "")
    }
  }

  private func linked(_ ids: [String]) -> [String] {
    linked(ids.reduce(into: [:]) { counts, id in counts[id, default: 0] += 1 })
  }

  /// The most frequent first, each with how often.
  private func linked(_ counts: [String: Int]) -> [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.limit).compactMap {
      id, count in
      names[id].map {
        "<a href=#\($0.token)>\(PageMarkup.both($0.name))</a>" + (count > 1 ? " \(count)" : "")
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
