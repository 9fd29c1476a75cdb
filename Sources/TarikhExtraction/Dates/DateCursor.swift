import TarikhCore

/// A value read from the tokens up to `end`.
struct Found<Value> {
  var value: Value
  var end: Int
  /// Whether the words are ordinary ones too.
  var isWeak = false
}

/// What rules ask of the tokens: the words of dates, numbers and marks at a place.
struct DateCursor {
  let text: TokenizedText
  let tokens: [Token]
  let index: TemporalIndex
  /// The token at which the expression starts; only there a word may carry any proclitic.
  var origin = 0
  /// How many expressions this one stands in: «قبل يومين من الأسبوع الماضي» is two.
  var depth = 0
  /// The ordinary words that the text has used as months before.
  var knownMonths: Set<MonthValue> = []
  /// Whether a date in digits has its day first: in Arabic it always has.
  let isDayFirst: Bool

  init(text: TokenizedText, index: TemporalIndex, isDayFirst: Bool) {
    self.text = text
    self.index = index
    self.isDayFirst = isDayFirst
    tokens = text.tokens
  }

  /// The longest word or phrase of a kind at a token that `pick` takes.
  @inline(__always)
  func read<Value>(
    _ at: Int, _ kind: SenseKinds, allowing clitics: Clitics = [], _ pick: (TemporalSense) -> Value?
  ) -> Found<Value>? {
    guard !kinds(at).isDisjoint(with: kind),
      at == origin || tokens[at].clitics.isSubset(of: clitics)
    else { return nil }
    return readPhrase(at, pick)
      ?? index.first(of: tokens[at].stem, pick).map {
        Found(value: $0.0, end: at + 1, isWeak: $0.1)
      }
  }

  private func readPhrase<Value>(_ at: Int, _ pick: (TemporalSense) -> Value?) -> Found<Value>? {
    for hit in text.hits(at: at).reversed()
    where hit.length > 1 && hit.entry.lexicalClass == .temporal {
      if let sense = index.sense(ofRow: Int(hit.entry.value)), let value = pick(sense) {
        return Found(value: value, end: at + Int(hit.length), isWeak: hit.entry.isWeak)
      }
    }
    return nil
  }

  /// What a token is, alone or at the start of a phrase; nothing outside the text and for marks.
  @inline(__always)
  func kinds(_ at: Int) -> SenseKinds {
    at >= 0 && at < tokens.count && tokens[at].isWord ? index.kinds(of: tokens[at].stem) : []
  }

  // MARK: Marks and gaps

  func isMark(_ mark: UInt8, at: Int) -> Bool {
    at >= 0 && at < tokens.count && tokens[at].kind == .punctuation && tokens[at].mark == mark
  }

  func isNumber(_ at: Int) -> Bool { at >= 0 && at < tokens.count && tokens[at].kind == .number }

  /// Whether nothing stands between a token and the one before it.
  func touchesPrevious(_ at: Int) -> Bool {
    at > 0 && at < tokens.count && tokens[at].start == tokens[at - 1].end
  }

  /// The token after a comma at `at`, or `at`.
  func pastComma(_ at: Int) -> Int { isMark(Mark.comma, at: at) ? at + 1 : at }

  /// The token after a full stop that touches the abbreviation before it, or `at`.
  func pastPeriod(_ at: Int) -> Int {
    isMark(Mark.period, at: at) && touchesPrevious(at) && at > 0 && tokens[at - 1].kind == .latin
      ? at + 1 : at
  }

  // MARK: Words

  func function(_ word: FunctionWord, at: Int, allowing clitics: Clitics = []) -> Int? {
    read(at, .function(word), allowing: clitics) { $0 == .function(word) ? true : nil }?.end
  }

  /// Whether a token, whatever its proclitics, is a function word.
  func isFunction(_ word: FunctionWord, at: Int) -> Bool {
    guard at >= 0, at < tokens.count, tokens[at].isWord else { return false }
    return !index.wordKinds(of: tokens[at].stem).isDisjoint(with: .function(word))
  }

  func relation(_ at: Int, allowing clitics: Clitics = []) -> Found<Relation>? {
    read(at, .relation, allowing: clitics) {
      if case .relation(let relation) = $0 { relation } else { nil }
    }
  }

  func weekday(_ at: Int, allowing clitics: Clitics = []) -> Found<Int>? {
    guard
      var found = read(
        at, .weekday, allowing: clitics,
        { if case .weekday(let weekday) = $0 { weekday } else { nil } })
    else { return nil }
    if found.isWeak { found.end = pastPeriod(found.end) }
    return found
  }

  func deictic(_ at: Int, allowing clitics: Clitics = []) -> Found<Int>? {
    read(at, .deictic, allowing: clitics) { if case .deictic(let days) = $0 { days } else { nil } }
  }

  func isDayPart(_ at: Int) -> Int? {
    read(at, .dayPart) { $0 == .dayPart ? true : nil }?.end
  }

  func phase(_ at: Int) -> Int? { read(at, .phase) { $0 == .phase ? true : nil }?.end }

  func era(_ at: Int) -> Found<Era>? {
    guard
      let found = read(
        at, .era, allowing: [.la, .mergedArticle],
        { if case .era(let era) = $0 { era } else { nil } })
    else {
      return nil
    }
    let isLetter = found.end == at + 1 && tokens[at].scalarEnd - tokens[at].scalarStart < 2
    return isLetter && isMark(Mark.period, at: at + 1) && isWordTouching(at + 2) ? nil : found
  }

  private func isWordTouching(_ at: Int) -> Bool {
    at < tokens.count && tokens[at].isWord && touchesPrevious(at)
  }

  func unit(_ at: Int, allowing clitics: Clitics = []) -> Found<(TimeUnit, UnitForm)>? {
    read(at, .unit, allowing: clitics) {
      if case .unit(let unit, let form) = $0 { (unit, form) } else { nil }
    }
  }

  /// A unit in one of some forms.
  func unit(_ wanted: TimeUnit, _ forms: [UnitForm], at: Int, allowing clitics: Clitics = [])
    -> Int?
  {
    read(at, .unit, allowing: clitics) {
      if case .unit(wanted, let form) = $0, forms.contains(form) { true } else { nil }
    }?.end
  }

  /// The token after a word that joins a unit to its year or month: «من», "of", or the ل of the next word.
  func pastOf(_ at: Int) -> Int { function(.of, at: at) ?? at }
}
