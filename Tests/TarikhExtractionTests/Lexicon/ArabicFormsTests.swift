import Testing

@testable import TarikhExtraction

@Suite struct ArabicFormsTests {
  @Test func anIndefinitePhraseTakesTheArticle() {
    #expect(ArabicForms.definiteVariants(of: "لواء") == ["لواء", "اللواء"])
    #expect(ArabicForms.definiteVariants(of: "فريق أول").contains("الفريق أول"))
    #expect(ArabicForms.definiteVariants(of: "أمين عام").contains("الأمين العام"))
  }

  @Test func aConstructStaysAsItIs() {
    #expect(ArabicForms.definiteVariants(of: "وزير الخارجية") == ["وزير الخارجية"])
  }

  @Test func verbsAgreeAndTakePronouns() {
    let forms = ArabicForms.verb("استقبل")
    #expect(Set(["استقبل", "استقبلت", "استقبلوا", "استقبله", "استقبلته"]).isSubset(of: forms))
    #expect(ArabicForms.verb("يزور").contains("تزور"))
    #expect(ArabicForms.verb("التقى") == ["التقى"])
  }

  @Test func verbalNounsTakePronouns() {
    #expect(ArabicForms.verbalNoun("زيارة").contains("زيارته"))
    #expect(ArabicForms.verbalNoun("لقاء").contains("لقائه"))
    #expect(ArabicForms.verbalNoun("اجتماع").contains("اجتماعا"))
  }
}
