import TarikhCore
import TarikhRendering
import Testing

@testable import TarikhKit

/// Actors that no article names: an English reader sees an office, or the words of the article, and no made-up name.
struct OfficeNameTests {
  private static let builder = try? Engine().presentationBuilder

  private func form(_ name: String, isNamed: Bool = false) throws -> NameForms.Form {
    try #require(Self.builder).names.form(
      of: Actor(id: "a", name: name, kind: .person), isNamed: isNamed)
  }

  @Test(arguments: [
    ("وزيرة الخارجية الليبية", "Libyan foreign minister"),
    ("رئيسة الدبلوماسية الليبية", "Libyan chief diplomat"),
    ("وزير خارجية موريتانيا", "foreign minister of Mauritania"),
    ("وزيرة التجارة الإندونيسية", "Indonesian trade minister"),
    ("رئيس جمهورية العراق", "president of Iraq"), ("الرئيس الأوغندي", "Ugandan president"),
    ("رئيسة الجمهورية", "president of the republic"), ("رئيس مجلس الوزراء", "prime minister"),
    ("رئيس المجلس الرئاسي", "head of the Presidential Council"),
    ("رئيس حكومة الوحدة الوطنية", "head of the Government of National Unity"),
    ("رئيس مجلس النواب الإسباني", "head of the Spanish House of Representatives"),
    ("نائب رئيس الوزراء السابق", "former deputy prime minister"),
    ("نائب وزير الخارجية الفرنسي", "French deputy foreign minister"),
    ("قائد القوات المسلحة الليبية", "commander of the Libyan armed forces"),
    ("المتحدث باسم وزارة الخارجية السودانية", "spokesperson for the Sudanese Foreign Ministry"),
    ("مدير ديوان رئيس الجمهورية", "head of the office of the president of the republic"),
    ("الأمين العام للأمم المتحدة", "secretary-general of the United Nations"),
    ("سفير فرنسا لدى تونس", "ambassador of France to Tunisia"), ("الملكة", "queen"),
    ("سفير السعودية", "ambassador of Saudi Arabia"), ("المسؤول الأممي", "UN official"),
    ("المستشارة الألمانية", "German chancellor"), ("نظيره العماني", "Omani counterpart"),
  ])
  func aDescriptionIsTranslatedByTheTables(arabic: String, english: String) throws {
    let form = try form(arabic)
    #expect(form.text == LocalizedText(ar: arabic, en: english))
    #expect(form.isTransliterated)
  }

  @Test(arguments: [
    "رئيسة لجنة الصداقة البرلمانية", "القيادي في", "الرئيس الجنوبي", "المتحدث باسم", "والي البحر",
    "عضو هيئة كبار العلماء", "سفير جمهورية كوريا لدى المملكة",
  ])
  func whatTheTablesDoNotKnowWholeStaysAsItIs(arabic: String) throws {
    let form = try form(arabic)
    #expect(form.text == LocalizedText(ar: arabic, en: "“\(arabic)”"))
    #expect(!form.isTransliterated)
  }

  @Test(arguments: [
    ("أمير المصري", "Amir al-Masri"), ("سلطان العماني", "Saltan al-Amani"),
    ("ملك السوري", "Malak al-Suri"),
  ])
  func aNameOfAPersonIsSpelledThoughItsWordsAreOffices(arabic: String, english: String) throws {
    #expect(try form(arabic, isNamed: true).text.english == english)
  }

  @Test func whoIsNamedNowhereIsSeenFromTheArticles() throws {
    let texts = [
      "وصلت رئيسة الدبلوماسية الليبية إلى تونس في 12 فبراير 2026.\n",
      "التقى وزير الخارجية سليم القاضي نظيره الفرنسي مارك لوفيفر في تونس في 13 فبراير 2026.\n",
    ]
    let pipeline = try Pipeline(engine: Engine(), options: BuildOptions())
    let articles = texts.enumerated().map { Article(id: "\($0)", text: $1) }
    let shown = pipeline.present(try pipeline.timeline(of: articles))
    let names = Set(shown.actors.map(\.name.english))
    #expect(names.contains("Libyan chief diplomat"))
    #expect(names.contains("Salim") && names.contains("Marik Lufifar"))
    #expect(shown.events.contains { $0.title.english.contains("Libyan chief diplomat") })
  }

  @Test func anActorIsFoundByWhatItIsShownAs() throws {
    let actor = Actor(id: "a1b2c3", name: "رئيسة الدبلوماسية الليبية", kind: .person)
    let finder = ActorFinder([actor.id: actor], names: try #require(Self.builder).names)
    #expect(try finder.actor("Libyan chief diplomat").id == actor.id)
  }
}
