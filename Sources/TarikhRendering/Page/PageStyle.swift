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
      drawings.rules, Self.kindRules(presentation, tokens), phrases.rules,
      Self.wordRules(presentation),
    ]
    text = SheetNames.shortened(
      Self.joined([Self.sheet(sheet, rules: parts.joined())] + parts.map(SheetText.compact)))
    filterText = Self.joined(
      [PageFilter.display] + filters.map(\.rules) + [Self.targetRules(presentation, tokens)])
  }

  /// The sheet with those colours of the drawings that `rules` or the sheet itself use, or with all.
  static func sheet(_ sheet: String, rules: String? = nil) -> String {
    func isUsed(_ name: Substring) -> Bool {
      rules.map { $0.contains("var(\(name))") || sheet.contains("var(\(name))") } ?? true
    }
    func variables(_ declarations: String) -> String {
      declarations.split(separator: ";").filter { declaration in
        let name = declaration.prefix { $0 != ":" }
        return !sheet.contains(name + ":") && isUsed(name)
      }.joined(separator: ";")
    }
    return ":root{\(variables(DrawingStyle.lightVariables))}\n"
      + "@media screen and (prefers-color-scheme:dark){"
      + ":root{\(variables(DrawingStyle.darkVariables))}}\n" + SheetText.compact(sheet)
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "\n").replacing("</", with: "<\\/")
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
