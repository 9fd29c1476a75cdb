import TarikhCore
import TarikhLanguages

/// Finds the article that a user means by its id, its file, its title, or the start of its key.
struct ArticleFinder {
  private let articles: [ArticleRecord]
  private static let shortest = 8

  init(_ timeline: Timeline) { articles = timeline.articles.values.sorted { $0.key < $1.key } }

  /// The article as a file of decisions names it: by its id, or by the start of its key where another has the same id.
  func reference(_ wanted: String) throws(UnknownArticle) -> String {
    for path in Self.paths(wanted) {
      let named = articles.filter { $0.id == path }
      if named.count == 1 { return reference(to: named[0]) }
      if named.count > 1 { throw UnknownArticle(wanted, fitting: named, near: nil) }
    }
    let folded = Orthography.folded(wanted)
    let fitting = articles.filter { article in
      article.title.map { Orthography.folded($0) == folded } ?? false
        || (wanted.utf8.count >= Self.shortest && article.key.hasPrefix(wanted))
    }
    guard fitting.count == 1, let article = fitting.first else {
      let near = NearestWord.to(wanted, among: articles.map(\.id).sorted())
      throw UnknownArticle(wanted, fitting: fitting, near: near)
    }
    return reference(to: article)
  }

  private func reference(to article: ArticleRecord) -> String {
    let isAlone = articles.count { $0.id == article.id } == 1
    // An id that a line of a file can't hold as it is would not be found again.
    let isPlain =
      DecisionEntry(.apart(actor: "x", articles: [article.id])).decision.articles == [article.id]
    return isAlone && isPlain ? article.id : String(article.key.prefix(16))
  }

  /// An id, or a file whose path below the folder of the articles and without its ending is one.
  private static func paths(_ wanted: String) -> [String] {
    var paths = [wanted]
    var name = wanted[...]
    if let dot = name.lastIndex(of: "."), !name[dot...].contains("/") {
      name = name[..<dot]
      paths.append(String(name))
    }
    while let slash = name.firstIndex(of: "/") {
      name = name[name.index(after: slash)...]
      paths.append(String(name))
    }
    return paths
  }
}

/// A name that leads to no article or to several.
package struct UnknownArticle: Error, Hashable, CustomStringConvertible {
  /// One sentence for a terminal, with the articles that may be meant.
  package let description: String

  init(_ wanted: String, fitting: [ArticleRecord], near: String?) {
    let wanted = TerminalText.plain(wanted)
    if !fitting.isEmpty {
      let keys = fitting.prefix(8).map {
        "\($0.key.prefix(16)) (\(TerminalText.isolated($0.title ?? $0.id)))"
      }
      description =
        "'\(wanted)' fits several articles; give the start of the key of one: "
        + keys.joined(separator: ", ")
    } else if let near {
      description =
        "there is no article '\(wanted)' in this run; did you mean \(TerminalText.isolated(near))?"
    } else {
      description =
        "there is no article '\(wanted)' in this run; an article is named by its file, its id or its title"
    }
  }
}
