/// The colours of verdicts, each for light and for dark ground, at 4.5 : 1 and more against it.
package enum DiffStyle {
  static let added = Palette.Colour(name: "added", light: "#1a7331", dark: "#56d97c")
  static let removed = Palette.Colour(name: "removed", light: "#b3261e", dark: "#ff9a8f")
  static let changed = Palette.Colour(name: "changed", light: "#2f3fb5", dark: "#aab4ff")

  static let all = [added, removed, changed]

  /// The colour of what only one run has, or of what changed.
  static func colour(of presence: Presence) -> Palette.Colour {
    switch presence {
    case .added: added
    case .removed: removed
    case .changed: changed
    }
  }

  /// The declarations of the colours for light ground, without a selector.
  static let lightVariables = variables { $0.light }
  /// The declarations of the colours for dark ground, without a selector.
  static let darkVariables = variables { $0.dark }

  /// The rules that use the colours in drawings.
  static let rules = all.map { ".tarikh-drawing .c-\($0.name){color:var(--tarikh-\($0.name))}" }
    .joined(separator: "\n")

  /// What a drawing of both runs adds to the style sheet of one that stands alone.
  static let standalone = """
    .tarikh-drawing{\(lightVariables)}
    @media screen and (prefers-color-scheme:dark){.tarikh-drawing{\(darkVariables)}}
    @supports (color:var(--tarikh-added)){
    \(rules)
    }
    """

  private static func variables(_ value: (Palette.Colour) -> String) -> String {
    all.map { "--tarikh-\($0.name):\(value($0))" }.joined(separator: ";")
  }
}
