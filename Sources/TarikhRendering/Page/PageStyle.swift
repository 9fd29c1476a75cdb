/// The style sheet of one page: that of the drawings, that of the template, and the rules of this page's filters.
struct PageStyle {
  /// The rules, ready to stand in a `style` element; its hash is in the page's policy.
  let text: String

  /// `sheet` is the style sheet of the template.
  init(
    _ presentation: Presentation, sheet: String, filters: [PageFilter], tokens: PageTokens
  ) {
    let parts = [
      ":root{\(DrawingStyle.lightVariables)}",
      "@media screen and (prefers-color-scheme:dark){:root{\(DrawingStyle.darkVariables)}}",
      DrawingStyle.rules, Self.compact(sheet), filters.map(\.rules).joined(separator: "\n"),
      Self.kindRules(presentation, tokens), Self.targetRules(presentation, tokens),
      Self.wordRules(presentation),
    ]
    text = parts.filter { !$0.isEmpty }.joined(separator: "\n").replacing("</", with: "<\\/")
  }

  /// The sheet without comments, indents and empty lines.
  static func compact(_ sheet: String) -> String {
    var text = ""
    var rest = sheet[...]
    while let start = rest.firstRange(of: "/*") {
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    return (text + rest).split(separator: "\n")
      .map { line in line.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The script without indents, empty lines and lines that are comments.
  static func compactScript(_ script: String) -> String {
    script.split(separator: "\n").map { line in line.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") }.joined(separator: "\n")
  }

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

  /// An actor or a place that a link leads to shows its events alone, as a filter does.
  private static func targetRules(_ presentation: Presentation, _ tokens: PageTokens) -> String {
    let actors = presentation.actors.filter { $0.eventCount > 0 }
      .map { (Anchor.actor($0.id), tokens.actor($0.id)) }
    let places = presentation.places.filter { $0.eventCount > 0 }
      .map { (Anchor.place($0.id), tokens.place($0.id)) }
    return (actors + places).map { anchor, token in
      "body:has(#\(anchor):target) .e:not(.\(token)){display:none}"
    }.joined(separator: "\n")
  }

  private static func wordRules(_ presentation: Presentation) -> String {
    InterfaceLanguage.allCases.map { language in
      let word = quoted(presentation.label("page.confidence")[language] + " ")
      return "body:has(#l-\(language.rawValue):checked) .q::before{content:\(word)}"
    }.joined(separator: "\n")
  }
}
