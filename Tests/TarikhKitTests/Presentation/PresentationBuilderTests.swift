import TarikhCore
import TarikhKit
import TarikhRendering
import Testing

struct PresentationBuilderTests {
  static let presentation = PresentationBuilder(labels: LabelFiles.labels)
    .presentation(of: StoryTimeline.timeline)

  static func event(_ kind: String, _ status: EventStatus = .happened) throws -> EventItem {
    try #require(presentation.events.first { $0.kind == kind && $0.status == status })
  }

  @Test func everyLabelIsInBothLanguages() {
    #expect(LabelFiles.table("ar").keys.sorted() == LabelFiles.table("en").keys.sorted())
    #expect(LabelFiles.labels.count > 200)
    #expect(
      LabelFiles.labels.filter { $0.value.arabic.isEmpty || $0.value.english.isEmpty }.isEmpty)
  }

  @Test func bothLanguagesOfALabelFillTheSameSlots() {
    func slots(_ text: String) -> Set<Substring> {
      Set(text.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" && $0 != "." } })
    }
    for (key, label) in LabelFiles.labels where key.hasPrefix("basis.") || key.hasPrefix("dispute.")
    {
      #expect(slots(label.arabic) == slots(label.english), "\(key)")
    }
  }

  @Test func isNamedAfterItsDaysAndOpensInArabic() {
    #expect(Self.presentation.title.english == "Events, 1 Feb – 31 May 2026")
    #expect(Self.presentation.title.arabic == "أحداث من 1 فبراير إلى 31 مايو 2026")
    #expect(Self.presentation.language == .arabic)
  }

  @Test func ordersEventsAndActors() {
    #expect(Self.presentation.events.last?.certainty == .undated)
    #expect(Self.presentation.actors.first?.name.english == "Salim al-Qadi")
    #expect(Self.presentation.articles.last?.date == nil)
  }

  @Test func marksTheEvidence() throws {
    let runs = try Self.event("arrival").evidence[0].runs
    #expect(runs.first == EvidenceItem.Run("وصل", mark: "trigger"))
    #expect(runs.contains(EvidenceItem.Run("سليم القاضي", mark: "actor")))
    #expect(runs.contains(EvidenceItem.Run("الثلاثاء 3 مارس 2026", mark: "date")))
  }

  @Test func givesTheReasonOfADate() throws {
    #expect(try Self.event("arrival").dateReason.english == "stated in the text")
    #expect(
      try Self.event("call").dateReason.english
        == "stated in the text; in the Hijri calendar: 15 Ramadan 1447 AH")
    #expect(
      try Self.event("reception").dateReason.english
        == "date of the occasion that the text is about")
    #expect(try Self.event("appointment").dateReason.english == "the text supports no date")
  }

  @Test func tellsHowSureADateIs() throws {
    #expect(try Self.event("arrival").certainty == .stated)
    #expect(try Self.event("visit").certainty == .range)
    #expect(try Self.event("reception").certainty == .inferred)
    #expect(try Self.event("call").certainty == .about)
  }

  @Test func letsBothSidesOfADisputeStand() throws {
    let event = try Self.event("agreement")
    #expect(
      event.disputes.map(\.english)
        == [
          "The sources disagree on the date: 4 Mar 2026 (وكالة الساحل); 5 Mar 2026 (Gulf of Gabes Wire)"
        ])
    #expect(event.evidence.map { $0.dateLabel?.english } == ["4 Mar 2026", "5 Mar 2026"])
    #expect(event.notes.map(\.english) == ["Date by analyst: 5 Mar 2026"])
  }

  @Test func saysWhoSaysSo() throws {
    let attribution = try Self.event("visit", .denied).evidence[0].attribution
    #expect(attribution?.arabic == "بحسب مكتب الوسلاتي")
  }

  @Test func keepsTheLanguageOfAQuote() throws {
    #expect(try Self.event("meeting").evidence.map(\.language) == ["ar", "en"])
  }

  @Test func saysWhatWasNotReadOrResolved() {
    let omissions = Self.presentation.omissions
    #expect(omissions.map(\.subject) == ["incoming/scan.pdf", "وفي وقت سابق"])
    #expect(omissions[1].reason.english == "it is not clear which day is meant")
  }

  @Test(arguments: [
    (0, "لا أحداث", "no events"), (1, "حدث واحد", "1 event"), (2, "حدثان", "2 events"),
    (3, "3 أحداث", "3 events"), (11, "11 حدثًا", "11 events"), (100, "100 حدث", "100 events"),
    (103, "103 أحداث", "103 events"),
  ])
  func countsInArabicPlurals(_ number: Int, _ arabic: String, _ english: String) {
    let words = Self.presentation.counted("events", number)
    #expect(words.arabic == arabic)
    #expect(words.english == english)
  }
}
