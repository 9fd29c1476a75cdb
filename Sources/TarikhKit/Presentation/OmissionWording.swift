import TarikhCore
import TarikhRendering

/// Says what was not read, and which words about time were not resolved.
struct OmissionWording {
  private let labels: LabelTable

  init(_ labels: LabelTable) { self.labels = labels }

  /// Skipped inputs first, then what was struck out, then words about time by article.
  func omissions(of timeline: Timeline) -> [OmissionItem] {
    let inputs = timeline.diagnostics.filter { $0.severity != .note }.map(omission)
    let words = timeline.articles.values.sorted { $0.key < $1.key }.flatMap { article in
      article.undated.compactMap { mention in
        mention.reason.map { reason in
          OmissionItem(subject: mention.surface, reason: self.reason(reason), article: article.key)
        }
      }
    }
    let struck = timeline.articles.values.sorted { $0.key < $1.key }.flatMap { article in
      article.struck.map { claim in
        OmissionItem(
          subject: claim.trigger.surface, reason: labels["omission.struck"], article: article.key)
      }
    }
    var seen: Set<OmissionItem> = []
    return (inputs + struck + words).filter { seen.insert($0).inserted }
  }

  private func omission(_ diagnostic: Diagnostic) -> OmissionItem {
    let line = diagnostic.line.map { ":\($0)" } ?? ""
    let key = "diagnostic.\(diagnostic.identifier)"
    let summary = LocalizedText(both: diagnostic.summary)
    return OmissionItem(
      subject: (diagnostic.file ?? diagnostic.identifier) + line,
      reason: labels.has(key)
        ? LocalizedText(ar: labels[key].arabic, en: summary.english) : summary)
  }

  private func reason(_ reason: String) -> LocalizedText {
    let key = "unresolved.\(reason)"
    return labels.has(key) ? labels[key] : labels["unresolved.other"]
  }
}
