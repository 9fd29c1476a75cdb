import TarikhCore

/// Where an office ends, and what belongs to it whatever else the word may be.
extension DescriptionParser {
  /// Whether nothing goes on with a construct after a word: it is definite, or a country or city.
  func isDefiniteEnd(_ token: Int) -> Bool {
    reader.hasArticle(token) || isClosed(token)
      || reader.strong(.place, at: token) != nil || reader.strong(.country, at: token) != nil
  }

  /// Whether only an adjective can go on after a word: a nisba, or an office of one word («الوكيل الجميع»).
  func isClosed(_ token: Int, isHead: Bool = false) -> Bool {
    reader.hasArticle(token) && (isHead || reader.strong(.nisba, at: token) != nil)
  }

  /// Whether a noun has the shape of an act, which somebody is about to do: «للمشاركة», «للاطلاع», «للوقوف».
  func isAct(_ token: Int) -> Bool {
    guard !reader.mayBeAny([.portfolio, .organizationHead, .place, .country], at: token) else {
      return false
    }
    if reader.hasArticle(token + 1), reader.isCommon(.adjective, at: token + 1) { return false }
    var word = reader.letters(of: token)
    if let article = Self.articles.first(where: { word.starts(with: $0) }) {
      word = word.dropFirst(article.count)
    }
    let letters = word.count / 2
    func letter(_ index: Int, is form: [UInt8]) -> Bool {
      word.dropFirst(index * 2).prefix(2).elementsEqual(form)
    }
    if letter(0, is: Self.meem) {
      return letters == 6 && letter(2, is: Self.alef) && letter(5, is: Self.ta)
    }
    if letter(0, is: Self.alef) || letter(0, is: Self.alefBelow) {
      return letters > 5 && letter(letters - 2, is: Self.alef)
    }
    return letters == 4 && letter(2, is: Self.waw)
  }

  private static let articles = ["ال", "ل"].map { Array($0.utf8) }
  private static let meem = Array("م".utf8)
  private static let ta = Array("ة".utf8)
  private static let alef = Array("ا".utf8)
  private static let alefBelow = Array("إ".utf8)
  private static let waw = Array("و".utf8)

  /// «أمير منطقة عسير», «محافظ رجال ألمع»: the seat of a governor, whatever else the word may be.
  func seat(_ at: Int, start: Int, of office: OfficeMention) -> Int? {
    guard self.office(office, is: .local), reader.tokens[at].clitics.isEmpty,
      !reader.hasArticle(at), !reader.hasArticle(at - 1)
    else { return nil }
    let followsArea = reader.isAreaHead(at - 1)
    guard at == start || followsArea else { return nil }
    if let hit = reader.longest([.place, .region], at: at) {
      let end = at + Int(hit.length)
      guard hit.entry.isWeak || reader.has(.givenName, at: at) else { return end }
      if followsArea || !reader.mayBeAny([.givenName, .familyName], at: at) { return end }
      return NameParser(reader: reader).name(at: end, evidence: .office) == nil ? nil : end
    }
    return reader.isUnknown(at) && reader.length(at) > 2 ? at + 1 : nil
  }

  /// «سفير مملكة البحرين», «رئيس دولة فلسطين»: a country after the noun of its kind of state.
  func state(_ at: Int, servedBy office: inout OfficeMention) -> Int? {
    let first = isState(at - 1) ? at : at + 1
    guard first == at || isState(at) && reader.longest([.country], at: at) == nil,
      reader.isArabic(first), reader.tokens[first].clitics.isEmpty,
      let country = reader.longest([.country], at: first)
    else { return nil }
    office.country = Int(country.entry.value)
    return first + Int(country.length)
  }

  private func isState(_ token: Int) -> Bool {
    let word = reader.letters(of: token)
    return Self.states.contains { word.elementsEqual($0) }
  }

  private static let states = ["جمهورية", "مملكة", "دولة", "سلطنة", "إمارة"].map { Array($0.utf8) }
}
