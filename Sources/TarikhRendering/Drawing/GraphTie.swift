import TarikhCore
import TarikhGraph

/// A line of a graph drawing.
struct GraphTie {
  let source: String
  let target: String
  let weight: Int
  /// What the line means, after the names of its ends.
  let meaning: LocalizedText
  /// Words on the line itself: a date, how often, or a kind of relation.
  let label: LocalizedText?
  /// The anchor of the first event behind it.
  let anchor: String?
  /// How sure it is that it took place.
  let status: EventStatus
  /// The kinds of relation that it stands for, as classes.
  var kinds: [String] = []
  /// Whether it holds both ways, so that it has no head.
  var isMutual = false
}

extension GraphTie {
  /// Two who are named together: in how many sentences and events.
  init(_ edge: CooccurrenceEdge, _ presentation: Presentation) {
    let meaning = Self.both(presentation) { words in
      [
        edge.sentences > 0 ? words("drawing.graph.sentences", ["count": edge.sentences]) : nil,
        edge.events.isEmpty ? nil : words("drawing.graph.events", ["count": edge.events.count]),
      ].compactMap(\.self)
    }
    self.init(
      source: edge.first, target: edge.second, weight: edge.weight, meaning: meaning, label: nil,
      anchor: edge.events.first.map(Anchor.event), status: .happened)
  }

  /// A visitor and a goal: how often and when; `items` are the visits, ready to be shown.
  init(_ edge: VisitEdge, items: [VisitItem], _ presentation: Presentation) {
    let meaning = Self.both(presentation) { words in
      let dates = items.prefix(6).map { item in
        let status = item.status == .happened ? "" : " (\(words("status.\(item.status.rawValue)")))"
        return item.dateLabel[words.language] + status
      }
      return [words("drawing.graph.visits", ["count": edge.weight])] + dates
    }
    let statuses = Set(edge.visits.map(\.status))
    let status = [EventStatus.happened, .planned, .hypothetical, .denied].first(
      where: statuses.contains)
    self.init(
      source: edge.visitor, target: edge.target, weight: edge.weight, meaning: meaning,
      label: edge.weight > 1
        ? LocalizedText(both: "×\(edge.weight)")
        : edge.visits.first?.time == nil ? nil : items.first?.dateLabel,
      anchor: edge.visits.first.map { Anchor.event($0.event) }, status: status ?? .happened)
  }

  /// Relations between the same two in one direction are one line that names each kind.
  static func ties(of edges: [RelationEdge], _ presentation: Presentation) -> [GraphTie] {
    var starts: [Int] = []
    for (index, edge) in edges.enumerated()
    where index == 0 || edge.ends != edges[index - 1].ends { starts.append(index) }
    return zip(starts, starts.dropFirst() + [edges.count]).map {
      GraphTie(edges[$0..<$1], presentation)
    }
  }

  private init(_ edges: ArraySlice<RelationEdge>, _ presentation: Presentation) {
    let meaning = Self.both(presentation) { words in
      edges.map { edge in
        let roles = edge.roles.isEmpty ? "" : " (\(Self.list(edge.roles, in: words.language)))"
        return words("relation.\(edge.kind.rawValue)") + roles + " – "
          + words("drawing.graph.sentences", ["count": edge.weight])
      }
    }
    let label = Self.both(presentation) { words in
      edges.map { words("relation.\($0.kind.rawValue)") }
    }
    self.init(
      source: edges.first?.source ?? "", target: edges.first?.target ?? "",
      weight: edges.reduce(0) { $0 + $1.weight }, meaning: meaning, label: label, anchor: nil,
      status: .happened, kinds: edges.map(\.kind.rawValue), isMutual: edges.allSatisfy(\.isMutual))
  }

  private static func both(_ presentation: Presentation, _ parts: (DrawingWords) -> [String])
    -> LocalizedText
  {
    func text(_ language: InterfaceLanguage) -> String {
      list(parts(DrawingWords(presentation, language: language)), in: language)
    }
    return LocalizedText(ar: text(.arabic), en: text(.english))
  }

  private static func list(_ parts: [String], in language: InterfaceLanguage) -> String {
    parts.joined(separator: language == .arabic ? "، " : ", ")
  }
}
