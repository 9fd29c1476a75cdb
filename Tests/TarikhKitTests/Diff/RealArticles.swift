import Foundation
import TarikhCore
import TarikhKit

/// The articles of the examples and the stories, and as many others like them as a test needs.
struct RealArticles {
  /// The articles as they are, in order of their names.
  static let all: [Article] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let examples = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/articles")
    let read = try? Tarikh().articles(at: [examples.path, tests.appending(path: "Stories").path])
    return (read ?? []).sorted { $0.id < $1.id }
  }()

  /// Years that begin and end on the same days of the week as 2026, so that a date with its weekday stays right.
  private static let years = [
    2026, 2015, 2009, 1998, 1987, 1981, 1970, 1959, 1953, 1942, 1931, 1925, 1914, 1903,
  ]

  /// The articles with persons of other names in another year; the same number gives the same articles.
  static func copy(_ number: Int, of articles: [Article], persons: [String]) -> [Article] {
    if number == 0 { return articles }
    let year = String(years[number % years.count])
    let words = Dictionary(
      persons.map { ($0, renamed($0, number)) }, uniquingKeysWith: { first, _ in first })
    func changed(_ text: String) -> String {
      var changed = text.replacing("2026", with: year)
      for (word, other) in words.sorted(by: { $0.key.count > $1.key.count }) {
        changed = changed.replacing(word, with: other)
      }
      return changed
    }
    return articles.map { article in
      let day = article.published.flatMap {
        CalendarDay(year: Int(year) ?? $0.year, month: $0.month, day: $0.day)
      }
      return Article(
        id: "\(article.id)-\(number)", text: changed(article.text),
        title: article.title.map(changed), url: article.url.map { "\($0)?\(number)" },
        publisher: article.publisher, language: article.language, published: day)
    }
  }

  /// A family name with other letters, by a turn of the consonants that depends on `number`.
  private static func renamed(_ name: String, _ number: Int) -> String {
    let rings = ["بتجحدرسعفقكلمن", "bdfgklmnprstvz"].map(Array.init)
    return String(
      name.enumerated().map { index, letter in
        // Articles and first letters stay, so that names still look like names.
        guard index > 2, let ring = rings.first(where: { $0.contains(letter) }),
          let place = ring.firstIndex(of: letter)
        else { return letter }
        return ring[(place + number) % ring.count]
      })
  }
}
