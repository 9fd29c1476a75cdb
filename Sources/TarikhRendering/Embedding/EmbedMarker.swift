import TarikhCore

/// A pair of markers in a document that holds a part of a run, such as `<!-- tarikh timeline lang=ar -->` … `<!-- /tarikh -->`.
package struct EmbedMarker: Hashable, Sendable {
  /// What is shown.
  package enum Content: String, CaseIterable, Sendable {
    /// Events over time.
    case timeline
    /// Who is named together with whom.
    case cooccurrence
    /// Who went where and to whom.
    case visits
    /// What actors are to each other.
    case relations
    /// The events with their sentences and sources.
    case events
    /// What changed since an earlier run.
    case diff
  }

  /// How it is shown.
  package enum Form: String, CaseIterable, Sendable {
    /// A link to a picture in a file of its own.
    case picture
    /// A picture inside the document, whose links can be followed.
    case svg
    /// A frame around a page of its own that holds the picture.
    case iframe
    /// A diagram of Mermaid.
    case mermaid
    /// A table.
    case table
    /// A list.
    case list
  }

  /// What is shown.
  package let content: Content
  /// How it is shown.
  package let form: Form
  /// The language of labels; nil is that of the run.
  package let language: InterfaceLanguage?
  /// Where the picture is kept, relative to the document; nil is a name made of what it shows.
  package let file: String?
  /// The part of the run to show.
  package let part: EmbedPart
  /// The page that links of the picture lead into, relative to the document or on the web.
  package let page: String?

  /// Reads the words of a comment in a document of some type; nil where the comment is not ours.
  ///
  ///     try EmbedMarker(comment: " tarikh visits lang=en ", type: .markdown, line: 1)?.content   // .visits
  init?(comment: String, type: DocumentType, line: Int) throws(EmbeddingFailure) {
    let words = try EmbedWords(comment, line: line)
    guard words.isMarker else { return nil }
    content = try words.choice("view", "view") ?? .timeline
    let wanted: Form? = try words.choice("as", "form")
    let form = wanted ?? content.forms[0]
    language = try words.choice("lang", "language")
    guard content.forms.contains(form), type.markup.forms.contains(form) else {
      let known = content.forms.filter(type.markup.forms.contains).map(\.rawValue)
      throw EmbeddingFailure(
        line: line, problem: "“\(content.rawValue)” can't be shown as \(form.rawValue) here",
        word: form.rawValue, known: known)
    }
    self.form = form
    part = EmbedPart(
      from: try words.date("from"), to: try words.date("to"), actor: words.values["actor"])
    file = try words.values["file"].map { path throws(EmbeddingFailure) in
      try EmbedPath.checked(path, for: form, type: type, line: line)
    }
    page = try words.values["page"].map { page throws(EmbeddingFailure) in
      try EmbedPath.checked(page: page, line: line)
    }
  }
}

extension EmbedMarker.Content {
  /// The forms in which it can be shown, the usual one first.
  package var forms: [EmbedMarker.Form] {
    switch self {
    case .timeline, .cooccurrence, .visits, .relations:
      [.picture, .svg, .iframe, .mermaid, .table, .list]
    case .events: [.list, .table]
    case .diff: [.list, .table, .picture, .svg, .iframe]
    }
  }

  /// The view that draws it; nil where none does.
  var view: View? { View(rawValue: rawValue) }
}

/// The part of a run that is embedded.
package struct EmbedPart: Hashable, Sendable {
  /// The first day, and later ones; nil for no bound.
  package let from: EDTF?
  /// The last day, and earlier ones; nil for no bound.
  package let to: EDTF?
  /// One actor and those tied to it, by id or name; nil for all.
  package let actor: String?

  /// A part of a run; the whole of it without bounds and actor.
  package init(from: EDTF? = nil, to: EDTF? = nil, actor: String? = nil) {
    self.from = from
    self.to = to
    self.actor = actor
  }

  /// Whether nothing is left out.
  package var isWhole: Bool { self == EmbedPart() }

  /// A few letters that tell it from other parts, for names of files; empty for the whole.
  var token: String {
    if isWhole { return "" }
    let words = [from?.description, to?.description, actor].map { $0 ?? "" }
    return "-" + SHA256.hex(of: words.joined(separator: "\n").utf8).prefix(8)
  }
}

/// Trouble with a marker in a document.
package struct EmbeddingFailure: Error, Hashable, CustomStringConvertible {
  /// The line of the marker, from 1.
  package let line: Int
  /// What is wrong.
  package let problem: String
  /// The word that is none of those known, where that is the trouble.
  package let word: String?
  /// The words that could stand in its place.
  package let known: [String]

  /// Trouble in a line.
  package init(line: Int, problem: String, word: String? = nil, known: [String] = []) {
    self.line = line
    self.problem = problem
    self.word = word
    self.known = known
  }

  /// One sentence for the reader.
  package var description: String {
    let names = known.isEmpty ? "" : "; known are \(known.joined(separator: ", "))"
    return "line \(line): \(problem)\(names)"
  }
}
