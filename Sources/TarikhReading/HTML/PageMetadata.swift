/// What a page says about itself outside its text: `<meta>`, OpenGraph, `<link>`, `<html lang>`.
struct PageMetadata {
  private let tree: HTMLTree
  private var values: [String: String] = [:]

  init(_ tree: HTMLTree) {
    self.tree = tree
    for index in tree.elements("meta") {
      let node = tree.nodes[index]
      guard let content = node["content"], !content.allSatisfy(\.isWhitespace) else { continue }
      for name in [node["property"], node["name"], node["itemprop"]] {
        if let name = name?.lowercased(), values[name] == nil { values[name] = content }
      }
    }
  }

  /// The headline as OpenGraph or Twitter shows it.
  var title: String? { first(["og:title", "twitter:title", "dc.title"]).map(HTMLParser.plainText) }

  /// The name of the site.
  var siteName: String? {
    first(["og:site_name", "dc.publisher", "application-name"]).map(HTMLParser.plainText)
  }

  /// The page's own address.
  var url: String? {
    let canonical = tree.elements("link").first {
      tree.nodes[$0]["rel"]?.lowercased() == "canonical"
    }
    let candidates = [canonical.flatMap { tree.nodes[$0]["href"] }, values["og:url"]]
    return candidates.compactMap { $0 }.first { $0.hasPrefix("http") }
  }

  /// The language as a BCP 47 tag, of `<html lang>` or `og:locale`.
  var language: String? {
    let root = tree.nodes.first
    let tag = root?["lang"] ?? root?["xml:lang"] ?? values["og:locale"]
    guard let tag = tag?.split(separator: " ").first, !tag.isEmpty else { return nil }
    return String(tag.replacing("_", with: "-"))
  }

  /// The dates of publication as they are written, best first.
  var publicationDates: [String] { Self.dateNames.compactMap { values[$0] } }

  private func first(_ names: [String]) -> String? { names.lazy.compactMap { values[$0] }.first }

  private static let dateNames = [
    "article:published_time", "og:article:published_time", "datepublished", "publishdate",
    "publish-date", "publish_date", "pubdate", "publication_date", "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued", "dcterms.created", "dc.date", "date",
  ]
}
