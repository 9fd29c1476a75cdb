/// The words of drawings in both languages.
struct PageLabels {
  private let arabic: DrawingWords
  private let english: DrawingWords

  init(_ presentation: Presentation) {
    arabic = DrawingWords(presentation, language: .arabic)
    english = DrawingWords(presentation, language: .english)
  }

  /// The words for `key`, with `{name}` replaced by its value.
  func words(_ key: String, _ values: KeyValuePairs<String, Int> = [:]) -> LocalizedText {
    LocalizedText(ar: arabic(key, values), en: english(key, values))
  }

  /// The words of one language.
  subscript(language: InterfaceLanguage) -> DrawingWords { language == .arabic ? arabic : english }
}
