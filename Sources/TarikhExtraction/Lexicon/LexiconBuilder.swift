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
    _ text: String, _ lexicalClass: LexicalClass, value: Int, isWeak: Bool = false,
    isFinite: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let entry = LexicalEntry(
      lexicalClass: lexicalClass, isWeak: isWeak, isFinite: isFinite, value: Int32(value))
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
  /// An indefinite noun phrase with and without the article; a phrase that has the article stays as it is.
  ///
  /// Ranks take it on their first word alone («الفريق أول»), compounds on all or on their last.
  ///
  ///     definiteVariants(of: "أمين عام")   // أمين عام، الأمين العام، أمين العام، الأمين عام
  static func definiteVariants(of phrase: String) -> [String] {
    let words = phrase.split(separator: " ").map(String.init)
    guard !words.contains(where: hasArticle), let first = words.first,
      words.allSatisfy({ $0.unicodeScalars.count > 1 })
    else { return [phrase] }
    let rest = words.dropFirst().map { "ال" + $0 }
    let both = (["ال" + first] + rest).joined(separator: " ")
    if rest.isEmpty { return [phrase, both] }
    return [phrase, both, ([first] + rest).joined(separator: " "), "ال" + phrase]
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

  /// The forms that news uses of a verb given in the third person: feminine, plural, with object pronouns.
  ///
  /// A form that ends in a weak letter (التقى) is left as it is: its forms are irregular and stand in the table.
  static func verb(_ form: String) -> [String] {
    let pronouns = ["ه", "ها", "هم", "هما"]
    guard let first = form.unicodeScalars.first, let last = form.unicodeScalars.last,
      !["ى", "ا", "ت", "ن"].contains(String(last))
    else { return [form] }
    if first == "ي" {
      let feminine = "ت" + form.dropFirst()
      return [form, feminine, form + "ون", form + "ان"]
        + pronouns.flatMap { [form + $0, feminine + $0] }
    }
    return [form, form + "ت", form + "وا", form + "ا"]
      + pronouns.flatMap { [form + $0, form + "ت" + $0] }
  }

  /// The forms of a verbal noun: with the article, with pronouns, in the accusative.
  static func verbalNoun(_ form: String) -> [String] {
    guard !form.contains(" ") else { return definiteVariants(of: form) }
    var forms = definiteVariants(of: form)
    let pronouns = ["ه", "ها", "هم", "هما"]
    if form.hasSuffix("ة") {
      forms += pronouns.map { form.dropLast() + "ت" + $0 }
    } else {
      forms += pronouns.map { form + $0 }
      if form.hasSuffix("ء") { forms += pronouns.map { form.dropLast() + "ئ" + $0 } }
      if !form.hasSuffix("ء"), !form.hasSuffix("ا"), !form.hasSuffix("ات") {
        forms.append(form + "ا")
      }
    }
    return forms
  }
}
