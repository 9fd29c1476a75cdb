import Testing

@Suite struct DateCorpusTests {
  @Test(arguments: DateCorpus.all)
  func everyLineGivesItsDates(corpus: DateCorpus) {
    for line in corpus.lines {
      let found = Dates.find(
        line.text, published: corpus.published.map { "\($0)" }, language: corpus.language)
      let values = found.dates.map { "\($0.mention.time.edtf)=\($0.mention.surface)" }
      #expect(
        line.agrees(with: found), "Corpus/\(corpus.path):\(line.number): \(line.text): \(values)")
    }
  }

  @Test func aThirdOfTheLinesFindsNothing() {
    // Lists of feasts and words are left out: each of their lines is there to hold one row of the tables.
    for (language, least) in [("ar", 400), ("en", 400), ("fr", 120)] {
      let lines = DateCorpus.all.filter { $0.language == language && !$0.isList }
        .flatMap(\.lines)
      #expect(lines.count >= least)
      #expect(lines.count { $0.expected.isEmpty } * 3 >= lines.count)
    }
  }
}
