import TarikhCore

/// Titles, ranks and offices that stand together before (or after) a name.
struct Description {
  var tokens: Range<Int>
  var titles: [Range<Int>] = []
  var offices: [OfficeMention] = []
  var country: Int?
  /// Whether the last word read was a title or rank, which a name must follow.
  var endsWithTitle = false
  /// Whether that title goes with full names rather than given names alone, as ranks do.
  var endsWithRank = false

  /// What it says about the words after it.
  var evidence: NameEvidence { endsWithTitle ? endsWithRank ? .rank : .title : .office }
}

/// Reads a description from a token on: «رئيس جهاز المخابرات العامة المصرية»، «اللواء», "Egyptian intelligence chief".
struct DescriptionParser {
  let reader: TextReader
  let organizations: OrganizationParser

  /// After this many words no further title or office joins a description.
  static let longestDescription = 40

  /// Reads a description; at most `joins` further offices go on with it by «و» or a comma.
  func description(at first: Int, joins: Int = 2) -> Description? {
    var result = Description(tokens: first..<first)
    var at = first
    if !reader.isArabic(first) { at = leadingAdjectives(at, into: &result) }
    while at < reader.tokens.count, at - first < Self.longestDescription, reader.dateEnds[at] == 0 {
      if at > first, !reader.tokens[at].clitics.isEmpty {
        if let end = splitComplement(at, into: &result) {
          at = resumption(end) ?? end
          continue
        }
        guard let end = secondOffice(at, joins: joins, into: &result) else { break }
        at = end
        continue
      }
      if let hit = reader.longest([.title, .rank, .royal, .rankModifier, .office], at: at),
        isUsable(hit, at: at, first: first),
        !(result.endsWithTitle && NameParser(reader: reader).precedesSurname(at, hasTitle: true)),
        !beginsAnother(hit, at: at, after: result)
      {
        at =
          hit.entry.lexicalClass == .office
          ? addOffice(hit, at: at, into: &result) : addTitle(hit, at: at, into: &result)
        continue
      }
      guard !result.tokens.isEmpty,
        let next = bracketedRank(at, into: &result) ?? resumption(at)
          ?? officeAfterComma(at, joins: joins, into: &result)
      else { break }
      at = next
    }
    if !reader.isArabic(first) { widen(&result, to: first) }
    return result.titles.isEmpty ? nil : result
  }

  /// "Egyptian Foreign Minister": the adjectives belong to the first title.
  private func widen(_ result: inout Description, to first: Int) {
    guard let title = result.titles.first, title.lowerBound > first else { return }
    result.titles[0] = first..<title.upperBound
    if result.offices.first?.tokens == title { result.offices[0].tokens = result.titles[0] }
  }

  /// An English description may start with adjectives: "Egyptian", "former", "deputy".
  private func leadingAdjectives(_ first: Int, into result: inout Description) -> Int {
    var at = first
    while at < first + 5, at < reader.tokens.count, reader.tokens[at].kind == .latin {
      if let hit = reader.longest([.nisba, .country], at: at), !hit.entry.isWeak {
        result.country = Int(hit.entry.value)
        at += Int(hit.length)
        if reader.isMark(Mark.quote, at: at), reader.touchesPrevious(at) { at += 2 }
      } else if at > first, let hit = reader.longest([.portfolio, .organization], at: at) {
        at += Int(hit.length)
      } else {
        break
      }
    }
    return reader.longest([.title, .rank, .royal, .office], at: at) == nil ? first : at
  }

  private func isUsable(_ hit: LexicalHit, at token: Int, first: Int) -> Bool {
    if isPair(hit) || token > first && hit.length == 1 && isHis(token) { return false }
    if hit.entry.lexicalClass == .rankModifier {
      return token > first || reader.has(.rank, at: token)
    }
    guard hit.entry.isWeak else { return true }
    return token > first || precedesName(token, length: Int(hit.length))
  }

  /// «أوفد الرئيس مستشاره»: an office that belongs to whoever the description before it names is another's.
  func isHis(_ token: Int) -> Bool {
    reader.isArabic(token) && reader.hasPronoun(token)
  }

  /// A title that is an ordinary word too counts right before a name.
  private func precedesName(_ token: Int, length: Int) -> Bool {
    let next = token + length
    guard reader.isWord(next) else { return false }
    if reader.isArabic(token) {
      return reader.tokens[next].clitics.isEmpty
        && (reader.has(.givenName, at: next) || reader.has(.familyName, at: next)
          || reader.text.longestHit(.person, at: next) != nil)
    }
    return reader.tokens[token].capitals > 0 && reader.tokens[next].capitals > 0
      || reader.isSmallWord(.of, at: next)
  }

