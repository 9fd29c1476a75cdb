import TarikhCore
import TarikhDiff
import TarikhRendering
import TarikhStore

extension Pipeline {
  /// Throws for a format or report that is not there, before the work and not after it.
  func checkNames() throws {
    let pictures = try PictureDrawing(engine)
    for format in options.formats { _ = try pictures.views(of: format) }
    for report in options.reports { _ = try ReportChoice(report, of: engine.templates()) }
  }

  /// What `timeline` has changed since the latest run that differs from it; nil where no report is to tell it.
  func changes(in timeline: Timeline, _ store: (any RunStore)?) throws -> DiffPresentation? {
    guard !options.reports.isEmpty, let store, try !store.runs().isEmpty else { return nil }
    var earlier = try store.run(.latest).timeline
    if earlier == timeline {
      guard try store.runs().count > 1 else { return nil }
      earlier = try store.run(.previous).timeline
    }
    return try RunComparison(TimelineDiff(from: earlier, to: timeline))
      .presentation(engine: engine)
  }
}
