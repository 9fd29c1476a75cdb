import TarikhCore

/// What goes on with a description: a second office of one person, the branch of a rank, or another person.
extension DescriptionParser {
  /// «نائب رئيس الوزراء ووزير الخارجية فلان»: a second office of the same person, whose name follows it alone.
  func secondOffice(_ at: Int, joins: Int, into result: inout Description) -> Int? {
    guard reader.tokens[at].clitics == .wa, let second = office(at, joins: joins, after: result),
      mayHaveSecond(result, second)
    else { return nil }
    return append(second, to: &result)
  }

  /// «الرئيس العام لرعاية الشباب، رئيس اللجنة الأولمبية الأمير فلان».
  func officeAfterComma(_ at: Int, joins: Int, into result: inout Description) -> Int? {
    guard reader.isMark(Mark.comma, at: at), at + 1 < reader.tokens.count,
      reader.tokens[at + 1].clitics.isEmpty,
      let second = office(at + 1, joins: joins, after: result), !isRuler(result)
    else { return nil }
    return append(second, to: &result)
  }

  /// An office at a token with a name right after it, of another kind and country than those before.
  private func office(_ at: Int, joins: Int, after result: Description) -> Description? {
    guard joins > 0, reader.isArabic(at), !result.endsWithTitle, let first = result.offices.last,
      let hit = reader.longest([.office], at: at), !hit.entry.isWeak, !isPair(hit),
      !reader.hasArticle(at) || hit.length > 1, Int(hit.entry.value) != first.row,
      let second = description(at: at, joins: joins - 1), !second.offices.isEmpty,
      let name = NameParser(reader: reader).name(
        at: second.tokens.upperBound, evidence: second.evidence), !isListed(after: name.upperBound)
    else { return nil }
    if let own = result.country, let other = second.country, own != other { return nil }
    return second
  }

  /// Whether «و» and another title or office follow, so that offices and names are a list of people.
  private func isListed(after end: Int) -> Bool {
    let next = reader.isMark(Mark.comma, at: end) ? end + 1 : end
    return reader.isArabic(next) && reader.tokens[next].clitics.contains(.wa)
      && reader.longest([.office, .title, .rank, .royal], at: next) != nil
  }

  /// «الوزير», «رئيس الجمهورية»: one of whom there is one, so that what follows is another person.
  private func isRuler(_ result: Description) -> Bool {
    guard let office = result.offices.last else { return true }
    if office.tokens.count == 1 { return true }
    return self.office(office, is: .sovereign) && (office.tokens.count < 3 || office.country != nil)
  }

  private func mayHaveSecond(_ result: Description, _ second: Description) -> Bool {
    guard let office = result.offices.last, office.tokens.count > 1,
      !reader.hasArticle(office.tokens.lowerBound)
        || reader.lexicon.actors.offices[office.row].kind == "other"
    else { return false }
    let offices = reader.lexicon.actors.offices
    let other = second.offices.first.map { offices[$0.row].kind } ?? ""
    switch offices[office.row].kind {
    case "deputy", "member", "parliament", "religious", "media", "spokesperson", "other":
      return true
    case "business": return ["business", "other", "member", "deputy"].contains(other)
    default: return false
    }
  }

  private func append(_ second: Description, to result: inout Description) -> Int {
    result.titles += second.titles
    result.offices += second.offices
    result.country = second.country ?? result.country
    result.endsWithTitle = second.endsWithTitle
    result.endsWithRank = second.endsWithRank
    result.tokens = result.tokens.lowerBound..<second.tokens.upperBound
    return second.tokens.upperBound
  }

  /// «خادم الحرمين الشريفين الرئيس فلان»: after a ruler's title only a royal one or «الشيخ» is his own.
  func beginsAnother(_ hit: LexicalHit, at token: Int, after result: Description) -> Bool {
    guard result.offices.isEmpty, let title = result.titles.last, title.count > 1,
      hit.length == 1, hit.entry.lexicalClass != .royal, reader.hasArticle(token),
      title.contains(where: { word in
        let letters = reader.letters(of: word)
        return Self.rulers.contains { letters.elementsEqual($0) }
      })
    else { return false }
    return hit.entry.lexicalClass != .title
      || reader.lexicon.actors.titles[Int(hit.entry.value)] != "honorific"
      || reader.longest([.office], at: token) != nil
  }

  private static let rulers = ["خادم", "ولي"].map { Array($0.utf8) }

  /// «الفريق أول (ركن)»: the branch of a rank in brackets.
  func bracketedRank(_ at: Int, into result: inout Description) -> Int? {
    guard result.endsWithRank, let title = result.titles.last,
      reader.isMark(Mark.openBracket, at: at),
      let hit = reader.longest([.rankModifier, .rank], at: at + 1),
      reader.isMark(Mark.closeBracket, at: at + 1 + Int(hit.length))
    else { return nil }
    let end = at + 2 + Int(hit.length)
    result.titles[result.titles.count - 1] = title.lowerBound..<end
    result.tokens = result.tokens.lowerBound..<end
    return end
  }
}
