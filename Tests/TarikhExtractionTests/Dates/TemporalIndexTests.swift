import Testing

@testable import TarikhExtraction

@Suite struct TemporalIndexTests {
  @Test func everyFormOfTheTablesIsKnown() {
    let lexicon = TestLexicon.shared
    let index = TemporalIndex(lexicon: lexicon)
    let unknown = index.rows.filter { row in
      var form = row.form.text
      let tokens = form.withUTF8 { Tokenizer.tokens(of: $0, vocabulary: lexicon.index.vocabulary) }
      guard let first = tokens.first else { return true }
      return !first.clitics.isEmpty || index.kinds(of: first.stem).isDisjoint(with: row.sense.kind)
    }
    #expect(unknown.map(\.form.text) == [])
  }
}

@Suite struct NumberWordTests {
  @Test(arguments: [
    ("ألفين وأحد عشر", 2011), ("ألف وتسعمئة وتسعة وثمانين", 1989), ("خمسة وعشرين", 25),
    ("ثلاثة آلاف", 3000),
    ("two thousand and fifteen", 2015), ("nineteen ninety six", 1996), ("twenty-one", 21),
    ("one hundred and five", 105),
  ])
  func wordsAddUp(words: String, number: Int) {
    let lexicon = TestLexicon.shared
    let text = TokenizedText(words, index: lexicon.index)
    let cursor = DateCursor(text: text, index: TemporalIndex(lexicon: lexicon), isDayFirst: true)
    let found = NumberWords.read(0, allowing: [], in: cursor)
    #expect(found?.value == number)
    #expect(found?.end == text.tokens.count)
  }
}
