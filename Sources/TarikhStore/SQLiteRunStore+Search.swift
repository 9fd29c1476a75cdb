import Foundation
import GRDB
import TarikhCore

extension SQLiteRunStore {
  package func articles(with words: String, limit: Int) throws(StoreError) -> [Article] {
    guard let pattern = Self.pattern(words) else { return [] }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT article.text, article.metadata FROM article_words
          JOIN article ON article.id = article_words.rowid
          WHERE article_words MATCH ? ORDER BY article_words.rank, article.key LIMIT ?
          """, arguments: [pattern, limit])
      return rows.compactMap { Self.article(text: $0[0], metadata: $0[1]) }
    }
  }

  /// Adds the words of one article to the index, in their normal forms.
  static func index(_ text: String, of id: Int64, in database: Database) throws {
    try database.cachedStatement(
      sql: "INSERT INTO article_words (rowid, words) VALUES (?, ?)"
    ).execute(arguments: [id, Orthography.folded(text)])
  }

  /// Makes the index anew; an index without texts can't take out the words of a single article.
  static func reindex(_ database: Database) throws {
    try database.execute(sql: "INSERT INTO article_words (article_words) VALUES ('delete-all')")
    let rows = try Row.fetchCursor(database, sql: "SELECT id, text FROM article ORDER BY id")
    while let row = try rows.next() {
      let text: Data = row[1]
      try index(String(decoding: text, as: UTF8.self), of: row[0], in: database)
    }
  }

  /// What FTS5 is asked for: every word, the last letters of each left open where the user wrote `*`; "…" is a phrase.
  private static func pattern(_ words: String) -> String? {
    let parts = words.split(separator: "\"", omittingEmptySubsequences: false)
    let terms = parts.enumerated().flatMap { place, part in
      place % 2 == 1
        ? [term(part)] : part.split(whereSeparator: \.isWhitespace).map { term($0) }
    }.compactMap { $0 }
    return terms.isEmpty ? nil : terms.joined(separator: " ")
  }

  private static func term(_ text: Substring) -> String? {
    let folded = Orthography.folded(String(text))
    // By scalars: a quotation mark with a combining mark is one still for SQLite.
    let bare = String(
      String.UnicodeScalarView(
        folded.unicodeScalars.filter { !"\"*\0".unicodeScalars.contains($0) }))
    guard bare.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return "\"\(bare)\"" + (folded.hasSuffix("*") ? " *" : "")
  }
}
