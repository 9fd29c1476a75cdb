import Foundation

/// The words that make generated articles differ, from the project's own examples and tables.
struct CorpusWords {
  /// Paragraphs of the Arabic example articles.
  let paragraphs: [String]
  /// The persons of the examples, each as the words of the name.
  let persons: [[String]]
  let givenNames: [String]
  let familyNames: [String]
  let cities: [String]
  let particles: [String]
  let commonWords: [String]
  /// Month names of Egypt and the Gulf, in order.
  let months = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
    "نوفمبر", "ديسمبر",
  ]

  /// Reads examples and tables below the root of the project.
  init(root: String) throws {
    let articles = "\(root)/Examples/articles"
    let files = try FileManager.default.contentsOfDirectory(atPath: articles).sorted()
      .filter { $0.hasSuffix(".ar.md") || $0.hasSuffix(".ar.txt") }
    paragraphs = try files.flatMap { try Self.paragraphs(of: "\(articles)/\($0)") }
    persons = try Self.rows(of: "\(root)/Examples/expected.md", separator: "|")
      .filter { $0.count == 5 && Self.isArabic($0[2]) }
      .map { Self.words(of: $0[2]) }
    let tables = "\(root)/Sources/TarikhLanguages/Resources"
    givenNames = try Self.words("\(tables)/ar/given_names.tsv") { Self.single($0[0]) }
    familyNames = try Self.words("\(tables)/ar/family_names.tsv") { Self.single($0[0]) }
    cities = try Self.words("\(tables)/places/cities.tsv") {
      $0.count > 4 ? Self.single($0[4]) : nil
    }
    let common = try Self.rows(of: "\(tables)/ar/common_words.tsv", separator: "\t")
      .filter { $0.count == 2 && Self.isArabic($0[0]) }
    particles = common.filter { $0[1] == "particle" }.map { $0[0] }
    commonWords = common.filter { $0[1] != "particle" }.map { $0[0] }
  }

  private static func paragraphs(of file: String) throws -> [String] {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let body = text.hasPrefix("---") ? text.split(separator: "---")[1...].joined() : text
    return body.split(separator: "\n").map(String.init).filter { $0.utf8.count > 120 }
  }

  private static func words(_ file: String, cell: ([String]) -> String?) throws -> [String] {
    try rows(of: file, separator: "\t").compactMap(cell)
  }

  private static func rows(of file: String, separator: Character) throws -> [[String]] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: separator, omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The first form of a cell where it is one Arabic word.
  private static func single(_ cell: String) -> String? {
    let form = cell.split(separator: "|").first.map { $0.hasPrefix("!") ? $0.dropFirst() : $0 }
    guard let form, !form.contains(" "), isArabic(String(form)) else { return nil }
    return String(form)
  }

  private static func words(of name: String) -> [String] {
    name.split(separator: " ").map(String.init)
  }

  private static func isArabic(_ word: String) -> Bool {
    word.unicodeScalars.first.map { (0x0621...0x064A).contains($0.value) } ?? false
  }
}
