/// The tables of the SQLite store, as the steps that led to them.
enum StoreSchema {
  /// `PRAGMA application_id` of our databases: "TRKH".
  static let applicationID: Int32 = 0x5452_4B48

  /// One step a schema version, in order; append only, for files out there have taken the earlier ones.
  ///
  /// What comes from articles is a BLOB, or JSON with its escapes: SQLite ends a TEXT at its first NUL.
  static let migrations = [
    """
    CREATE TABLE article (
      key TEXT NOT NULL PRIMARY KEY,
      text_sha256 TEXT NOT NULL,
      metadata TEXT NOT NULL,
      text BLOB NOT NULL
    ) STRICT;
    CREATE INDEX article_text_sha256 ON article (text_sha256);

    CREATE TABLE extraction (
      key TEXT NOT NULL PRIMARY KEY,
      text_sha256 TEXT NOT NULL,
      json BLOB NOT NULL
    ) STRICT;

    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      content TEXT NOT NULL,
      created INTEGER NOT NULL,
      name TEXT UNIQUE,
      note TEXT,
      articles INTEGER NOT NULL, events INTEGER NOT NULL, actors INTEGER NOT NULL,
      manifest TEXT NOT NULL,
      timeline BLOB NOT NULL
    ) STRICT;
    CREATE INDEX run_content ON run (content);

    CREATE TABLE layout (
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      view TEXT NOT NULL,
      positions TEXT NOT NULL,
      PRIMARY KEY (run, view)
    ) STRICT;
    """,
    """
    CREATE TABLE numbered_article (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      text_sha256 TEXT NOT NULL,
      metadata TEXT NOT NULL,
      text BLOB NOT NULL
    ) STRICT;
    INSERT INTO numbered_article (key, text_sha256, metadata, text)
      SELECT key, text_sha256, metadata, text FROM article;
    DROP TABLE article;
    ALTER TABLE numbered_article RENAME TO article;
    CREATE INDEX article_text_sha256 ON article (text_sha256);

    CREATE TABLE piece (
      id INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      bytes BLOB NOT NULL
    ) STRICT;
    ALTER TABLE run ADD COLUMN pieces TEXT;

    CREATE TABLE build (
      output TEXT NOT NULL PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      fingerprint TEXT NOT NULL,
      state TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', tokenize = 'unicode61');
    """,
  ]
}
