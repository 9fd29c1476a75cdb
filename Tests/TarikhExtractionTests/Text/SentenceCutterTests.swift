import Testing

@testable import TarikhExtraction

@Suite struct SentenceCutterTests {
  private func sentences(_ text: String) -> [String] {
    let tokenized = TestLexicon.tokenized(text)
    return tokenized.sentences.indices.compactMap { tokenized.evidence(of: $0)?.quote }
  }

  @Test func endsAtAMarkBeforeASpaceAndAtALineEnd() {
    #expect(sentences("وصل الوفد. غادر؟ نعم") == ["وصل الوفد.", "غادر؟", "نعم"])
    #expect(sentences("One line\nTwo. Three") == ["One line", "Two.", "Three"])
  }

  @Test func keepsAbbreviationsAndDecimalsWhole() {
    #expect(sentences("Gen. Smith met Mr. Jones of the U.S. army at 3.5 km.").count == 1)
    #expect(sentences("قال د. أحمد إنه وصل.").count == 1)
  }

  @Test func aClosingQuotationMarkBelongsToItsSentence() {
    #expect(sentences("He said \"no.\" She left.") == ["He said \"no.\"", "She left."])
  }

  @Test func aShortLineWithoutAMarkIsAHeading() {
    let text = TestLexicon.tokenized(
      "زيارة مهمة\nوصل الوزير اليوم إلى تونس في زيارة رسمية تستمر يومين.")
    #expect(text.sentences.map(\.isHeading) == [true, false])
  }

  @Test func anEmptyTextHasNoSentence() {
    #expect(sentences("").isEmpty)
    #expect(sentences("\n \n").isEmpty)
  }
}
