import Foundation
import GRDB
import TarikhCore

extension SQLiteRunStore {
  package func save(_ articles: [Article]) throws(StoreError) {
    if articles.isEmpty { return }
    try write { try Self.insert(articles, into: $0) }
  }

  package func article(key: String) throws(StoreError) -> Article? {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT text, metadata FROM article WHERE key = ?", arguments: [key])
      guard let row else { return nil }
      guard let article = Self.article(text: row[0], metadata: row[1]) else {
        throw StoreError.corrupt(file: file, reason: "article \(key) can't be read")
      }
      return article
    }
  }

  package func save(_ extractions: [String: Extraction]) throws(StoreError) {
    if extractions.isEmpty { return }
    try write { database in
      let insertion = try database.makeStatement(
        sql: "INSERT OR REPLACE INTO extraction (key, text_sha256, json) VALUES (?, ?, ?)")
      var writer = JSONWriter()
      for (key, extraction) in extractions.sorted(by: { $0.key < $1.key }) {
        writer.removeAll()
        // With its own text an extraction quotes itself.
        extraction.write(to: &writer, quotes: extraction.text == nil)
        try insertion.execute(arguments: [key, extraction.textSHA256, Packing.packed(writer.bytes)])
      }
    }
  }

  package func extractions(forKeys keys: [String]) throws(StoreError) -> [String: Extraction] {
    let keys = Set(keys).sorted()
    let packed = try read { database in
      let query = try database.makeStatement(sql: "SELECT json FROM extraction WHERE key = ?")
      return try keys.map { try Data.fetchOne(query, arguments: [$0]) }
    }
    // Reading JSON takes far longer than reading the disk.
    let found = ParallelMap.values(of: packed) { $0.flatMap(Self.extraction) }
    return zip(keys, found).reduce(into: [:]) { $0[$1.0] = $1.1 }
  }

  /// Puts new articles in, with their words; those that are known take the newer metadata.
  static func insert(_ articles: [Article], into database: Database) throws {
    let query = try database.makeStatement(sql: "SELECT id, metadata FROM article WHERE key = ?")
    let update = try database.makeStatement(sql: "UPDATE article SET metadata = ? WHERE id = ?")
    let insertion = try database.makeStatement(
      sql: "INSERT INTO article (key, text_sha256, metadata, text) VALUES (?, ?, ?, ?)")
    for article in articles {
      let (key, metadata) = (article.key, metadata(of: article).compactText)
      if let row = try Row.fetchOne(query, arguments: [key]) {
        let (id, known): (Int64, String) = (row[0], row[1])
        if known != metadata { try update.execute(arguments: [metadata, id]) }
        continue
      }
      try insertion.execute(arguments: [
        key, article.textSHA256, metadata, Data(article.text.utf8),
      ])
      try index(article.text, of: database.lastInsertedRowID, in: database)
    }
  }

  private static func metadata(of article: Article) -> JSONValue {
    .fields([
      "id": .string(article.id), "title": article.title.map(JSONValue.string),
      "url": article.url.map(JSONValue.string),
      "publisher": article.publisher.map(JSONValue.string),
      "language": article.language.map(JSONValue.string),
      "published": article.published.map { .string($0.description) },
      "file": .string(article.file), "line": article.line.map(JSONValue.int),
      "format": .string(article.format.rawValue),
    ])
  }

  static func article(text: Data, metadata: String) -> Article? {
    guard let json = try? JSONValue(parsing: metadata.utf8), let id = json["id"]?.string,
      let format = json["format"]?.string.flatMap(Article.Format.init)
    else { return nil }
    return Article(
      id: id, text: String(decoding: text, as: UTF8.self), title: json["title"]?.string,
      url: json["url"]?.string, publisher: json["publisher"]?.string,
      language: json["language"]?.string,
      published: json["published"]?.string.flatMap(CalendarDay.init),
      file: json["file"]?.string ?? "", line: json["line"]?.int, format: format)
  }

  private static func extraction(_ bytes: Data) -> Extraction? {
    guard let bytes = Packing.unpacked(bytes), let json = try? JSONValue(parsing: bytes) else {
      return nil
    }
    return try? Extraction(json: json)
  }
}
