import TarikhCore

/// What resolution takes of one article: who and what it names, what it claims, and a sketch of its text.
package struct ResolutionInput: Sendable {
  /// The article as the timeline will remember it.
  package let record: ArticleRecord
  /// What it claims.
  package let claims: [Claim]
  /// What was noticed while reading it.
  package let diagnostics: [Diagnostic]

  /// What resolution takes of an article and its extraction.
  package init(_ article: Article, _ extraction: Extraction) {
    self.init(article, extraction, sketch: TextSketch(of: article.text).hashes)
  }

  /// The same, with a sketch that was made before.
  package init(_ article: Article, _ extraction: Extraction, sketch: [UInt64]) {
    record = ArticleRecord(
      key: article.key, id: article.id, textSHA256: extraction.textSHA256, title: article.title,
      url: article.url, publisher: article.publisher, language: article.language,
      documentDate: extraction.documentDate ?? article.published, actors: extraction.actors,
      places: extraction.places, relations: extraction.relations, visits: extraction.visits,
      sketch: sketch,
      undated: (extraction.vague + extraction.unresolved).sorted { $0.span < $1.span },
      paragraphs: article.paragraphs)
    claims = extraction.events
    diagnostics = extraction.diagnostics
  }
}
