/// A row of choices that shows some of the events, with the style rules that do it without a script.
struct PageFilter {
  /// How many actors or places a row holds; the others are reached by links.
  static let limit = 12

  /// One choice.
  struct Choice {
    /// The class of the events that it shows.
    let token: String
    /// Its words, as markup.
    let label: String
    /// How many events it shows.
    let count: Int
  }

  /// One letter for ids: `a`, `p`, `k` or `s`.
  let letter: String
  /// What is chosen, in words.
  let heading: LocalizedText
  /// The choices, the most frequent first.
  let choices: [Choice]

  /// The rows of a page; a row without a real choice is left out.
  static func all(of presentation: Presentation, tokens: PageTokens) -> [PageFilter] {
    [
      PageFilter(
        letter: "a", heading: presentation.label("page.actor"),
        choices: presentation.actors.filter { $0.eventCount > 0 }.prefix(limit).map {
          Choice(token: tokens.actor($0.id), label: PageMarkup.both($0.name), count: $0.eventCount)
        }),
      PageFilter(
        letter: "p", heading: presentation.label("page.place"),
        choices: presentation.places.filter { $0.eventCount > 0 }.prefix(limit).map {
          Choice(token: tokens.place($0.id), label: PageMarkup.both($0.name), count: $0.eventCount)
        }),
      PageFilter(
        letter: "k", heading: presentation.label("page.kind"),
        choices: tally(presentation.events) { (tokens.kind($0.kind), $0.kindLabel) }),
      PageFilter(
        letter: "s", heading: presentation.label("page.status"),
        choices: tally(presentation.events) { (tokens.status($0.status), $0.statusLabel) }),
    ].filter { $0.choices.count > 1 }
  }

  /// The values of the row for its template.
  var values: [String: Any] {
    [
      "letter": letter, "headingHTML": PageMarkup.both(heading),
      "choices": choices.map {
        ["id": "f" + $0.token, "name": "f" + letter, "labelHTML": $0.label, "count": $0.count]
          as [String: Any]
      },
    ]
  }

  /// The rules that hide what a choice does not show.
  var rules: String {
    choices.map { Self.rule(showing: $0.token, when: "#f\($0.token):checked") }
      .joined(separator: "\n")
  }

  /// Hides the entries and the marks of all events without the class `token`.
  static func rule(showing token: String, when condition: String) -> String {
    "body:has(\(condition)) .v:not(.\(token)){--d:none}"
  }

  private static func tally(
    _ events: [EventItem], by key: (EventItem) -> (token: String, label: LocalizedText)
  ) -> [Choice] {
    var counts: [String: Int] = [:]
    var labels: [String: LocalizedText] = [:]
    for event in events {
      let (token, label) = key(event)
      counts[token, default: 0] += 1
      labels[token] = label
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { token, count in
      Choice(token: token, label: labels[token].map(PageMarkup.both) ?? "", count: count)
    }
  }
}
