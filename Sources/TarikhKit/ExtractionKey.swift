import TarikhCore
import TarikhExtraction
import TarikhLanguages

/// Names all that an extraction depends on, so that one is reused only where nothing of it changed.
struct ExtractionKey: Sendable {
  private let common: String

  /// Keys for one run: its settings, the tables, the fingerprint of the user's gazetteer and the engine.
  init(
    date: CalendarDay?, tables: LanguageTables, gazetteer: String? = nil,
    engine: String = Extractor.fingerprint
  ) {
    // The words of the interface are no part of an extraction.
    let packs = tables.fingerprints.filter { $0.key != "labels" }.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }
    common = ([engine, date?.description ?? "-", gazetteer ?? "-"] + packs).joined(
      separator: "\u{0}")
  }

  /// The key of one article's extraction, 64 hexadecimal digits.
  func key(of article: Article, articleKey: String) -> String {
    SHA256.hex(of: "\(articleKey)\u{0}\(article.format.rawValue)\u{0}\(common)".utf8)
  }
}
