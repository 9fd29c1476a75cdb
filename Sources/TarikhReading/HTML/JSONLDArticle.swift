import TarikhCore

/// The article that a page describes in JSON-LD, by the vocabulary of schema.org.
struct JSONLDArticle {
  private let fields: JSONValue
  private let named: [String: JSONValue]

  /// The article among all JSON-LD of a page: the one with the page's address or headline, else the first.
  static func find(in tree: HTMLTree, url: String?, title: String?) -> JSONLDArticle? {
    let values = tree.elements("script").filter { isJSONLD(tree.nodes[$0]) }
      .compactMap { JSONLDScript.parse(tree.rawText(of: $0)) }
    let objects = values.flatMap { flattened($0, depth: 0) }
    var named: [String: JSONValue] = [:]
    for object in objects {
      if let id = object["@id"]?.string, object["name"] != nil { named[id] = object }
    }
    let articles = objects.filter(isArticle).map { JSONLDArticle(fields: $0, named: named) }
    return articles.first { url != nil && $0.urls.contains(url ?? "") }
      ?? articles.first { title != nil && $0.headline == title } ?? articles.first
  }

  /// The headline.
  var headline: String? {
    (text("headline") ?? text("name")).map(HTMLParser.plainText).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The day or time of publication as it is written.
  var datePublished: String? { text("datePublished") ?? text("dateCreated") }

  /// The name of the publisher.
  var publisher: String? {
    name(of: fields["publisher"]) ?? name(of: fields["sourceOrganization"])
  }

  /// The article's own address.
  var url: String? { urls.first { $0.hasPrefix("http") } }

  /// The language as a BCP 47 tag.
  var language: String? {
    guard let value = fields["inLanguage"] else { return nil }
    let tag = value.string ?? value["alternateName"]?.string ?? value.array?.first?.string
    return tag.flatMap { (2...12).contains($0.utf8.count) ? $0.replacing("_", with: "-") : nil }
  }

  /// The text of the article, which may hold tags.
  var body: String? { text("articleBody") }

  private var urls: [String] {
    let page = fields["mainEntityOfPage"]
    let urls = [text("url"), page?.string, page?["@id"]?.string, page?["url"]?.string, text("@id")]
    return urls.compactMap { $0 }.filter { !$0.contains("#") }
  }

  private func text(_ name: String) -> String? {
    guard let value = fields[name] else { return nil }
    return value.string ?? value["@value"]?.string ?? value.array?.first?.string
  }

  private func name(of value: JSONValue?) -> String? {
    guard let value = value?.array?.first ?? value else { return nil }
    let object = value["name"] == nil ? value["@id"]?.string.flatMap { named[$0] } ?? value : value
    let name = object.string ?? object["name"]?.string ?? object["name"]?.array?.first?.string
    return name.map(HTMLParser.plainText).flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func isJSONLD(_ node: HTMLTree.Node) -> Bool {
    node["type"]?.lowercased().contains("ld+json") == true
  }

  private static func flattened(_ value: JSONValue, depth: Int) -> [JSONValue] {
    guard depth < 6 else { return [] }
    if let elements = value.array { return elements.flatMap { flattened($0, depth: depth + 1) } }
    guard value.object != nil else { return [] }
    let inner = ["@graph", "mainEntity", "mainEntityOfPage", "publisher"].compactMap { value[$0] }
    return [value] + inner.flatMap { flattened($0, depth: depth + 1) }
  }

  private static func isArticle(_ value: JSONValue) -> Bool {
    let types = [value["@type"]?.string].compactMap { $0 }
    let listed = value["@type"]?.array?.compactMap(\.string) ?? []
    return (types + listed).contains { type in
      let name = type.split { $0 == "/" || $0 == ":" || $0 == "#" }.last ?? ""
      return name.hasSuffix("Article") && name != "AdvertiserContentArticle"
        || name.hasSuffix("BlogPosting") || name == "Report"
    }
  }
}
