/// A language of the interface; content keeps its own language.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
  /// Arabic, right to left.
  case arabic = "ar"
  /// English, left to right.
  case english = "en"

  /// The value of HTML's `dir` for text in this language.
  public var direction: String { self == .arabic ? "rtl" : "ltr" }
}

/// Words of the interface in each of its languages.
public struct LocalizedText: Hashable, Sendable {
  /// In Arabic.
  public let arabic: String
  /// In English.
  public let english: String

  /// The same matter in both languages.
  public init(ar arabic: String, en english: String) {
    self.arabic = arabic
    self.english = english
  }

  /// Words that are the same in both, such as an ISO date.
  public init(both text: String) { self.init(ar: text, en: text) }

  /// The words in one language.
  public subscript(language: InterfaceLanguage) -> String {
    language == .arabic ? arabic : english
  }
}
