import TarikhCore
import TarikhRendering

/// Says in one line who did what to whom, by the patterns of the event's kind.
///
/// A label `title.<kind>` holds patterns split by ` | `, fullest first; the first whose slots all have a value is used.
/// `noun.<kind>` is for what did not happen, so that no title claims that it did.
package struct TitleWording: Sendable {
  private let labels: LabelTable

  /// Words from the given table.
  package init(_ labels: LabelTable) { self.labels = labels }

  /// The title of an event whose participants and place have the given names.
  package func title(
    of event: Event, names: (String) -> LocalizedText, place: LocalizedText?
  ) -> LocalizedText {
    LocalizedText(
      ar: line(of: event, in: .arabic, name: { names($0).arabic }, place: place?.arabic),
      en: line(of: event, in: .english, name: { names($0).english }, place: place?.english))
  }

  private func line(
    of event: Event, in language: InterfaceLanguage, name: (String) -> String, place: String?
  ) -> String {
    let slots = Slots(event.participants, name: name, place: place, language: language, labels)
    for pattern in labels.patterns(key(for: event), in: language) {
      if let line = LabelTable.fill(pattern, slots.value) { return line }
    }
    return labels["kind.\(event.kind.rawValue)"][language]
  }

  private func key(for event: Event) -> String {
    let prefixes = event.status == .happened ? ["title"] : ["noun", "title"]
    let kinds = [event.kind.rawValue, "other"]
    let keys = kinds.flatMap { kind in prefixes.map { "\($0).\(kind)" } }
    return keys.first(where: labels.has) ?? "title.other"
  }
}

/// The values of a pattern's slots: `{guest}`, with `.s` the ending of an English verb, `.l` after the Arabic preposition ل.
private struct Slots {
  private let names: [Role: [String]]
  private let place: String?
  private let language: InterfaceLanguage
  private let labels: LabelTable

  init(
    _ participants: [Participant], name: (String) -> String, place: String?,
    language: InterfaceLanguage, _ labels: LabelTable
  ) {
    var names: [Role: [String]] = [:]
    for participant in participants {
      names[participant.role, default: []].append(name(participant.actor))
    }
    self.names = names
    self.place = place
    self.language = language
    self.labels = labels
  }

  func value(_ slot: String) -> String? {
    if slot == "place" { return place }
    let parts = slot.split(separator: ".", maxSplits: 1)
    guard let base = parts.first, let names = list(String(base)), !names.isEmpty else { return nil }
    guard parts.count == 2 else { return joined(names) }
    switch parts[1] {
    case "s": return names.count == 1 ? "s" : ""
    case "ies": return names.count == 1 ? "ies" : "y"
    case "l": return preposed(joined(names))
    default: return nil
    }
  }

  /// Who stands in a slot; guest and source, host and target stand in for each other.
  private func list(_ slot: String) -> [String]? {
    if slot == "parties" {
      let main = Role.allCases.filter { $0 != .other }.flatMap { names[$0] ?? [] }
      return main.isEmpty ? names[.other] : main
    }
    guard let role = Role(rawValue: slot) else { return nil }
    let substitute: [Role: Role] = [
      .guest: .source, .source: .guest, .host: .target, .target: .host,
    ]
    return names[role] ?? substitute[role].flatMap { names[$0] }
  }

  private func joined(_ names: [String]) -> String {
    var parts = names
    if names.count > 3 {
      let count = LocalizedText(both: String(names.count - 2))
      parts = names.prefix(2) + [labels.filled("list.others", ["count": count])[language]]
    }
    guard let last = parts.popLast(), !parts.isEmpty else { return names.first ?? "" }
    switch language {
    case .arabic: return (parts + [last]).joined(separator: " و")
    case .english: return parts.joined(separator: ", ") + " and " + last
    }
  }

  private func preposed(_ name: String) -> String {
    if name.hasPrefix("ال") { return "لل" + name.dropFirst(2) }
    return (Script(of: String(name.prefix(1))) == .arabic ? "ل" : "لـ ") + name
  }
}
