/// A row of choices that shows some of the events; several choices of a row add up, several rows narrow down.
///
/// Without a script the style sheet does it: a row with a choice hides all events by a variable of its own, and each
/// choice unsets that variable for its events.
struct PageFilter {
  /// How many actors or places a row holds; the others are reached by links.
  static let limit = 12
  /// The letters of all rows; `t` stands for the entry of the index that a link leads to.
  static let letters = ["a", "p", "k", "s", "d", "t"]

  /// The classes of states and certainties that marks show by a sign.
  private static let signs: Set<String> = ["d0", "d1", "d2", "d3", "l", "n", "y"]

  /// One choice.
  struct Choice {
    /// The class of the events that it shows.
    let token: String
    /// How the style sheet finds them.
    var selector: String { PageTokens.selector(of: token) }
    /// Its words, as markup.
    let label: String
    /// How many events it shows.
    let count: Int
  }

  /// One letter for ids: `a`, `p`, `k`, `s` or `d`.
  let letter: String
  /// What is chosen, in words.
  let heading: LocalizedText
  /// The choices, the most frequent first.
  let choices: [Choice]

  /// The rows of a page; a row without a real choice is left out.
  static func all(of presentation: Presentation, tokens: PageTokens) -> [PageFilter] {
    let events = presentation.events
    return [
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
        choices: tally(events) { (tokens.kind($0.kind), $0.kindLabel) }),
      PageFilter(
        letter: "s", heading: presentation.label("page.status"),
        choices: tally(events) { (tokens.status($0.status), $0.statusLabel) }),
      PageFilter(
        letter: "d", heading: presentation.label("page.certainty"),
        choices: tally(events) {
          (tokens.certainty($0.certainty), presentation.label("certainty.\($0.certainty.rawValue)"))
        }),
    ].filter { $0.choices.count > 1 }
  }

  /// The values of the row for its template.
  var values: [String: Any] {
    [
      "letter": letter, "headingHTML": PageMarkup.both(heading),
      "choices": choices.map {
        [
          "token": $0.token, "labelHTML": $0.label, "count": $0.count,
          "signs": Self.signs.contains($0.token) ? [$0.token] : [],
          "colours": letter == "k" ? [$0.token] : [],
        ] as [String: Any]
      },
    ]
  }

  /// The rules that hide what a choice does not show.
  var rules: String {
    let hide = "body:has(.f\(letter) :checked) .v{--f\(letter):none}"
    return
      ([hide]
      + choices.map {
        "body:has(#f\($0.token):checked) \($0.selector){--f\(letter):initial}"
      }).joined(separator: "\n")
  }

  /// The rule by which an event is shown where no row hides it.
  static var display: String {
    let open = letters.map { "var(--f\($0)," }.joined()
    return ".v{display:\(open)var(--o)\(String(repeating: ")", count: letters.count))}"
  }

  /// Hides all events without the class `token` while a link leads to its entry.
  static func rule(targeting token: String) -> String {
    "body:has(#\(token):target,#\(token) :target) .v:not(.\(token)){--ft:none}"
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
