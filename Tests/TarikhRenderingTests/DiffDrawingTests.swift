import TarikhCore
import TarikhDiff
import TarikhTemplates
import Testing

@testable import TarikhRendering

@Suite struct DiffDrawingTests {
  private let marks = UnionMarks(
    events: ["e1": .added, "e6": .changed, "e5": .former("e6"), "e7": .removed],
    actors: ["council": .removed],
    cooccurrence: [
      TimelineUnion.Tie("huda", "rami"): .added, TimelineUnion.Tie("huda", "salem"): .removed,
    ])

  private var diff: DiffPresentation {
    let events = DrawingFixture.events
    func verdict(_ name: String) -> [VerdictItem] {
      let text = LocalizedText(both: name)
      return [VerdictItem(name: name, label: text, words: text)]
    }
    return DiffPresentation(
      title: LocalizedText(ar: "ما الذي تغيّر", en: "What changed"),
      summary: LocalizedText(both: "3"),
      counts: ["added", "removed", "redated"].map {
        ChangeCount(name: $0, label: LocalizedText(both: $0), count: 1)
      }, causes: [],
      events: [
        EventChangeItem(
          id: "e1", before: [], after: [events[0]], verdicts: verdict("added"), causes: []),
        EventChangeItem(
          id: "e6", before: [events[4]], after: [events[5]], verdicts: verdict("redated"),
          causes: []),
        EventChangeItem(
          id: "e7", before: [events[6]], after: [], verdicts: verdict("removed"), causes: []),
      ], actors: [], relations: [], edges: [], union: DrawingFixture.presentation, marks: marks)
  }

  private func drawing(_ view: View, reachable: Set<String>? = nil) throws -> Drawing {
    try DiffDrawing(
      diff, view: view, language: .english, layout: RowLayout(), reachable: reachable
    ).drawing
  }

  private func all(_ elements: [SVGElement]) -> [SVGElement] {
    elements.flatMap { [$0] + all($0.elements) }
  }

  private func event(_ id: String, _ drawing: Drawing) throws -> SVGElement {
    try #require(all(drawing.elements).first { $0.id == Anchor.event(id) })
  }

  @Test func whatIsNewOrChangedWearsARing() throws {
    let drawing = try drawing(.timeline)
    for (id, colour) in [("e1", "c-added"), ("e6", "c-changed"), ("e7", "c-removed")] {
      let ring = try #require(try event(id, drawing).elements.first { $0.has(class: "ring") })
      #expect(ring.has(class: colour))
      #expect(ring.value("fill") == "none")
    }
    #expect(try !event("e2", drawing).elements.contains { $0.has(class: "ring") })
  }

  @Test func whatIsGoneIsFaintAndStruckThrough() throws {
    let parts = try event("e7", drawing(.timeline)).elements
    #expect(parts.contains { $0.has(class: "mark") && $0.value("opacity") == "0.45" })
    #expect(
      parts.filter { $0.name == "text" }.allSatisfy {
        $0.value("text-decoration") == "line-through"
      })
  }

  @Test func whereAnEventStoodLeadsToWhereItStands() throws {
    let drawing = try drawing(.timeline)
    #expect(try event("e5", drawing).value("href") == "#" + Anchor.event("e6"))
    let moves = all(drawing.elements).filter { $0.has(class: "moves") }
    #expect(moves.count == 1)
    #expect(moves.first?.elements.count == 1)
  }

  @Test func tiesAndActorsAreMarked() throws {
    let elements = all(try drawing(.cooccurrence).elements)
    #expect(elements.filter { $0.has(class: "edge") && $0.has(class: "v-added") }.count == 1)
    #expect(elements.filter { $0.has(class: "edge") && $0.has(class: "v-removed") }.count == 1)
    let council = try #require(elements.first { $0.id == Anchor.actor("council") })
    #expect(council.has(class: "v-removed"))
  }

  @Test func linksThatLeadNowhereAreNone() throws {
    let anchor = Anchor.event("e1")
    let hrefs = all(try drawing(.timeline, reachable: [anchor]).elements).compactMap {
      $0.value("href")
    }
    #expect(hrefs == ["#\(anchor)"])
  }

  @Test func theStyleHasTheColoursOnlyWhereTheyAreNeeded() throws {
    #expect(try drawing(.timeline).document().contains("--tarikh-added"))
    let plain = TimelineDrawing(DrawingFixture.presentation, language: .english).drawing
    #expect(!plain.document().contains("--tarikh-added"))
  }

  @Test func thePageNamesEachChangeAndFiltersByItsVerdicts() throws {
    let page = try DiffPage(diff, language: .english, templates: Templates())
      .artifact(layout: RowLayout())
    let text = String(decoding: page.bytes, as: UTF8.self)
    for id in ["e1", "e6", "e7"] { #expect(text.contains("id=\"\(Anchor.event(id))\"")) }
    #expect(text.contains("id=\"f-redated\""))
    #expect(text.contains("body:has(#f-redated:checked)"))
    #expect(text.contains("default-src 'none'") || text.contains("default-src &#39;none&#39;"))
  }

  @Test func theCommentStopsBeforeItIsTooLong() throws {
    let change = diff.events[0]
    let many = DiffPresentation(
      title: diff.title, summary: diff.summary, counts: diff.counts, causes: [],
      events: Array(repeating: change, count: 3000), actors: [], relations: [], edges: [],
      union: diff.union, marks: marks)
    let text = DiffMarkdown(many, language: .english).text
    #expect((50_000..<65_536).contains(text.utf16.count))
    #expect(text.hasSuffix("diff.more\n"))
  }
}
