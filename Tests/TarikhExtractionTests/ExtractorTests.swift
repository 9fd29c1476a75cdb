import TarikhCore
import Testing

@testable import TarikhExtraction

@Suite struct ExtractorTests {
  private let extractor = Extractor(lexicon: TestLexicon.shared)

  private func extraction(_ text: String, published: String? = "2026-02-15") -> Extraction {
    extractor.extract(
      Article(id: "t", text: text, published: published.flatMap { CalendarDay($0) }))
  }

  @Test func anEmptyTextSaysNothing() {
    let extraction = extraction("")
    #expect(extraction.events.isEmpty)
    #expect(extraction.actors.isEmpty)
  }

  @Test func mentionsStandWhereTheySay() {
    let text = "وصل اللواء حسام البرعي، رئيس جهاز الأمن الوطني، إلى تونس. وقال البرعي إنه سعيد."
    for actor in extraction(text).actors {
      for mention in actor.mentions { #expect(text.text(in: mention.span) == mention.surface) }
    }
  }

  @Test func evidenceIsTheSentenceOfTheTrigger() {
    let text = "الطقس جميل. زار الوزير سامي الزغبي تونس أمس. انتهى."
    let event = extraction(text).events.first { $0.kind == .visit }
    #expect(event?.evidence.quote == "زار الوزير سامي الزغبي تونس أمس.")
    #expect(event.map { text.text(in: $0.evidence.span) } == event?.evidence.quote)
  }

  @Test func aFamilyNameAloneGoesToItsFullName() {
    let actors = extraction("التقى سامي الزغبي عمر التازي في تونس. وقال الزغبي إن اللقاء مهم.")
      .actors
    #expect(actors.first { $0.canonical == "سامي الزغبي" }?.mentions.count == 2)
  }

  @Test func aDescriptionWithAnHonourGoesToItsHolder() {
    let actors = extraction(
      "وصل رئيس الحكومة الليبية سامي الزغبي إلى تونس. وعقد الوزير عمر التازي ودولة رئيس الحكومة الليبية لقاء."
    ).actors.map(\.canonical)
    #expect(actors.contains("سامي الزغبي"))
    #expect(!actors.contains { $0.contains("رئيس") })
  }

  @Test func twoPersonsWithOneFamilyNameStayApart() {
    let names = extraction("زار اللواء كمال البرعي تونس، والتقى الفريق سالم البرعي عمر التازي.")
      .actors.map(\.canonical)
    #expect(names.contains("كمال البرعي"))
    #expect(names.contains("سالم البرعي"))
  }

  @Test func theOccasionGivesItsDate() {
    let text = """
      وصل الوزير سامي الزغبي إلى تونس أمس والتقى الرئيس كمال العبيدي.
      وخلال اللقاء، سلم الزغبي رسالة من الملك فيصل إلى الرئيس كمال العبيدي.
      """
    let message = extraction(text).events.first { $0.kind == .message }
    #expect(message?.time?.edtf.description == "2026-02-14")
    #expect(message?.time?.basis == .occasion)
  }

  @Test(arguments: [
    ("غادر الوزير التونسي سامي الزغبي أمس إلى باريس.", ["باريس"]),
    ("President Samir Haddad left for Brussels on Monday.", ["Brussels"]),
    ("غادر الوزير التونسي سامي الزغبي باريس أمس إلى تونس.", []),
  ])
  func whoLeavesVisitsWhereHeIsBoundUnlessAtHomeThere(_ text: String, _ places: [String]) {
    #expect(extraction(text).visits.map(\.place) == places)
  }

  @Test func aHeadingCarriesNoEventAlone() {
    let text =
      "الوزير سامي الزغبي يزور تونس\nارتفعت أسعار القمح في الأسواق العالمية خلال الأشهر الأخيرة بسبب الجفاف."
    #expect(extraction(text).events.isEmpty)
  }

  @Test func withoutADateRelativeWordsStayUnresolved() {
    let extraction = extraction("زار الوزير سامي الزغبي تونس أمس.", published: nil)
    #expect(extraction.events.first?.time == nil)
    #expect(extraction.unresolved.map(\.surface) == ["أمس"])
  }

  @Test func talksMakeTheHostOfAVisit() {
    let text = "زار الوزير سامي الزغبي تونس أمس. والتقى الزغبي الرئيس كمال العبيدي."
    #expect(extraction(text).visits.first?.host == "كمال العبيدي")
  }

  @Test func theSameArticleGivesTheSameExtraction() {
    let text = "زار الوزير سامي الزغبي تونس أمس. والتقى الزغبي الرئيس كمال العبيدي."
    #expect(extraction(text) == extraction(text))
  }

  @Test func aClaimKeepsItsIdWhenItsSentenceMoves() {
    let sentence = "زار الوزير سامي الزغبي تونس."
    let moved = extraction("الطقس جميل اليوم.\n" + sentence).events.first
    #expect(extraction(sentence).events.first?.id == moved?.id)
  }

  @Test func aDateInASpeechDoesNotDateTheSpeech() {
    let statement = extraction("قال الوزير سامي الزغبي إن المؤتمر يعقد في 20 أبريل 2026.").events
      .first
    #expect(statement?.kind == .statement)
    #expect(statement?.time == nil)
    #expect(statement?.status == .happened)
  }
}
