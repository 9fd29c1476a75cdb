/// Set phrases that many events share, such as why a date is what it is: the style sheet holds each once.
///
/// Browsers and screen readers read them as text. Words that differ from event to event are never among them.
struct PagePhrases {
  /// How often a phrase must stand before it is worth a rule.
  private static let threshold = 4

  private let numbers: [LocalizedText: Int]
  private let phrases: [LocalizedText]

  init(_ presentation: Presentation) {
    var counts: [LocalizedText: Int] = [:]
    var order: [LocalizedText] = []
    for event in presentation.events {
      var phrases = [event.dateReason]
      if event.corroboration > 1 {
        phrases.append(presentation.counted("sources", event.corroboration))
      }
      for phrase in phrases {
        if counts[phrase] == nil { order.append(phrase) }
        counts[phrase, default: 0] += 1
      }
    }
    phrases = order.filter { counts[$0, default: 0] >= Self.threshold }
    numbers = Dictionary(
      phrases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The class of a phrase's rule, where it has one.
  func token(_ phrase: LocalizedText) -> String? { numbers[phrase].map { "w\($0)" } }

  /// The markup of a phrase: in words, or as the class of its rule.
  func markup(_ phrase: LocalizedText) -> String {
    numbers[phrase].map { "<i class=w\($0)></i>" } ?? PageMarkup.both(phrase)
  }

  /// The rules of all phrases in both languages.
  var rules: String {
    phrases.enumerated().flatMap { number, phrase in
      InterfaceLanguage.allCases.map { language in
        let words = PageStyle.quoted(phrase[language])
        return "body:has(#l-\(language.rawValue):checked) .w\(number)::before{content:\(words)}"
      }
    }.joined(separator: "\n")
  }
}
