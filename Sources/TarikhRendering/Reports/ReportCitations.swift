/// The numbers of the sources of a report.
struct ReportCitations {
  /// The articles that have a number, which is their place, from 1.
  let articles: [ArticleItem]
  /// The articles without a number.
  let others: [ArticleItem]
  private let numbers: [String: Int]

  /// Numbers for all articles of a presentation, and for those that only an earlier run has.
  init(all presentation: Presentation, changes: DiffPresentation?) {
    let known = Set(presentation.articles.map(\.id))
    let gone = (changes?.union.articles ?? []).filter { !known.contains($0.id) }
    self.init(articles: presentation.articles + gone, others: [])
  }

  private init(articles: [ArticleItem], others: [ArticleItem]) {
    self.articles = articles
    self.others = others
    numbers = Dictionary(
      articles.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of an article; nil for one that is not cited.
  func number(of article: String) -> Int? { numbers[article] }

  /// The numbers of the articles of some sentences, each once, in order.
  func numbers(of evidence: [EvidenceItem]) -> [Int] {
    if evidence.count == 1 { return evidence.compactMap { numbers[$0.article] } }
    return Set(evidence.compactMap { numbers[$0.article] }).sorted()
  }

  /// The same with numbers for those articles alone to which a report leads.
  func citing(only report: [UInt8], format: ReportFormat) -> ReportCitations {
    let start = format == .html ? "\"#s" : "(#s"
    var cited: Set<Int> = []
    ByteSearch(start).forEach(in: report) { end in
      let digits = report[end...].prefix { (0x30...0x39).contains($0) }
      if let number = Int(String(decoding: digits, as: UTF8.self)) { cited.insert(number) }
    }
    let kept = articles.enumerated()
    return ReportCitations(
      articles: kept.filter { cited.contains($0.offset + 1) }.map(\.element),
      others: kept.filter { !cited.contains($0.offset + 1) }.map(\.element))
  }
}
