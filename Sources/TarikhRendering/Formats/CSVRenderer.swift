import TarikhCore

/// Events as a table for spreadsheets and scripts, by RFC 4180: a line an event, every cell quoted, CRLF at line ends.
///
/// The file starts with a byte order mark, without which spreadsheets take Arabic for another encoding. A cell that a
/// spreadsheet could take for a formula starts with an apostrophe.
package struct CSVRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "csv" }
  package var views: [View] { [.timeline] }

  /// `timeline.<language>.csv`: codes as they are, names and titles in the language of the options.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let index = ItemIndex(presentation)
    var table = "\u{FEFF}" + CSVText.row(Self.columns.map(\.name))
    for event in presentation.events {
      let row = Row(event: event, index: index, language: options.language)
      table += CSVText.row(Self.columns.map { $0.cell(row) })
    }
    return Artifact(
      name: "timeline.\(options.language.rawValue).csv", mediaType: "text/csv",
      bytes: Array(table.utf8))
  }

  private struct Row {
    let event: EventItem
    let index: ItemIndex
    let language: InterfaceLanguage

    var place: PlaceItem? { event.place.flatMap { index.places[$0] } }
    var articles: [ArticleItem] { index.articles(of: event) }

    func words(_ texts: [LocalizedText]) -> String { list(texts.map { $0[language] }) }

    func list(_ texts: [String]) -> String {
      CSVText.words(texts.map(PlainText.line).joined(separator: " | "))
    }
  }

  private typealias Column = (name: String, cell: @Sendable (Row) -> String)

  private static let columns: [Column] = [
    ("id", { CSVText.words($0.event.id) }),
    ("date", { $0.event.time?.edtf.description ?? "" }),
    ("first_day", { $0.event.time?.edtf.firstDay?.description ?? "" }),
    ("last_day", { $0.event.time?.edtf.lastDay?.description ?? "" }),
    ("date_basis", { $0.event.time?.basis.rawValue ?? "" }),
    ("date_certainty", { $0.event.certainty.rawValue }),
    ("date_words", { $0.words([$0.event.dateLabel]) }),
    ("kind", { CSVText.words($0.event.kind) }),
    ("status", { $0.event.status.rawValue }),
    ("title", { CSVText.words($0.event.markedTitle(in: $0.language)) }),
    ("participants", { $0.list($0.event.roles($0.index, in: $0.language)) }),
    ("participant_ids", { $0.list($0.event.participants.map(\.actor)) }),
    (
      "place",
      { row in row.event.place.map { row.list([row.index.name($0, in: row.language)]) } ?? "" }
    ),
    ("place_id", { CSVText.words($0.event.place ?? "") }),
    ("latitude", { $0.place?.coordinate.map { Coordinate.degrees($0.latitudeE6) } ?? "" }),
    ("longitude", { $0.place?.coordinate.map { Coordinate.degrees($0.longitudeE6) } ?? "" }),
    ("confidence", { String($0.event.confidence) }),
    ("independent_sources", { String($0.event.corroboration) }),
    ("disputes", { $0.words($0.event.disputes) }),
    ("notes", { $0.words($0.event.notes) }),
    ("plover", { CSVText.words($0.event.coding.plover ?? "") }),
    ("cameo", { CSVText.words($0.event.coding.cameo ?? "") }),
    ("evidence", { $0.list($0.event.quotes.map(\.quote)) }),
    ("sources", { $0.list($0.articles.map(\.line)) }),
    ("urls", { $0.list($0.articles.compactMap(\.address)) }),
  ]
}
