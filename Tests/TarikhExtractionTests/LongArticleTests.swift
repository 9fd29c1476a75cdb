import TarikhCore
import Testing

@testable import TarikhExtraction

/// Long and hostile texts are read to the end; an optimised build is timed on larger ones by hand.
@Suite struct LongArticleTests {
  private static let sentences = [
    "زار الوزير سامي الزغبي القاهرة أمس والتقى الرئيس كمال العبيدي. ",
    "كلام كثير في السوق لا يقول شيئا ", "الرئيس ", "وزير خارجية ", "محمد ", "من إلى ", "....",
    "1 2 ",
    "President ", "Sami Haddad met Omar Tazi and visited Cairo on Monday ",
  ]

  @Test(.timeLimit(.minutes(5)), arguments: sentences)
  func muchOfOneThingIsRead(sentence: String) {
    let text = String(repeating: sentence, count: 40_000 / sentence.utf8.count)
    let extraction = Extractor(lexicon: TestLexicon.shared).extract(
      Article(id: "long", text: text, published: CalendarDay(year: 2026, month: 2, day: 15)))
    #expect(extraction.textSHA256 == SHA256.hex(of: text.utf8))
  }

  @Test func aSentenceWithoutAnEndIsCutAtACommaAtLastAnywhere() {
    let commas = TestLexicon.tokenized(String(repeating: "كلمة كلمة، ", count: 1000))
    let words = TestLexicon.tokenized(String(repeating: "كلمة ", count: 3000))
    let longest = SentenceCutter.longestSentence
    #expect(commas.sentences.allSatisfy { $0.tokens.count <= longest + 3 })
    #expect(words.sentences.allSatisfy { $0.tokens.count <= 2 * longest + 1 })
    #expect(words.sentences.count > 2)
  }
}
