import Testing

@testable import TarikhExtraction

@Suite struct LexiconIndexTests {
  private func index(_ phrases: [(String, LexicalClass)]) -> LexiconIndex {
    LexiconIndex(
      phrases: phrases.map { phrase in
        (phrase.0, LexicalEntry(lexicalClass: phrase.1, isWeak: false, value: 0))
      })
  }

  @Test func findsTheLongestPhrase() {
    let index = index([("القاهرة", .place), ("القاهرة الجديدة", .place)])
    let text = TokenizedText("في القاهرة الجديدة", index: index)
    #expect(text.longestHit(.place, at: 1)?.length == 2)
  }

  @Test func oneWordMayBeInSeveralClasses() {
    let index = index([("Jordan", .country), ("Jordan", .givenName)])
    let classes = TokenizedText("Jordan", index: index).classes(at: 0)
    #expect(classes.has(.country))
    #expect(classes.has(.givenName))
  }

  @Test func aPhraseIsFoundAfterAProclitic() {
    let index = index([("مجلس الأمن", .organization)])
    let text = TokenizedText("ولمجلس الأمن", index: index)
    #expect(text.longestHit(.organization, at: 0)?.length == 2)
    #expect(text.surface(0..<2) == "مجلس الأمن")
  }

  @Test func aWordInsideAPhraseDoesNotHideItsProclitic() {
    let index = index([("مستشار لرئيس الوزراء", .office), ("رئيس", .office)])
    let text = TokenizedText("لرئيس مستشار لرئيس الوزراء", index: index)
    #expect(text.tokens[0].clitics == [.la])
    #expect(text.longestHit(.office, at: 1)?.length == 3)
  }
}
