/// A template of plain tags (names, sections, parts, comments), which we fill ourselves.
///
/// The library asks every value which of its protocols it has, which takes most of the time of a long page. It still
/// reads every template first, and fills those that say more, such as `{{uppercased(title)}}`.
struct PlainTemplate: Sendable {
  /// What a tag names.
  struct Name: Hashable, Sendable {
    /// The names from the outermost value inwards; none is the value at hand.
    let keys: [String]
    /// Whether it is looked for in the value at hand only.
    let isOwn: Bool
  }

  /// One after the other they make the text.
  indirect enum Step: Sendable {
    /// Words of the template.
    case text([UInt8])
    /// The words of a value.
    case words(Name, isEscaped: Bool)
    /// Steps for each item of a list, or once where there is something.
    case section(Name, [Step])
    /// Steps for nothing.
    case absence(Name, [Step])
    /// Another template.
    case part(String)

    /// The other templates that the step and those within name.
    var parts: [String] {
      switch self {
      case .part(let name): [name]
      case .section(_, let steps), .absence(_, let steps): steps.flatMap(\.parts)
      case .text, .words: []
      }
    }
  }

  /// What makes its text.
  let steps: [Step]
  /// How it escapes words.
  let escaping: Escaping

  /// Reads a template that the library has taken; nil where it has more than plain tags.
  init?(_ text: some StringProtocol, escaping: Escaping) {
    guard let steps = PlainTemplateReader.steps(of: Array(text.utf8)) else { return nil }
    self.steps = steps
    self.escaping = escaping
  }

  /// Those of the templates that name no others but such as are there or are nowhere.
  static func closed(_ templates: [String: PlainTemplate], of all: Set<String>)
    -> [String: PlainTemplate]
  {
    var kept = templates
    while true {
      let open = kept.filter { _, template in
        template.steps.contains { step in
          step.parts.contains { kept[$0] == nil && all.contains($0) }
        }
      }
      if open.isEmpty { return kept }
      for name in open.keys { kept[name] = nil }
    }
  }
}
