import TarikhCore
import TarikhGraph

extension EmbeddedText {
  /// The ties of one of the graphs of a presentation, a row or an item each.
  static func ties(_ view: View, _ words: EmbeddedWords, form: EmbedMarker.Form) -> EmbeddedText {
    let (columns, rows) =
      switch view {
      case .visits: visits(words)
      case .relations: relations(words)
      case .cooccurrence, .timeline: cooccurrence(words)
      }
    var text = EmbeddedText(language: words.language, remarks: words.remarks)
    if form == .table {
      text.columns = columns
      text.rows = rows
    } else {
      let filled = rows.map { $0.filter { !$0.isEmpty } }
      text.items = filled.map { Item(spans: EmbeddedSpan.list($0, in: words.language)) }
    }
    return text
  }

  private typealias Rows = (columns: [String], rows: [[[EmbeddedSpan]]])

  private static func visits(_ words: EmbeddedWords) -> Rows {
    let rows = words.presentation.visits.map { visit -> [[EmbeddedSpan]] in
      let status = words.label("status.\(visit.status.rawValue)")
      return [
        [.words(words.plain(visit.dateLabel))], words.name(visit.visitor), words.name(visit.place),
        words.name(visit.host), [.words(status)],
        words.sources(words.index.events[visit.event]?.evidence ?? []),
      ]
    }
    let columns = words.labels(
      "report.date", "report.visitor", "report.place", "report.host", "report.status",
      "report.sources")
    return (columns, rows)
  }

  private static func relations(_ words: EmbeddedWords) -> Rows {
    let rows = words.presentation.relations.map { relation -> [[EmbeddedSpan]] in
      let role = relation.role.map { [EmbeddedSpan.words(words.isolated($0))] } ?? []
      return [
        words.name(relation.source), [.words(words.plain(relation.label))],
        words.name(relation.target), role, words.sources(relation.evidence),
      ]
    }
    let columns = words.labels(
      "report.who", "report.relation", "report.whom", "report.office", "report.sources")
    return (columns, rows)
  }

  /// The strongest pairs first.
  private static func cooccurrence(_ words: EmbeddedWords) -> Rows {
    let edges = words.presentation.cooccurrence.edges.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    let rows = edges.map { _, edge -> [[EmbeddedSpan]] in
      let evidence = edge.events.flatMap { words.index.events[$0]?.evidence ?? [] }
      return [
        words.name(edge.first), words.name(edge.second), [.words(String(edge.sentences))],
        [.words(String(edge.events.count))], words.sources(evidence),
      ]
    }
    let columns = words.labels(
      "report.name", "page.partners", "report.sentences", "report.count", "report.sources")
    return (columns, rows)
  }
}
