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
  func placed(in text: String) throws -> String {
    let anchors = format == .html ? Self.anchors(in: text) : []
    var text = text
    for name in View.allCases.map(\.rawValue) + ["diff"] where text.contains(Self.mark(name)) {
      guard let drawing = try drawing(name) else { continue }
      text.replace(Self.mark(name), with: markup(drawing, name, reachable: anchors))
    }
    return text
  }

  /// The pictures in files that a report links.
  func files(linkedBy text: String) throws -> [Artifact] {
    guard format == .markdown, case .linked = place else { return [] }
    let names = (View.allCases.map(\.rawValue) + ["diff"])
      .filter { text.contains("(<\(escaped(file($0)))>)") }
    return try names.compactMap { name in
      try drawing(name).map {
        Artifact(name: file(name), mediaType: "image/svg+xml", bytes: Array($0.document().utf8))
      }
    }
  }

  private func markup(_ drawing: Drawing, _ name: String, reachable: Set<String>) -> String {
    let alt = PictureWords(drawing, presentation).text
    if format == .html {
      return drawing.linking(onlyTo: reachable).fragment(idPrefix: "picture-\(name)-")
    }
    switch place {
    case .linked: return "![\(escaped(alt))](<\(escaped(file(name)))>)"
    case .inlined:
      let data = Data(drawing.document().utf8).base64EncodedString()
      return "![\(escaped(alt))](data:image/svg+xml;base64,\(data))"
    }
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
  private static func anchors(in page: String) -> Set<String> {
    Set(
      page.split(separator: " id=\"", omittingEmptySubsequences: false).dropFirst()
        .map { String($0.prefix { $0 != "\"" }) })
  }
}
