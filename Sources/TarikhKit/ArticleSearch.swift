import TarikhCore
import TarikhStore

/// Looks for words in the articles that a store holds.
package struct ArticleSearch: Sendable {
  private let store: any RunStore

  /// A search in a store that must be there.
  package init(store file: String) throws {
    store = try StoreKind.sqlite.open(file, creating: false)
  }

  /// Two lines an article, the best first: day and id, and the first paragraph with one of the words; nil for none.
  package func text(_ words: String, limit: Int) throws -> String? {
    let articles = try store.articles(with: words, limit: limit)
    let wanted = words.split { " \"*".contains($0) }.map { Orthography.folded(String($0)) }
    let entries = articles.map { article in
      "\(article.published?.description ?? "undated")  \(TerminalText.plain(article.id))\n"
        + "    \(TerminalText.isolated(Self.paragraph(of: article, with: wanted)))"
    }
    return entries.isEmpty ? nil : entries.joined(separator: "\n")
  }

  private static func paragraph(of article: Article, with words: [String]) -> String {
    let paragraphs = article.text.split(separator: "\n")
    let first = paragraphs.first { paragraph in
      let folded = Orthography.folded(String(paragraph))
      return words.contains { !$0.isEmpty && folded.contains($0) }
    }
    let shown = first ?? paragraphs.first ?? ""
    return shown.count > 240 ? "\(shown.prefix(240))…" : String(shown)
  }
}
