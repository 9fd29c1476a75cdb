import TarikhCore
import TarikhExtraction
import Testing

@Suite struct DateStageTests {
  @Test(arguments: [
    ("وصل في 15 فبراير 2026", TimeBasis.stated), ("وصل أمس", .document),
    ("وصل في 3 فبراير الجاري", .document),
    ("He left on May 5, 2024", .stated), ("He left last week", .document),
  ])
  func basisSaysWhatADateRestsOn(text: String, basis: TimeBasis) {
    #expect(Dates.find(text).dates.map(\.mention.time.basis) == [basis])
  }

  @Test func dateCountedFromAnotherKnowsItsAnchor() throws {
    let dates = Dates.find("التقيا في 2 فبراير وبعد يومين افترقا").dates
    let last = try #require(dates.last?.mention.time)
    #expect(last.basis == .event)
    #expect(last.anchor == dates.first?.mention.span)
  }

  @Test(arguments: [
    ("والخميس 12 فبراير 2026 موعد", "الخميس 12 فبراير 2026"),
    ("يوم الثلاثاء الماضي،", "يوم الثلاثاء الماضي"),
    ("وفي شهر مارس/آذار الماضي", "شهر مارس/آذار الماضي"),
    ("من 10 إلى 12 فبراير الجاري", "10 إلى 12 فبراير الجاري"),
    ("وأمس غادر", "أمس"), ("في 20 صفر 1445هـ.", "20 صفر 1445هـ"),
    ("On Monday, February 9, 2026 he", "Monday, February 9, 2026"),
    ("in the late 1980s", "1980s"), ("في مايو (أيار) 2025", "مايو (أيار) 2025"),
  ])
  func spanHoldsTheWholeExpression(text: String, surface: String) throws {
    let mention = try #require(Dates.find(text).dates.first?.mention)
    #expect(mention.surface == surface || text.text(in: mention.span) == surface)
    #expect(mention.time.words == mention.surface)
  }

  @Test func datesDoNotOverlapAndStandInTextOrder() {
    let text =
      "من 10 إلى 12 فبراير الجاري، ثم غدا الاثنين، ثم في عامي 2014 و2015، وبين 3 و5 مارس 2024"
    let spans = Dates.find(text).dates.map(\.mention.span)
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
  }

  @Test(arguments: [
    "مؤخرا", "خلال الفترة الأخيرة", "السنوات الأخيرة", "recently", "in recent years",
  ])
  func vagueWordsGetNoDate(words: String) {
    let found = Dates.find("تغير \(words) كل شيء")
    #expect(found.dates.isEmpty)
    #expect(found.vague.count == 1)
  }
}

@Suite struct ReferenceDateTests {
  @Test func withoutOneRelativeDatesStayUnresolved() {
    let found = Dates.find("زار القاهرة أمس والتقى في 3 مارس 2024 المدير", published: nil)
    #expect(found.documentDate == nil)
    #expect(found.dates.map { "\($0.mention.time.edtf)" } == ["2024-03-03"])
    #expect(found.unresolved.map(\.reason) == ["no-reference-date"])
  }

  @Test(arguments: [
    "وصل اليوم 15 فبراير 2026 إلى بنغازي وفد، وكان قد غادر أمس",
    "القاهرة، 15 فبراير 2026\nوصل الوفد وكان قد غادر أمس إلى العاصمة بعد محادثات طويلة مع المسؤولين",
    "Sunday, February 15, 2026\nThe envoy left yesterday after long talks with the ministers of the region",
    "CAIRO, Feb. 15, 2026 (Agency) - The envoy left yesterday after talks with the ministers of the region",
  ])
  func textGivesItWhereMetadataDoesNot(text: String) {
    let found = Dates.find(text, published: nil)
    #expect(found.documentDate == CalendarDay("2026-02-15"))
    #expect(found.dates.last.map { "\($0.mention.time.edtf)" } == "2026-02-14")
  }

  @Test func metadataGoesBeforeTheTextAndTheFallbackAfterIt() {
    let text = "وصل اليوم 15 فبراير 2026 وفد"
    #expect(Dates.find(text, published: "2026-02-16").documentDate == CalendarDay("2026-02-16"))
    #expect(
      Dates.find(text, published: nil, fallback: "2026-03-01").documentDate
        == CalendarDay("2026-02-15"))
    #expect(
      Dates.find("وصل أمس", published: nil, fallback: "2026-03-01").documentDate
        == CalendarDay("2026-03-01"))
  }
}

@Suite struct DateDiagnosticTests {
  @Test(arguments: [
    "انعقد في 31 فبراير 2025", "انعقد في 30 شباط 2024", "انعقد في 29 فبراير 2023",
    "انعقد في الحادي والثلاثين من يونيو 2025", "انعقد بتاريخ 31/4/2025", "انعقد في 31 فبراير",
    "في 31 صفر 1446هـ", "on 30 February 2025", "on June 31, 2024", "on 2025-02-30",
    "the fifth Monday of February 2026", "le 31 avril 2025",
  ])
  func impossibleDatesAreNoDates(text: String) {
    let found = Dates.find(text)
    #expect(found.dates.isEmpty)
    #expect(found.diagnostics.map(\.identifier) == ["impossible-date"])
  }

  @Test(arguments: [
    "يوم الجمعة 12 فبراير 2026", "الجمعة، 12/2/2026", "on Friday, 12 February 2026",
    "vendredi 12 février 2026",
  ])
  func dateWinsOverAWeekdayThatDisagrees(text: String) {
    let found = Dates.find(text)
    #expect(found.dates.map { "\($0.mention.time.edtf)" } == ["2026-02-12"])
    #expect(found.diagnostics.map(\.identifier) == ["weekday-mismatch"])
  }
}

@Suite struct NumericOrderTests {
  @Test func documentShowsTheOrderOfItsDates() {
    #expect(
      Dates.values(in: "Filed 01/25/2025, heard 02/03/2025") == ["2025-01-25", "2025-02-03"])
    #expect(
      Dates.values(in: "Signed 25/01/2025, heard 03/02/2025") == ["2025-01-25", "2025-02-03"])
  }

  @Test func weekdayDecidesAnAmbiguousDate() {
    #expect(Dates.values(in: "on Monday 03/02/2025") == ["2025-02-03"])
  }

  @Test func unclearOrderIsMarkedUncertain() {
    #expect(Dates.values(in: "The hearing of 02/03/2025 was short") == ["2025-02-03?"])
  }

  @Test func arabicPutsTheDayFirst() {
    #expect(Dates.values(in: "حررت بتاريخ 03/02/2025 في المحكمة") == ["2025-02-03"])
  }
}
