import TarikhCore
import TarikhDiff
import TarikhRendering

/// What changed about the invented story of the port, for tests of reports and embedding.
enum ChangesFixture {
  /// An event of each kind of change, with `hostile` in every field that comes from articles.
  static func changes(hostile: String? = nil) -> DiffPresentation {
    let union = FormatFixture.presentation(hostile: hostile)
    let cause =
      hostile.map(LocalizedText.init(both:))
      ?? LocalizedText(ar: "مقال جديد: محادثات", en: "new article: talks")
    return DiffPresentation(
      title: LocalizedText(ar: "ما الذي تغيّر", en: "What changed"),
      summary: LocalizedText(ar: "مضاف: 1 · محذوف: 1", en: "added: 1 · removed: 1"),
      counts: [ChangeCount(name: "added", label: label("added"), count: 1)], causes: [cause],
      events: [
        change([], [union.events[0]], "added", cause),
        change([union.events[1]], [], "removed", cause),
        change([union.events[3]], [union.events[2]], "redated", cause),
      ],
      actors: [
        ActorChangeItem(
          id: "nader", presence: .changed, name: union.actors[0].name,
          verdicts: [verdict("renamed")],
          causes: [cause])
      ],
      relations: [
        TieChangeItem(
          presence: .added, kind: "head-of", kindLabel: LocalizedText(ar: "يرأس", en: "leads"),
          source: union.actors[0].name, target: union.actors[1].name, role: hostile, causes: [cause]
        )
      ], edges: [], union: union, marks: UnionMarks(TimelineUnion(nothing)))
  }

  private static let nothing: TimelineDiff = {
    let timeline = Timeline(
      articles: [:], actors: [:], places: [:], events: [:], visits: [], relations: [],
      diagnostics: [], manifest: RunManifest(engine: "", articles: []))
    return TimelineDiff(from: timeline, to: timeline)
  }()

  private static func change(
    _ before: [EventItem], _ after: [EventItem], _ name: String, _ cause: LocalizedText
  ) -> EventChangeItem {
    EventChangeItem(
      id: after.first?.id ?? before.first?.id ?? "", before: before, after: after,
      verdicts: [verdict(name)], causes: [cause])
  }

  private static func verdict(_ name: String) -> VerdictItem {
    VerdictItem(name: name, label: label(name), words: label(name))
  }

  private static func label(_ name: String) -> LocalizedText {
    PageFixture.labels["verdict.\(name)"] ?? LocalizedText(both: name)
  }
}
