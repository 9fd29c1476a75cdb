import Foundation
import TarikhTemplates

/// The pictures of a report: links to files, or the pictures themselves.
struct ReportPictures {
  private let presentation: Presentation
  private let changes: DiffPresentation?
  private let language: InterfaceLanguage
  private let format: ReportFormat
  private let place: ReportOptions.Pictures
  private let layout: any LayoutEngine

  init(
    _ presentation: Presentation, changes: DiffPresentation?, language: InterfaceLanguage,
    format: ReportFormat, place: ReportOptions.Pictures, layout: any LayoutEngine
  ) {
    self.presentation = presentation
    self.changes = changes
    self.language = language
    self.format = format
    self.place = place
    self.layout = layout
  }

  /// What a template can name: `timelinePicture`, `visitsPicture` and so on, and `mapPicture` and `changesPicture`.
  var values: [String: Any] {
    var values: [String: Any] = [:]
    for view in View.allCases { values["\(view.rawValue)Picture"] = value("\(view.rawValue)") }
    values["mapPicture"] = value(map.rawValue)
    values["changesPicture"] = changes.map { $0.isEmpty ? [] : value("diff") } ?? []
    values["hasMap"] = hasMap
    return values
  }

  /// The graph that says most about who stands where: of relations, or else of names.
  private var map: View { presentation.relationGraph.edges.isEmpty ? .cooccurrence : .relations }

  private var hasMap: Bool {
    !(presentation.relationGraph.edges.isEmpty && presentation.cooccurrence.edges.isEmpty)
  }

  private func value(_ name: String) -> [[String: Any]] {
    [["name": name, "mark": Self.mark(name), "markHTML": Self.mark(name)]]
  }

  /// What stands for a picture until all of the report is known; no words of an article can be it once escaped.
  private static func mark(_ name: String) -> String { "<!--tarikh \(name)-->" }

  /// The report with its pictures, or links to them.
  func placed(in text: [UInt8]) throws -> [UInt8] {
    let anchors = format == .html ? Self.anchors(in: text) : []
    var placed: [UInt8] = []
    var written = 0
    var known: [String: [UInt8]] = [:]
    for (name, place) in marks(in: text) {
      let words = try known[name] ?? markup(name, reachable: anchors).map { Array($0.utf8) }
      guard let words else { continue }
      known[name] = words
      placed += text[written..<place.lowerBound]
      placed += words
      written = place.upperBound
    }
    return written == 0 ? text : placed + text[written...]
  }

  /// The pictures in files that a report links.
  func files(linkedBy text: [UInt8]) throws -> [Artifact] {
    guard format == .markdown, case .linked = place else { return [] }
    let linked = names.filter { name in
      ByteSearch("(<\(escaped(file(name)))>)").first(in: text, from: 0) != nil
    }
    return try linked.compactMap { name in
      try drawing(name).map {
        Artifact(name: file(name), mediaType: "image/svg+xml", bytes: Array($0.document().utf8))
      }
    }
  }

  private var names: [String] { View.allCases.map(\.rawValue) + ["diff"] }

  /// Where marks of pictures stand in a report, from first to last.
  private func marks(in text: [UInt8]) -> [(name: String, place: Range<Int>)] {
    let marks = names.map { name in (name, Array(Self.mark(name).utf8)) }
    var found: [(name: String, place: Range<Int>)] = []
    let start = "<!--tarikh "
    ByteSearch(start).forEach(in: text) { end in
      let rest = text[(end - start.utf8.count)...]
      for (name, mark) in marks where rest.starts(with: mark) {
        found.append((name, rest.startIndex..<rest.startIndex + mark.count))
      }
    }
    return found
  }

  /// The picture, or a link to it; nil where there is none.
  private func markup(_ name: String, reachable: Set<String>) throws -> String? {
    if format == .html {
      return try drawing(name)?.linking(onlyTo: reachable).fragment(idPrefix: "picture-\(name)-")
    }
    switch place {
    case .linked:
      return try words(name).map { "![\(escaped($0.text))](<\(escaped(file(name)))>)" }
    case .inlined:
      guard let drawing = try drawing(name) else { return nil }
      let data = Data(drawing.document().utf8).base64EncodedString()
      let alt = escaped(PictureWords(drawing, presentation).text)
      return "![\(alt)](data:image/svg+xml;base64,\(data))"
    }
  }

  /// What a picture shows, in words; one of the run itself need not be drawn for that.
  private func words(_ name: String) throws -> PictureWords? {
    guard let view = View(rawValue: name) else {
      return try drawing(name).map { PictureWords($0, presentation) }
    }
    let summary =
      view == .timeline
      ? TimelineDrawing.summary(presentation, language: language)
      : GraphContent(presentation, view: view)
        .summary(DrawingWords(presentation, language: language))
    return PictureWords(view, summary: summary, presentation, language: language)
  }

  private func drawing(_ name: String) throws -> Drawing? {
    if name == "diff" {
      return try changes.map {
        try DiffDrawing($0, view: .timeline, language: language, layout: layout).drawing
      }
    }
    return try View(rawValue: name).map {
      try Drawing(presentation, view: $0, language: language, layout: layout)
    }
  }

  private func file(_ name: String) -> String {
    guard case .linked(let prefix) = place else { return "" }
    return "\(prefix)\(name).\(language.rawValue).svg"
  }

  private func escaped(_ words: String) -> String { Escaping.markdown.escapeText(words) }

  /// The ids that stand in quotation marks in a page.
  private static func anchors(in page: [UInt8]) -> Set<String> {
    var anchors: Set<String> = []
    ByteSearch(" id=\"").forEach(in: page) { end in
      let id = page[end...].prefix { $0 != UInt8(ascii: "\"") }
      anchors.insert(String(decoding: id, as: UTF8.self))
    }
    return anchors
  }
}
