import Foundation

/// Arabic news that nobody wrote: sentences of the examples with other names, places, days and numbers, among others.
///
/// Half of the sentences come from the examples, which are denser in events than most news; the other half are words of
/// the tables in random order, so that the vocabulary grows as that of real news does. The same seed gives the same bytes.
struct Corpus {
  private let words: CorpusWords
  private var random = SplitMix(seed: 1447)

  init(words: CorpusWords) { self.words = words }

  /// Articles as JSONL, at least `size` bytes; also tells how many they are.
  mutating func jsonl(size: Int) -> (bytes: Data, count: Int) {
    var bytes = Data(capacity: size + 10_000)
    var count = 0
    while bytes.count < size {
      let day = 1 + Int(random.next() % 28)
      let month = 1 + Int(random.next() % 12)
      let date = String(format: "2026-%02d-%02d", month, day)
      let text = article().replacingOccurrences(of: "\"", with: "”")
        .replacingOccurrences(of: "\n", with: "\\n")
      bytes += Data("{\"id\":\"a\(count)\",\"published\":\"\(date)\",\"text\":\"\(text)\"}\n".utf8)
      count += 1
    }
    return (bytes, count)
  }

  private mutating func article() -> String {
    let replacements = self.replacements()
    let shift = Int(random.next() % 12)
    return (0..<12).map { _ in
      random.chance(50)
        ? varied(random.pick(words.paragraphs), replacements, monthsLater: shift) : background()
    }.joined(separator: "\n")
  }

  /// For each person of the examples another name, the same throughout an article; for each city another.
  private mutating func replacements() -> [String: String] {
    var replacements: [String: String] = [:]
    for person in words.persons {
      replacements[person[0]] = random.pick(words.givenNames)
      if let family = person.last, person.count > 1 {
        replacements[family] = random.pick(words.familyNames)
      }
    }
    for city in ["طرابلس", "تونس", "الرياض", "عمّان", "الرباط", "القاهرة", "درنة", "سبها"] {
      replacements[city] = random.pick(words.cities)
    }
    return replacements
  }

  private mutating func varied(
    _ paragraph: String, _ replacements: [String: String], monthsLater shift: Int
  ) -> String {
    paragraph.split(separator: " ").map { token in
      let core = token.trimmingCharacters(in: Self.marks)
      guard let other = other(core, replacements, monthsLater: shift) else { return String(token) }
      return token.replacingOccurrences(of: core, with: other)
    }.joined(separator: " ")
  }

  private mutating func other(
    _ word: String, _ replacements: [String: String], monthsLater shift: Int
  ) -> String? {
    if let number = Int(word) {
      if number > 1900 && number < 2100 { return nil }
      return String(1 + random.next() % (number <= 31 ? 28 : UInt64(number) * 2))
    }
    if let month = words.months.firstIndex(of: word) { return words.months[(month + shift) % 12] }
    if let other = replacements[word] { return other }
    for clitic in ["و", "ب", "ل", "ف"] where word.hasPrefix(clitic) {
      if let other = replacements[String(word.dropFirst())] { return clitic + other }
    }
    return nil
  }

  private mutating func background() -> String {
    let count = 20 + Int(random.next() % 40)
    let sentence = (0..<count).map { _ in
      let word = random.chance(35) ? random.pick(words.particles) : random.pick(words.commonWords)
      return (random.chance(10) ? "و" : "") + word + (random.chance(6) ? "،" : "")
    }
    return sentence.joined(separator: " ") + "."
  }

  private static let marks = CharacterSet(charactersIn: "،.؛:«»()؟!\"")
}
