import TarikhCore

/// A diff as a comment on a pull request: a table of counts, then every change with its evidence.
package struct DiffMarkdown {
  /// A comment on GitHub may have 65,536 characters.
  private static let longest = 60_000
  /// How many sentences stand under one change.
  private static let mostSentences = 3

  private let diff: DiffPresentation
  private let language: InterfaceLanguage

  /// The comment in one language of the interface.
  package init(_ diff: DiffPresentation, language: InterfaceLanguage) {
    self.diff = diff
    self.language = language
  }

  /// The Markdown.
  package var text: String {
    var text = head
    let sections = [
      ("page.events", diff.events.map(lines)), ("diff.actors", diff.actors.map(lines)),
      ("diff.relations", diff.relations.map(lines)), ("diff.edges", diff.edges.map(lines)),
    ]
    var left = 0
    for (key, items) in sections where !items.isEmpty {
      let heading = "\n#### \(word(key))\n\n"
      var shown = ""
      for item in items {
        let isFull = text.utf16.count + heading.utf16.count + shown.utf16.count > Self.longest
        if isFull || left > 0 { left += 1 } else { shown += item }
      }
      if !shown.isEmpty { text += heading + shown }
    }
    if left > 0 { text += "\n" + word("diff.more").replacing("{n}", with: String(left)) + "\n" }
    return text
  }

  private var head: String {
    var text = "### \(word("diff.title"))\n\n"
    if diff.isEmpty { text += word("diff.none") + "\n" }
    let counts =
      diff.counts.map { (MarkdownText.escaped($0.label[language]), $0.count) }
      + [
        ("diff.actors", diff.actors.count), ("diff.relations", diff.relations.count),
        ("diff.edges", diff.edges.count),
      ].filter { $0.1 > 0 }.map { (word($0.0), $0.1) }
    if !counts.isEmpty {
      text += "| \(word("diff.change")) | \(word("diff.count")) |\n| --- | ---: |\n"
      for (label, count) in counts { text += "| \(label) | \(count) |\n" }
    }
    if !diff.causes.isEmpty {
      text += "\n**\(word("diff.causes")):** \(list(diff.causes))\n"
    }
    return text
  }

  private func lines(_ change: EventChangeItem) -> String {
    let labels = change.verdicts.map { MarkdownText.escaped($0.label[language]) }
    var text =
      "- **\(labels.joined(separator: comma))** · \(inline(change.dateLabel)) · \(inline(change.title))\n"
    if change.presence == .changed {
      for verdict in change.verdicts where verdict.words != verdict.label {
        text += "  - \(inline(verdict.words))\n"
      }
    }
    let (old, new) = (change.evidenceBefore, change.evidenceAfter)
    if change.presence == .changed {
      text += quotes(old, word("diff.before") + ": ") + quotes(new, word("diff.after") + ": ")
      if old.isEmpty, new.isEmpty { text += quotes(change.evidenceOfBoth, "") }
    } else {
      text += quotes(old + new, "")
    }
    return text + because(change.causes)
  }

  private func lines(_ change: ActorChangeItem) -> String {
    let words = change.verdicts.map { inline($0.words) }.joined(separator: comma)
    return "- \(inline(change.name)) · \(words)\n" + because(change.causes)
  }

  private func lines(_ change: TieChangeItem) -> String {
    let role = change.role.map { " (\(MarkdownText.inline($0)))" } ?? ""
    return "- **\(word("verdict.\(change.presence.rawValue)"))** · \(inline(change.source)) · "
      + "\(inline(change.kindLabel))\(role) · \(inline(change.target))\n" + because(change.causes)
  }

  private func quotes(_ evidence: [EvidenceItem], _ start: String) -> String {
    evidence.prefix(Self.mostSentences).map { item in
      "  - \(start)“\(MarkdownText.inline(item.quote))” — \(source(item))\n"
    }.joined()
  }

  private func source(_ item: EvidenceItem) -> String {
    guard let article = diff.articles[item.article] else {
      return MarkdownText.inline(item.article)
    }
    let name = MarkdownText.inline(article.publisher ?? article.title)
    guard let url = article.url, PageMarkup.isWeb(url) else { return name }
    return "[\(name)](\(MarkdownText.target(url)))"
  }

  private func because(_ causes: [LocalizedText]) -> String {
    causes.isEmpty ? "" : "  - \(word("diff.because")): \(list(causes))\n"
  }

  private func list(_ texts: [LocalizedText]) -> String {
    texts.map(inline).joined(separator: comma)
  }

  private var comma: String { language == .arabic ? "، " : ", " }

  private func inline(_ text: LocalizedText) -> String { MarkdownText.inline(text[language]) }

  private func word(_ key: String) -> String { MarkdownText.escaped(diff.label(key)[language]) }
}