  private func addTitle(_ hit: LexicalHit, at token: Int, into result: inout Description) -> Int {
    var end = token + Int(hit.length)
    result.titles.append(token..<end)
    result.endsWithTitle = !isCountable(token)
    result.endsWithRank =
      hit.entry.lexicalClass == .rank || hit.entry.lexicalClass == .rankModifier
      || Self.formal.contains(reader.lexicon.actors.titles[Int(hit.entry.value)])
    if isAbbreviation(end - 1), reader.isMark(Mark.period, at: end), reader.touchesPrevious(end) {
      end += 1
    }
    if let nisba = nationality(at: end), reader.tokens[end].clitics.isEmpty,
      reader.isArabic(end), reader.hasArticle(end) == reader.hasArticle(token)
    {
      result.country = Int(nisba.entry.value)
      end += Int(nisba.length)
      result.titles[result.titles.count - 1] = token..<end
    }
    if reader.hasArticle(token), reader.hasArticle(end), reader.tokens[end].clitics.isEmpty,
      reader.isCommon(.adjective, at: end), end + 1 < reader.tokens.count,
      reader.has(.givenName, at: end + 1),
      !reader.mayBeAny([.title, .office, .familyName], at: end)
    {
      end += 1
      result.titles[result.titles.count - 1] = token..<end
    }
    result.tokens = result.tokens.lowerBound..<end
    return end
  }

  /// A nisba; one that the tables mark as doubtful («الكوري») only where it is no other word or name.
  func nationality(at token: Int) -> LexicalHit? {
    if let nisba = reader.strong(.nisba, at: token) { return nisba }
    guard token < reader.tokens.count,
      !reader.mayBeAny([.common, .givenName, .familyName], at: token)
    else { return nil }
    return reader.longest([.nisba], at: token)
  }

  /// «80 سيدة»: an indefinite noun of people, which a name need not follow.
  private func isCountable(_ token: Int) -> Bool {
    reader.isArabic(token) && !reader.hasArticle(token) && reader.isCommon(.noun, at: token)
      && reader.length(token) > 2
  }

  private static let formal: Set<String> = ["honorific", "profession"]

  /// "Gen.", «د.»: a short title that a full stop ends.
  private func isAbbreviation(_ token: Int) -> Bool {
    reader.length(token) <= (reader.isArabic(token) ? 2 : 5)
  }

  private func addOffice(_ hit: LexicalHit, at token: Int, into result: inout Description) -> Int {
    var office = OfficeMention(
      tokens: token..<token + Int(hit.length), row: Int(hit.entry.value), country: result.country)
    var end = token + Int(hit.length)
    if hit.length > 1, let body = organizations.organization(at: end - 1),
      body.tokens.upperBound > end
    {
      office.body = body
      office.country = body.country ?? office.country
      end = body.tokens.upperBound
    }
    end = complement(after: end, of: &office)
    if let closed = bridge(end) ?? scope(after: end, of: &office) {
      office.core = token..<end
      end = closed
    }
    office.tokens = token..<end
    if office.body == nil { office.body = bodyInside(office.tokens) }
    result.titles.append(office.tokens)
    result.offices.append(office)
    if office.country != nil { result.country = office.country }
    result.endsWithTitle = false
    result.tokens = result.tokens.lowerBound..<end
    return end
  }

  /// «نائب القائد العام الفريق أول للقوات المسلحة»: the body of an office after the rank that splits them.
  private func splitComplement(_ at: Int, into result: inout Description) -> Int? {
    guard reader.tokens[at].clitics.contains(.la), var office = result.offices.last,
      office.body == nil, let body = organizations.organization(at: at)
    else { return nil }
    office.body = body
    office.country = body.country ?? office.country
    result.country = office.country ?? result.country
    result.offices[result.offices.count - 1] = office
    result.tokens = result.tokens.lowerBound..<body.tokens.upperBound
    return body.tokens.upperBound
  }

  /// After a comma, a rank or title may resume the description: «…، ركن صدام», «…، الفريق أحمد», «اللواء / د. أحمد».
  private func resumption(_ at: Int) -> Int? {
    guard
      reader.isMark(Mark.comma, at: at) || reader.isMark(Mark.dash, at: at)
        || reader.isMark(Mark.slash, at: at),
      let hit = reader.longest([.title, .rank, .royal, .rankModifier], at: at + 1),
      reader.tokens[at + 1].clitics.isEmpty, isUsable(hit, at: at + 1, first: at + 1)
    else { return nil }
    return at + 1
  }
}
