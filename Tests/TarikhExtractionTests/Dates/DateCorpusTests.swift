import Testing

@Suite struct DateCorpusTests {
  @Test(arguments: DateCorpus.all)
  func everyLineGivesItsDates(corpus: DateCorpus) {
    for line in corpus.lines {
      let found = Dates.find(
        line.text, published: corpus.published.map { "\($0)" }, language: corpus.language)
      let values = found.dates.map { "\($0.mention.time.edtf)" }
      #expect(values == line.expected, "Corpus/\(corpus.path):\(line.number): \(line.text)")
    }
  }

  @Test func aThirdOfTheLinesFindsNothing() {
    for language in ["ar", "en"] {
      let lines = DateCorpus.all.filter { $0.language == language }.flatMap(\.lines)
      #expect(lines.count >= 400)
      #expect(lines.count { $0.expected.isEmpty } * 3 >= lines.count)
    }
  }
}
