import TarikhCore
import TarikhKit
import TarikhRendering
import Testing

/// The codes by which other programs join events, actors and places.
struct PresentationCodesTests {
  private static let presentation: Result<Presentation, any Error> = Result {
    let engine = try Engine()
    let article = Article(
      id: "1",
      text: "Egyptian Foreign Minister Ali Salem arrived in Tunis on 12 February 2026. "
        + "Tunisia received Egyptian Foreign Minister Ali Salem in Tunis on 12 February 2026.",
      language: "en", published: CalendarDay("2026-02-13"))
    let pipeline = Pipeline(engine: engine, options: BuildOptions())
    return pipeline.present(try pipeline.timeline(of: [article]))
  }

  @Test func anEventHasTheCodesOfItsKind() throws {
    let events = try Self.presentation.get().events
    let arrival = try #require(events.first { $0.kind == "arrival" || $0.kind == "visit" })
    #expect(arrival.coding == EventCoding(plover: "CONSULT-visit", cameo: "042"))
  }

  @Test func anActorHasTheCodeOfItsCountry() throws {
    let actors = try Self.presentation.get().actors
    #expect(actors.first { $0.kind == .person }?.country == "EG")
    #expect(actors.first { $0.kind == .country }?.country == "TN")
  }

  @Test func aPlaceHasTheCodeOfItsCountry() throws {
    #expect(try Self.presentation.get().places.first?.country == "TN")
  }
}
