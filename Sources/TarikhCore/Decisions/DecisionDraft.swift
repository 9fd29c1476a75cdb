/// A decision while its lines are read.
struct DecisionDraft {
  /// What can't be understood about a line.
  struct Problem: Error {
    let summary: String
    let hint: String
  }

  private let decision: Decision
  private var names: [String] = []
  private var quote: String?
  private var despite: [String] = []
  private var reasons: [String] = []
  /// The lines of comment before it.
  var comments: [String] = []

  /// The entry that its lines make.
  var entry: DecisionEntry {
    DecisionEntry(
      decision, names: names, quote: quote, despite: despite,
      reason: reasons.isEmpty ? nil : reasons.joined(separator: " "), comments: comments)
  }

  /// Reads the line of a decision: its verb, what it is about, and what is decided.
  static func reading(_ line: Substring) -> Result<DecisionDraft, Problem> {
    var rest = line
    let word = DecisionText.token(from: &rest) ?? ""
    guard let verb = Decision.Verb(rawValue: word) else {
      let verbs = Decision.Verb.allCases.map(\.rawValue).joined(separator: ", ")
      return .failure(
        Problem(
          summary: "there is no decision “\(DecisionText.line(word))”",
          hint: "choose one of: \(verbs)"))
    }
    guard let decision = decision(verb, &rest) else {
      return .failure(
        Problem(summary: "this decision is not complete", hint: "write \(form(verb))"))
    }
    return .success(DecisionDraft(decision: decision))
  }

  private init(decision: Decision) { self.decision = decision }

  private static func decision(_ verb: Decision.Verb, _ rest: inout Substring) -> Decision? {
    guard let subject = DecisionText.token(from: &rest) else { return nil }
    switch verb {
    case .date:
      return EDTF(DecisionText.line(String(rest))).map { .date(event: subject, $0) }
    case .place, .note:
      let text = DecisionText.line(String(rest))
      if text.isEmpty { return nil }
      return verb == .place ? .place(event: subject, text) : .note(event: subject, text)
    case .strike:
      return rest.allSatisfy(\.isWhitespace) ? .strike(event: subject) : nil
    case .same, .notSame:
      guard let other = DecisionText.token(from: &rest), rest.allSatisfy(\.isWhitespace),
        other != subject
      else { return nil }
      return verb == .same ? .same(subject, other) : .notSame(subject, other)
    case .split, .apart:
      guard let articles = articles(&rest) else { return nil }
      return verb == .split
        ? .split(event: subject, articles: articles) : .apart(actor: subject, articles: articles)
    }
  }

  /// One article or more, to the end of the line.
  private static func articles(_ rest: inout Substring) -> [String]? {
    var articles: [String] = []
    while !rest.allSatisfy(\.isWhitespace) {
      guard let article = DecisionText.token(from: &rest) else { return nil }
      articles.append(article)
    }
    return articles.isEmpty ? nil : articles
  }

  private static func form(_ verb: Decision.Verb) -> String {
    switch verb {
    case .date:
      "'date EVENT DATE', with a date in EDTF such as 2026-02-19, 2026-02 or 2026-02-10/2026-02-12"
    case .place: "'place EVENT NAME'"
    case .strike: "'strike EVENT'"
    case .note: "'note EVENT WORDS'"
    case .same: "'same ACTOR ACTOR', two different ones"
    case .notSame: "'not-same ACTOR ACTOR', two different ones"
    case .split: "'split EVENT ARTICLE…', the articles whose event is another one"
    case .apart: "'apart ACTOR ARTICLE…', the articles in which it is another one"
    }
  }

  /// Takes a line of detail; says what is wrong where it can't.
  mutating func takeDetail(_ line: Substring) -> Problem? {
    let key = line.prefix { $0 != " " && $0 != "\t" }
    let text = DecisionText.line(String(line[key.endIndex...]))
    switch key {
    case "title", "name": names.append(text)
    case "quote": quote = text
    case "despite": despite.append(text)
    case "reason": reasons.append(text)
    default:
      return Problem(
        summary: "there is no detail “\(DecisionText.line(String(key)))”",
        hint:
          "choose one of: title, name, quote, despite, reason; a decision starts at the beginning of its line"
      )
    }
    return nil
  }
}
