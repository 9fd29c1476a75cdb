import TarikhRendering

/// The words of the interface by key, with slots such as `{day}` that are filled per language.
package struct LabelTable: Sendable {
  private let labels: [String: LocalizedText]
  /// The patterns of labels that hold several, which are asked for at every event.
  private let alternatives: [String: [InterfaceLanguage: [String]]]

  /// A table of the given labels.
  package init(_ labels: [String: LocalizedText]) {
    self.labels = labels
    alternatives = labels.mapValues { label in
      Dictionary(
        uniqueKeysWithValues: InterfaceLanguage.allCases.map { ($0, Self.patterns(label[$0])) })
    }
  }

  private static func patterns(_ label: String) -> [String] {
    label.split(separator: " | ").map(String.init)
  }

  /// The patterns of a label, which ` | ` parts from each other.
  package func patterns(_ key: String, in language: InterfaceLanguage) -> [String] {
    alternatives[key]?[language] ?? [key]
  }

  /// The words for `key`, or the key itself, so that a missing label is seen and not fatal.
  package subscript(key: String) -> LocalizedText { labels[key] ?? LocalizedText(both: key) }

  /// Whether the table has words for `key`.
  package func has(_ key: String) -> Bool { labels[key] != nil }

  /// The words for `key` with its slots filled; a slot without a value is left empty.
  package func filled(_ key: String, _ slots: [String: LocalizedText]) -> LocalizedText {
    LocalizedText(
      ar: Self.fill(self[key].arabic) { slots[$0]?.arabic ?? "" } ?? "",
      en: Self.fill(self[key].english) { slots[$0]?.english ?? "" } ?? "")
  }

  /// `pattern` with each `{slot}` replaced in one pass, or nil where a slot has no value.
  ///
  ///     LabelTable.fill("{a} and {b}") { $0 == "a" ? "x" : nil }   // nil
  package static func fill(_ pattern: String, _ value: (String) -> String?) -> String? {
    var filled = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      guard let text = value(String(rest[rest.index(after: open)..<close])) else { return nil }
      filled += rest[..<open] + text
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
