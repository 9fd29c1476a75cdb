/// The style sheet of one page: that of the drawings, that of the template, and the rules of this page's filters.
package struct PageStyle {
  /// The rules, ready to stand in a `style` element; its hash is in the page's policy.
  let text: String
  /// The rules of filters that work without a script; the script switches them off and does the same faster.
  let filterText: String

  /// `sheet` is the style sheet of the template.
  init(
    _ presentation: Presentation, sheet: String, drawings: PageDrawings, phrases: PagePhrases,
    filters: [PageFilter], tokens: PageTokens
  ) {
    let parts = [
      drawings.rules, Self.sheet(sheet), Self.kindRules(presentation, tokens), phrases.rules,
      Self.wordRules(presentation),
    ]
    text = Self.joined(parts)
    filterText = Self.joined(
      [PageFilter.display] + filters.map(\.rules) + [Self.targetRules(presentation, tokens)])
  }

  /// The sheet of a page without drawings, with the colours that its sheet does not set itself.
  static func sheet(_ sheet: String) -> String {
    let light = variables(DrawingStyle.lightVariables, notIn: sheet)
    let dark = variables(DrawingStyle.darkVariables, notIn: sheet)
    return ":root{\(light)}\n@media screen and (prefers-color-scheme:dark){:root{\(dark)}}\n"
      + compact(sheet)
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "\n").replacing("</", with: "<\\/")
  }

  /// The colours of the drawings that the sheet does not set itself.
  private static func variables(_ declarations: String, notIn sheet: String) -> String {
    declarations.split(separator: ";").filter { declaration in
      !sheet.contains(declaration.prefix { $0 != ":" } + ":")
    }.joined(separator: ";")
  }

  /// The sheet without comments and without the white space that only its writer needs.
  static func compact(_ sheet: String) -> String {
    var text = ""
    var rest = sheet[...]
    while let start = rest.firstRange(of: "/*") {
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    return (text + rest).split(separator: "\n")
      .map { line in
        Self.tight.reduce(String(line.drop { $0 == " " })) {
          $0.replacing($1, with: $1.filter { $0 != " " })
        }
      }
      .filter { !$0.isEmpty }.joined().replacing(";}", with: "}")
  }

  private static let tight = [": ", "; ", " {", "{ ", ", "]

  /// The script without indents, empty lines, lines that are comments, and spaces beside signs.
  package static func compactScript(_ script: String) -> String {
    script.split(separator: "\n").map { line in line.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") }.map(compactLine).joined(separator: "\n")
  }

  /// A line without the spaces beside signs outside its strings; left as it is where strings can't be told for sure.
  private static func compactLine(_ line: Substring) -> String {
    let isPlain = !line.contains("'") && !line.contains("`") && !line.contains("/")
    let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard isPlain, pieces.count % 2 == 1 else { return String(line) }
    return pieces.enumerated().map { at, piece in
      at % 2 == 1
        ? String(piece)
        : signs.reduce(String(piece)) { $0.replacing($1, with: $1.filter { $0 != " " }) }
    }.joined(separator: "\"")
  }

  private static let signs = [
    " => ", " = ", " === ", " !== ", " && ", " || ", " ?? ", " ? ", " : ", ", ", " + ", " * ",
    " < ", " > ", " <= ", " >= ", "{ ", " }", "; ", ": ", ") {", " ||", "&& ",
  ]

  /// A text in quotes, as CSS reads it.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      scalar.value < 0x20 || "\"\\<>&".unicodeScalars.contains(scalar)
        ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
    }
    return "\"\(escaped.joined())\""
  }

  private static func kindRules(_ presentation: Presentation, _ tokens: PageTokens) -> String {
    var seen: Set<String> = []
    return presentation.events.map(\.kind).filter { seen.insert($0).inserted }.sorted()
      .map { ".\(tokens.kind($0)){--k:var(--tarikh-\(Palette.colour(ofKind: $0).name))}" }
      .joined(separator: "\n")
  }

  /// The strongest actors and places to which a link leads show their events alone, as a filter does.
  ///
  /// Every such rule costs time on each click: 260 of them took 2.6 s at 1,000 events. The script does it for all.
  private static func targetRules(_ presentation: Presentation, _ tokens: PageTokens) -> String {
    let actors = presentation.actors.filter { $0.eventCount > 0 }.prefix(2 * PageFilter.limit)
      .map { tokens.actor($0.id) }
    let places = presentation.places.filter { $0.eventCount > 0 }.prefix(PageFilter.limit)
      .map { tokens.place($0.id) }
    return (actors + places).map(PageFilter.rule(targeting:)).joined(separator: "\n")
  }

  private static func wordRules(_ presentation: Presentation) -> String {
    InterfaceLanguage.allCases.map { language in
      let word = quoted(presentation.label("page.confidence")[language] + " ")
      return "body:has(#l-\(language.rawValue):checked) [class^=q]::before{content:\(word)}"
    }.joined(separator: "\n")
  }
}
