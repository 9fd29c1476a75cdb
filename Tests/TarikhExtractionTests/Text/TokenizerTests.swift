import TarikhCore
import Testing

@testable import TarikhExtraction

@Suite struct TokenizerTests {
  private func surfaces(_ text: String) -> [String] {
    let tokenized = TestLexicon.tokenized(text)
    return tokenized.tokens.indices.map { tokenized.surface($0..<$0 + 1) }
  }

  @Test func cutsWordsNumbersAndMarks() {
    #expect(surfaces("زار، أمس 15!") == ["زار", "،", "أمس", "15", "!"])
    #expect(surfaces("U.S. envoy's") == ["U", ".", "S", ".", "envoy", "'", "s"])
    #expect(surfaces("O’Neill al-Sisi") == ["O’Neill", "al", "-", "Sisi"])
  }

  @Test func readsDigitsOfEveryShape() {
    #expect(TestLexicon.tokenized("2026 ٢٠٢٦ ۲۰۲۶").tokens.map(\.number) == [2026, 2026, 2026])
    #expect(TestLexicon.tokenized("1234567890").tokens[0].number == -1)
  }

  @Test func foldsSpellingsOfOneWord() {
    let words = TestLexicon.tokenized("إمارة اماره الإمـارة إِمَارَة").tokens.map(\.word)
    #expect(words[0] == words[1])
    #expect(words[0] == words[3])
    #expect(words[0] != words[2])
  }

  @Test func foldsCaseAndAccents() {
    let words = TestLexicon.tokenized("Müller MULLER muller").tokens.map(\.word)
    #expect(Set(words).count == 1)
  }

  private static let proclitics: [(word: String, clitics: Clitics)] = [
    ("وللرئيس", [.wa, .la, .mergedArticle]), ("للرئيس", [.la, .mergedArticle]),
    ("والرئيس", [.wa]), ("بالقاهرة", [.ba]), ("وبالقاهرة", [.wa, .ba]), ("سيزور", [.sa]),
    ("وزير", []), ("لبنان", []), ("بغداد", []), ("كمال", []),
  ]

  @Test(arguments: proclitics.indices)
  func splitsProclitics(row: Int) {
    let (word, clitics) = Self.proclitics[row]
    #expect(TestLexicon.tokenized(word).tokens[0].clitics == clitics, "\(word)")
  }

  @Test func stemStartsAfterItsProclitics() {
    let text = TestLexicon.tokenized("التقى وَالقاهرة")
    #expect(text.surface(1..<2) == "القاهرة")
    #expect(text.span(1..<2) == TextSpan(8, 15))
  }

  @Test func aWordUnknownToTheLexiconKeepsItsIdentity() {
    let tokens = TestLexicon.tokenized("زغطوش قال زغطوش").tokens
    #expect(tokens[0].word == tokens[2].word)
    #expect(tokens[0].word >= TestLexicon.shared.index.vocabulary.count)
  }

  @Test func offsetsCountScalars() {
    let text = "😀 «قال» e\u{301}lan 𝒳 قف"
    let scalars = Array(text.unicodeScalars)
    let tokenized = TestLexicon.tokenized(text)
    for (index, token) in tokenized.tokens.enumerated() where token.isWord {
      let slice = String(
        String.UnicodeScalarView(scalars[Int(token.scalarStart)..<Int(token.scalarEnd)]))
      let bytes = String(
        decoding: tokenized.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      #expect(slice.unicodeScalars.elementsEqual(bytes.unicodeScalars), "token \(index)")
    }
  }

  @Test func survivesEveryShortByteString() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let tokens = TestLexicon.tokenized(text).tokens
      #expect(tokens.allSatisfy { $0.start < $0.end && Int($0.end) <= text.utf8.count })
    }
  }
}
