import TarikhCore
import TarikhRendering
import Testing

@testable import TarikhKit

struct RunScopeTests {
  private static let builder = PresentationBuilder(labels: LabelFiles.labels)

  private static func presentation(
    from first: String? = nil, to last: String? = nil, actor: String? = nil
  ) throws -> Presentation {
    try builder.presentation(
      of: StoryTimeline.timeline,
      scope: RunScope(
        first: first.flatMap { CalendarDay($0) }, last: last.flatMap { CalendarDay($0) },
        actor: actor))
  }

  @Test func daysNarrowEverythingThatIsShown() throws {
    let march = try Self.presentation(from: "2026-03-05", to: "2026-03-31")
    #expect(march.events.map(\.kind) == ["visit", "agreement", "visit"])
    #expect(march.events.allSatisfy { $0.time != nil })
    #expect(march.visits.map(\.visitor).sorted() == ["lund", "rash"])
    #expect(march.actors.map(\.id).sorted() == ["lund", "qadi", "rash"])
    #expect(march.places.map(\.id).sorted() == ["sfax", "tunis"])
  }

  @Test func whatIsLeftOutIsSaidInBothLanguages() throws {
    let march = try Self.presentation(from: "2026-03-05", to: "2026-03-31")
    #expect(
      march.scope.map(\.english) == [
        "Only what falls within these days is shown: 5–31 Mar 2026.",
        "Left out as outside them: 9 events; without a date: 1 events, 0 visits, 0 relations.",
      ])
    #expect(march.scope.allSatisfy { !$0.arabic.contains("{") && $0.arabic != $0.english })
    let drawing = TimelineDrawing(march, language: .english).drawing.document()
    #expect(drawing.contains("Only what falls within these days is shown"))
  }

  @Test(arguments: [
    "qadi", "qadi-old", "سليم القاضي", "سَليم القاضى", "salim AL-QADI", "القاضي",
  ])
  func anActorIsFoundByIdOrAnyName(name: String) throws {
    let part = try Self.presentation(actor: name)
    #expect(part.scope.map(\.english).first?.contains("Salim al-Qadi") == true)
    #expect(part.actors.contains { $0.id == "qadi" })
    #expect(!part.actors.contains { ["rash", "dock"].contains($0.id) })
    #expect(!part.events.contains { $0.kind == "protest" || $0.kind == "call" })
    #expect(part.cooccurrence.nodes.contains { $0.id == "lund" })
  }

  @Test func nearNamesAreOfferedForOneThatIsUnknown() {
    let messages = ["سليم القاصي", "Wasalati", "xyz", "Lundbergh"].map { name -> String in
      do { _ = try Self.presentation(actor: name) } catch { return "\(error)" }
      return ""
    }
    #expect(messages[0].contains("there is no actor 'سليم القاصي' in this run; did you mean"))
    #expect(messages[0].contains("(qadi)"))
    #expect(messages[2].contains("'tarikh render --format json' lists them"))
    #expect(messages[3].contains("(lund)"))
  }

  @Test func aNameOfSeveralActorsAsksForAnId() {
    let actors = ["a", "b"].map {
      Actor(id: $0, name: "سامي \($0)", aliases: ["سامي"], kind: .person)
    }
    let finder = ActorFinder(
      ["a": actors[0], "b": actors[1]], names: NameForms(known: [:], labels: [:]))
    #expect(throws: UnknownActor.self) { try finder.actor("سامي") }
    do { _ = try finder.actor("سامي") } catch {
      #expect("\(error)".contains("give the id of one"))
      #expect("\(error)".contains("(a)") && "\(error)".contains("(b)"))
    }
    #expect((try? finder.actor("سامي b"))?.id == "b")
  }

  @Test func theWholeRunIsAsItWas() throws {
    let whole = try Self.presentation()
    #expect(whole.scope.isEmpty && whole.events.count == StoryTimeline.events.count)
    #expect(whole.actors.count == StoryTimeline.actors.count)
  }
}
