import TarikhCore
import Testing

@testable import TarikhReading

struct ArticleReadersTests {
  @Test(arguments: Article.Format.allCases)
  func thereIsOneReaderAFormat(format: Article.Format) {
    #expect(ArticleReaders.all.filter { $0.format == format }.count == 1)
  }

  @Test func noExtensionBelongsToTwo() {
    let names = ArticleReaders.all.flatMap(\.fileExtensions)
    #expect(Set(names).count == names.count)
  }

  @Test func textTakesWhatNobodyTakes() {
    #expect(ArticleReaders.all.last?.recognizes([]) == true)
  }

  @Test func extensionsAreFoundInAnyCase() {
    #expect(ArticleReaders.reader(forExtension: "HTM")?.format == .html)
    #expect(ArticleReaders.reader(forExtension: "docx") == nil)
  }
}
