import TarikhCore
import TarikhKit
import TarikhRendering
import Testing

struct TitleWordingTests {
  /// The title of an event with actors named by letters, at a place called Tunis.
  static func title(
    _ kind: String, _ participants: [(String, Role)], place: Bool = true,
    status: EventStatus = .happened
  ) -> LocalizedText {
    let event = Event(
      id: "e", kind: EventKind(kind), time: nil, place: nil,
      participants: participants.map { Participant($0.0, $0.1) }, status: status, corroboration: 1,
      confidence: 1, claims: [])
    return TitleWording(LabelTable(LabelFiles.labels)).title(
      of: event,
      names: { LocalizedText(ar: ["A": "علي", "B": "الوزير"][$0] ?? "هدى", en: $0) },
      place: place ? LocalizedText(ar: "تونس", en: "Tunis") : nil)
  }

  @Test func saysWhoVisitsWhat() {
    #expect(Self.title("visit", [("A", .guest)]).english == "A visits Tunis")
    #expect(Self.title("visit", [("A", .guest)]).arabic == "زيارة علي إلى تونس")
    #expect(Self.title("visit", [("A", .guest), ("B", .host)]).english == "A visits B in Tunis")
    #expect(Self.title("visit", [("A", .guest)], place: false).english == "Visit of A")
    #expect(Self.title("visit", [], place: false).english == "Visit")
  }

  @Test func doesNotClaimWhatDidNotHappen() {
    #expect(Self.title("visit", [("A", .guest)], status: .denied).english == "Visit of A to Tunis")
    #expect(Self.title("visit", [("A", .guest)], status: .planned).arabic == "زيارة علي إلى تونس")
  }

  @Test func joinsNamesAndTheVerbFollows() {
    let two = Self.title("arrival", [("A", .guest), ("B", .guest)])
    #expect(two.english == "A and B arrive in Tunis")
    #expect(two.arabic == "وصول علي والوزير إلى تونس")
    let four = Self.title("meeting", ["A", "B", "C", "D"].map { ($0, .other) }, place: false)
    #expect(four.english == "Meeting of A, B and 2 others")
  }

  @Test func joinsTheArabicPrepositionToTheArticle() {
    let reception = Self.title("reception", [("A", .host), ("B", .guest)], place: false)
    #expect(reception.arabic == "استقبال علي للوزير")
    #expect(
      Self.title("reception", [("B", .host), ("A", .guest)], place: false).arabic
        == "استقبال الوزير لعلي")
  }

  @Test func saysWhoSendsAMessage() {
    let message = Self.title("message", [("A", .source), ("B", .bearer), ("C", .recipient)])
    #expect(message.english == "B carries a message from A to C")
    #expect(message.arabic == "رسالة من علي إلى هدى عبر الوزير")
  }

  @Test func takesGuestAndHostForTheTwoSides() {
    #expect(Self.title("call", [("A", .source), ("B", .target)]).english == "A calls B")
    #expect(
      Self.title("meeting", [("A", .source), ("B", .target)], place: false).english == "A meets B")
  }

  @Test func knowsAKindOfTheUserByItsActors() {
    #expect(Self.title("regatta", [("A", .source)]).english == "Event with A in Tunis")
  }

  @Test(arguments: [
    "visit", "arrival", "departure", "reception", "meeting", "call", "message", "statement",
    "agreement", "appointment", "attack", "protest", "vote", "aid", "other",
  ])
  func everyKindHasWords(_ kind: String) {
    for key in ["kind.\(kind)", "title.\(kind)", "noun.\(kind)"] {
      #expect(LabelFiles.labels[key]?.english.isEmpty == false, "\(key)")
    }
    #expect(!Self.title(kind, [], place: false).english.isEmpty)
  }
}
