import TarikhCore

extension DiffText {
  /// SGR codes of ECMA-48.
  enum Style: String {
    case green = "32"
    case red = "31"
    case yellow = "33"
    case bold = "1"
    case dim = "2"
  }

  func styled(_ words: String, _ style: Style) -> String {
    isColoured ? "\u{1B}[\(style.rawValue)m\(words)\u{1B}[0m" : words
  }

  func mark(_ isNew: Bool, _ isGone: Bool) -> String {
    isNew ? styled("+", .green) : isGone ? styled("-", .red) : styled("~", .yellow)
  }

  /// Foreign text on one line between FIRST STRONG ISOLATE and its end, without what a terminal would act on.
  func isolated(_ words: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: clean.append(" ")
      case .format where (0x2066...0x2069).contains(scalar.value): continue
      case .format where (0x202A...0x202E).contains(scalar.value): continue
      default: clean.append(scalar)
      }
    }
    return "\u{2068}\(String(clean))\u{2069}"
  }

  func name(_ id: String, _ timeline: Timeline) -> String {
    isolated(diff.name(id, in: timeline) ?? id)
  }

  var summary: String {
    if diff.isEmpty { return "no changes" }
    var parts = diff.eventCounts.map { "\($0.count) \($0.name)" }
    let others = [
      ("actor", diff.actors.count), ("relation", diff.relations.count), ("edge", diff.edges.count),
    ]
    for (noun, count) in others where count > 0 {
      parts.append("\(count) \(noun)\(count == 1 ? "" : "s") changed")
    }
    return parts.joined(separator: ", ")
  }

  /// The causes of the whole diff, articles only counted.
  var causeSummary: String {
    let articles = ["new-article", "changed-article", "removed-article"]
    let counts = TimelineDiff.counts(diff.causes.map(\.name), in: articles)
    let counted = counts.map { name, count in
      "\(count) \(name.replacing("-", with: " "))\(count == 1 ? "" : "s")"
    }
    let others = diff.causes.filter { !articles.contains($0.name) }.map(words)
    return (counted + others).joined(separator: ", ")
  }

  func words(_ cause: Cause) -> String {
    let kind = cause.name.replacing("-", with: " ")
    switch cause {
    case .newArticle(let key), .changedArticle(let key), .removedArticle(let key):
      return "\(kind) \(isolated(diff.article(key)?.id ?? key))"
    case .pack(let name), .setting(let name): return "\(kind) \(isolated(name))"
    case .otherArticles, .engine, .gazetteer, .decisions: return kind
    }
  }
}
