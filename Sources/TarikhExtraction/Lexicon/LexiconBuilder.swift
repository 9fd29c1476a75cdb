import TarikhLanguages

/// Gathers the phrases of all tables before the index is built from them.
struct LexiconBuilder {
  private(set) var phrases: [(text: String, entry: LexicalEntry)] = []

  /// Adds one phrase as it stands.
  mutating func add(_ form: TableForm, _ lexicalClass: LexicalClass, value: Int) {
    add(form.text, lexicalClass, value: value, isWeak: form.isWeak)
  }

  /// Adds one phrase as it stands.
  mutating func add(
    _ text: String, _ lexicalClass: LexicalClass, value: Int, isWeak: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let entry = LexicalEntry(lexicalClass: lexicalClass, isWeak: isWeak, value: Int32(value))
    phrases.append((text, entry))
  }

  /// Adds an Arabic noun phrase with and without the article.
  mutating func addNoun(_ form: TableForm, _ lexicalClass: LexicalClass, value: Int) {
    for text in ArabicForms.definiteVariants(of: form.text) {
      add(text, lexicalClass, value: value, isWeak: form.isWeak)
    }
  }
}

/// Arabic word forms that follow from one another by rule, so that tables list each word once.
enum ArabicForms {
  /// A noun phrase with and without the article; of a construct only what is written in text.
  ///
  ///     definiteVariants(of: "أمين عام")   // ["أمين عام", "الأمين العام", "أمين العام"]
  static func definiteVariants(of phrase: String) -> [String] {
    let words = phrase.split(separator: " ").map(String.init)
    let definite = words.filter(hasArticle)
    if definite.count == words.count {
      return [phrase, words.map { String($0.dropFirst(2)) }.joined(separator: " ")]
    }
    guard definite.isEmpty, let first = words.first, words.allSatisfy({ $0.unicodeScalars.count > 1 })
    else { return [phrase] }
    let rest = words.dropFirst().map { "ال" + $0 }
    let both = (["ال" + first] + rest).joined(separator: " ")
    if rest.isEmpty { return [phrase, both] }
    return [phrase, both, ([first] + rest).joined(separator: " ")]
  }

  /// Whether a word starts with the article.
  static func hasArticle(_ word: String) -> Bool {
    word.hasPrefix("ال") && word.unicodeScalars.count > 4
  }

  /// The inflected forms of a nisba adjective: «مصري», «المصرية», «المصريين» …
  static func nisba(_ base: String) -> [String] {
    let forms = [base, base + "ة", base + "ين", base + "ون", base + "ات", base + "ان"]
    return forms + forms.map { "ال" + $0 }
  }
}
