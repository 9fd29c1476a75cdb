import TarikhCore

/// A page as an article: what it says, and what it says about itself.
struct HTMLPage {
  /// The headline.
  let headline: String?
  /// The lines of the text, the headline first; empty for a page without running text.
  let lines: [String]
  /// The page's own address.
  let url: String?
  /// Who published it.
  let publisher: String?
  /// Its language; nil where the letters of the text belie it.
  let language: String?
  /// The day of publication.
  let published: CalendarDay?
  /// What the page names as its date, where that can't be read.
  let unreadableDate: String?

  init(_ tree: HTMLTree) {
    let metadata = PageMetadata(tree)
    let linked = JSONLDArticle.find(in: tree, url: metadata.url, title: metadata.title)
    let date = PageDate(
      tree, stated: [linked?.datePublished].compactMap { $0 } + metadata.publicationDates)
    let siteName = metadata.siteName ?? linked?.publisher
    let headline = PageTitle(
      tree, stated: [linked?.headline, metadata.title], siteName: siteName
    ).headline
    let blocks = TextBlocks.of(tree, skipping: Boilerplate.marks(in: tree))
    let filter = ArticleLines(headline: headline, keepsDates: date.day == nil)
    let shown = filter.text(of: MainText.lines(of: tree, among: blocks))
    lines = Self.dated(date.shown, Self.better(of: shown, linked?.body, filter), headline)
    self.headline = headline
    url = metadata.url ?? linked?.url
    publisher = linked?.publisher ?? metadata.siteName
    language = Self.plausible(metadata.language ?? linked?.language, lines)
    published = date.day
    unreadableDate = date.unreadable
  }

  /// The text that the page shows, or that of its JSON-LD where the page shows less than half of it.
  private static func better(of shown: [String], _ body: String?, _ filter: ArticleLines)
    -> [String]
  {
    guard let body, body.utf8.count > 200, body.utf8.count > 2 * length(shown) else { return shown }
    let page = body.contains("<") ? body : body.split(separator: "\n").joined(separator: "<p>")
    guard let tree = HTMLParser.parse(page) else { return shown }
    let blocks = TextBlocks.of(tree, skipping: Boilerplate.marks(in: tree))
    let stated = filter.text(of: blocks[...])
    return length(stated) > 2 * length(shown) ? stated : shown
  }

  /// The lines with the date that the page shows below the headline, where nothing else tells it.
  private static func dated(_ date: String?, _ lines: [String], _ headline: String?) -> [String] {
    guard let date, !lines.isEmpty, !lines.contains(where: { $0.contains(date) }) else {
      return lines
    }
    let titled = headline != nil
    return lines.prefix(titled ? 1 : 0) + [date] + lines.dropFirst(titled ? 1 : 0)
  }

  private static func length(_ lines: [String]) -> Int { lines.reduce(0) { $0 + $1.utf8.count } }

  /// The language tag, unless it says Arabic of Latin letters or the other way round.
  private static func plausible(_ language: String?, _ lines: [String]) -> String? {
    guard let language else { return nil }
    var (arabic, latin) = (0, 0)
    for scalar in lines.lazy.flatMap(\.unicodeScalars) {
      switch scalar.value {
      case 0x0620...0x06FF: arabic += 1
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      default: continue
      }
    }
    let tag = language.lowercased()
    let isArabic = ["ar", "fa", "ur", "ckb", "ps"].contains { tag == $0 || tag.hasPrefix($0 + "-") }
    return isArabic ? (latin > arabic * 2 ? nil : language) : (arabic > latin ? nil : language)
  }
}
