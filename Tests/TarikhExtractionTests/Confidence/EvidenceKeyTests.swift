import TarikhCore
import Testing

@testable import TarikhExtraction

@Suite struct EvidenceKeyTests {
  @Test func saysWhatAClaimRestsOn() throws {
    #expect(
      try keys(in: "Foreign Minister Ali Salem visited Tunis on 12 February 2026.") == [
        "one verb stated happened placed once outlet"
      ])
    #expect(
      try keys(in: "لم يعقد وزير الخارجية علي سالم لقاء مع الوزير التونسي حسن العياري أمس.") == [
        "several carried counted unreal unplaced once outlet"
      ])
  }

  @Test func everyKeyIsReadAsItIsWritten() throws {
    var key = try #require(EvidenceKey("several noun undated unreal unplaced again attributed"))
    #expect(key.count == EvidenceKey.features.count)
    while let coarser = key.coarser {
      #expect(EvidenceKey(Substring(key.description)) == key)
      #expect(key.description == "\(coarser)" || coarser.count == key.count - 1)
      key = coarser
    }
    #expect(key == .any)
    #expect(EvidenceKey("any") == .any)
  }

  @Test(arguments: ["", "verb", "several stated", "one verb stated happened placed once outlet x"])
  func otherWordsAreNoKey(words: String) {
    #expect(EvidenceKey(Substring(words)) == nil)
  }

  private func keys(in text: String) throws -> [String] {
    let article = Article(
      id: "1", text: text, published: CalendarDay(year: 2026, month: 2, day: 15))
    return Extractor(lexicon: TestLexicon.shared).extractWithKeys(article).keys.map(\.description)
  }
}
