/// Which file of a site a page is, and where the others are.
struct PageContext {
  /// What the page shows: all of a run, or one volume of it.
  let presentation: Presentation
  /// The numbers of the articles, the same on all pages.
  let numbers: [String: Int]
  /// The file with the texts of the articles; nil where there is only this one page.
  var articlesFile: String?
  /// The page that this one is a volume of.
  var home: String?
  /// The volumes of which this page is the cover; it then has no events of its own.
  var volumes: [PageVolume] = []

  init(_ presentation: Presentation, articlesFile: String? = nil) {
    self.presentation = presentation
    self.articlesFile = articlesFile
    numbers = Dictionary(
      presentation.articles.enumerated().map { ($1.id, $0 + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The page of one volume, with the numbers of articles as here.
  func page(of volume: PageVolume) -> PageContext {
    PageContext(volume.presentation, numbers, articlesFile, home: "index.html")
  }

  private init(
    _ presentation: Presentation, _ numbers: [String: Int], _ articlesFile: String?, home: String
  ) {
    self.presentation = presentation
    self.numbers = numbers
    self.articlesFile = articlesFile
    self.home = home
  }

  /// Whether the page tells events itself.
  var hasEvents: Bool { volumes.isEmpty }

  /// Where a sentence is to be read: in the text of its article, else in the list of sources.
  func link(to evidence: EvidenceItem) -> String {
    let number = numbers[evidence.article] ?? 0
    return articlesFile.map { "\($0)#s\(number)-\(evidence.span.start)" } ?? "#s\(number)"
  }
}
