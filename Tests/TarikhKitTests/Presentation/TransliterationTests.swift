import TarikhCore
import TarikhKit
import TarikhRendering
import Testing

struct TransliterationTests {
  @Test(arguments: [
    ("خليفة حفتر", "Khalifa Haftar"), ("رشاد", "Rashad"), ("حسن", "Hasan"), ("قاسم", "Qasim"),
    ("منصور", "Mansur"), ("المنفي", "al-Manfi"), ("السيسي", "al-Sisi"), ("سعيد", "Said"),
    ("عقيلة", "Aqila"), ("حمداني", "Hamdani"), ("Erik", "Erik"),
  ])
  func spellsWords(_ arabic: String, _ latin: String) {
    #expect(Transliteration(known: [:]).latin(arabic) == latin)
  }

  @Test func knowsWordsOfNames() {
    let forms = NameForms(known: [:], labels: LabelFiles.labels)
    #expect(
      forms.form(of: Actor(id: "a", name: "عمر بن يوسف", kind: .person)).text.english
        == "Omar bin Youssef")
    #expect(
      forms.form(of: Actor(id: "a", name: "عبد الفتاح حسين", kind: .person)).text.english
        == "Abdel al-Fattah Hussein")
  }

  @Test(arguments: [
    ("وزارة الخارجية المصرية", "Egyptian Foreign Ministry"),
    ("الحكومة الليبية", "Libyan government"),
    ("رئاسة الوزراء", "prime minister's office"), ("حكومة الوحدة", "Hakuma al-Wahda"),
  ])
  func saysCommonNounsInEnglish(_ arabic: String, _ english: String) {
    let body = Actor(id: "b", name: arabic, kind: .organization)
    let form = NameForms(known: [:], labels: LabelFiles.labels).form(of: body)
    #expect(form.text.english == english && form.isTransliterated)
  }

  @Test func takesANameThatAnArticleGivesBeforeItsOwnSpelling() {
    let actor = Actor(
      id: "a", name: "سليم القاضي", aliases: ["Qadi", "Salim al-Qadi", "القاضي"], kind: .person)
    let form = NameForms(known: [:], labels: [:]).form(of: actor)
    #expect(form.text == LocalizedText(ar: "سليم القاضي", en: "Salim al-Qadi"))
    #expect(!form.isTransliterated)
  }

  @Test func marksItsOwnSpelling() {
    #expect(
      NameForms(known: [:], labels: [:]).form(of: Actor(id: "a", name: "حفتر", kind: .person))
        .isTransliterated)
  }

  @Test func keepsALatinNameInArabic() {
    let form = NameForms(known: [:], labels: [:]).form(
      of: Actor(id: "a", name: "Erik", kind: .person))
    #expect(form.text == LocalizedText(both: "Erik"))
  }

  @Test func knowsCountriesAndPlacesByAnySpelling() {
    let known = ["Tunisia": LocalizedText(ar: "تونس", en: "Tunisia")]
    let forms = NameForms(known: known, labels: [:])
    let country = Actor(id: "tn", name: "الجمهورية التونسية", kind: .country, country: "Tunisia")
    #expect(forms.form(of: country).text.english == "Tunisia")
    #expect(forms.form(of: Place(id: "p", name: "TUNISIA")).text.arabic == "تونس")
  }
}
