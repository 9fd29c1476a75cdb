/// What the graphs of a page share: a box for each actor and place, and the heads of lines.
///
/// A box is drawn once, in units of its letters; each graph uses it with letters of the size that it has there.
struct PageGraphSigns {
  private var boxes: [String: GraphBox] = [:]
  private var heads: [String: Double] = [:]

  /// Notes a box and returns what it is called.
  mutating func name(_ box: GraphBox, token: String) -> String {
    if boxes[token].map({ $0.fontSize < box.fontSize }) ?? true { boxes[token] = box }
    return "n" + token
  }

  /// Notes the head of a line so wide and returns what it is called.
  mutating func head(width: Double) -> String {
    let name = "h\(Int((width * 10).rounded()))"
    heads[name] = width
    return name
  }

  /// How long the head of a line is, by the line's width.
  static func headLength(width: Double) -> Double { 8 + width }

  /// The definitions.
  var markup: String {
    boxes.sorted { $0.key < $1.key }.map { Self.markup($1, name: "n" + $0) }.joined()
      + heads.sorted { $0.key < $1.key }.map(Self.head).joined()
  }

  private static func head(_ name: String, _ width: Double) -> String {
    let length = headLength(width: width)
    let (tip, half) = (SVGNumber.text(length), SVGNumber.text(length * 0.42))
    return "<marker id=\(name) orient=auto markerUnits=userSpaceOnUse>"
      + "<path d=M0,-\(half)L\(tip),0L0,\(half)Z /></marker>"
  }

  private static func markup(_ box: GraphBox, name: String) -> String {
    let lines = InterfaceLanguage.allCases.map { box.lines[$0] ?? [] }
    let isHigh = lines.contains { $0.count > 1 }
    let classes = [form(box.form), isHigh ? "hi" : ""].filter { !$0.isEmpty }
    let look =
      classes.isEmpty ? "" : " class=" + PageMarkup.attribute(classes.joined(separator: " "))
    let tenths = (box.width * 10 + box.fontSize / 2) / box.fontSize
    let width = SVGNumber.text(Double(tenths) / 10)
    return "<g id=\(name)><rect\(look) width=\(width)em />\(words(lines))</g>"
  }

  /// The class of a form; a person has none.
  static func form(_ form: GraphBox.Form) -> String {
    switch form {
    case .person: ""
    case .body: "bo"
    case .place: "pl"
    }
  }

  private static func words(_ lines: [[String]]) -> String {
    let spans = zip(InterfaceLanguage.allCases, lines).map { language, lines in
      let words = lines.map { PageMarkup.label($0, in: language) }
      guard words.count > 1 else { return words.joined() }
      return words.enumerated().map { at, words in
        "<tspan x=0 dy=\(at == 0 ? "-.68" : "1.35")em>\(words)</tspan>"
      }.joined()
    }
    return "<text>" + PageMarkup.spans(ar: spans[0], en: spans[1]) + "</text>"
  }
}
