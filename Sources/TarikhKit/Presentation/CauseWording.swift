import TarikhCore
import TarikhDiff
import TarikhRendering

/// Says why things changed.
struct CauseWording {
  let labels: LabelTable
  let articles: [String: ArticleRecord]

  init(_ diff: TimelineDiff, _ labels: LabelTable) {
    self.labels = labels
    articles = diff.before.articles.merging(diff.after.articles) { _, after in after }
  }

  /// One cause, an article by its headline.
  func words(_ cause: Cause) -> LocalizedText {
    let subject = cause.subject.map { subject in
      LocalizedText(both: articles[subject].map { $0.title ?? $0.id } ?? subject)
    }
    return labels.filled("cause.\(cause.name)", ["name": subject ?? LocalizedText(both: "")])
  }

  /// The causes of one change, but for those that hold for the whole diff anyway.
  func words(_ causes: [Cause], in diff: TimelineDiff) -> [LocalizedText] {
    causes == diff.causes && causes.count > 1 ? [] : causes.map(words)
  }

  /// The causes of a whole diff, its articles only counted.
  func summary(_ causes: [Cause]) -> [LocalizedText] {
    let ofArticles = ["new-article", "changed-article", "removed-article"]
    let counted = ofArticles.compactMap { name -> LocalizedText? in
      let count = causes.count { $0.name == name }
      if count == 0 { return nil }
      return labels.filled("causes.\(name)", ["n": LocalizedText(both: String(count))])
    }
    return counted + causes.filter { !ofArticles.contains($0.name) }.map(words)
  }
}

extension LabelTable {
  /// A number of things, as `count.<things>.<category>` has it by the plural categories of Unicode CLDR.
  func counted(_ things: String, _ number: Int) -> LocalizedText {
    func category(_ arabic: Bool) -> String {
      switch (number, number % 100) {
      case (0, _): "zero"
      case (1, _): "one"
      case _ where !arabic: "other"
      case (2, _): "two"
      case (_, 3...10): "few"
      case (_, 11...99): "many"
      default: "other"
      }
    }
    let count = ["n": LocalizedText(both: String(number))]
    return LocalizedText(
      ar: filled("count.\(things).\(category(true))", count).arabic,
      en: filled("count.\(things).\(category(false))", count).english)
  }
}
