import TarikhCore

/// A body's name, or a building's, as it was read.
struct OrganizationName {
  /// What a head noun and its complement turned out to be.
  enum Sense {
    /// An actor.
    case body
    /// A building or ground: a place.
    case site
    /// Something else that bears a name: «جائزة الأمير نايف».
    case other
  }

  var tokens: Range<Int>
  let kind: ActorKind
  /// The row of the organization table, for a named body.
  var row: Int?
  /// The country in the name, by its row.
  var country: Int?
  var sense = Sense.body
  /// The words that are its own name, after the head noun.
  var proper: Range<Int>?
  /// The body that a building belongs to: «مقر وزارة الخارجية».
  var owner: Owner?

  /// A name inside a name.
  final class Owner {
    let name: OrganizationName

    init(_ name: OrganizationName) { self.name = name }
  }
}

/// Reads the name of a body from a token on: by the table, or by a head noun and what belongs to it.
struct OrganizationParser {
  let reader: TextReader

  /// The most words after a head noun.
  static let longestExtent = 8

  func organization(at first: Int) -> OrganizationName? {
    guard reader.isWord(first), reader.dateEnds[first] == 0, !isVerb(first) else { return nil }
    let named = reader.strong(.organization, at: first).flatMap { isMood($0) ? nil : $0 }
    let built = reader.isArabic(first) ? arabicByHead(at: first) : latinByHead(at: first)
    if let named, Int(named.length) >= (built?.tokens.count ?? 0), isCapitalised(named) {
      return name(first, named)
    }
    if let built { return isOrdinary(built) ? nil : built }
    return chamber(at: first)
  }

  /// «تجمع المئات»; «وأدى», which is spelt like «وادي» once hamza and ى are folded away.
  private func isVerb(_ first: Int) -> Bool {
    guard reader.isArabic(first) else { return false }
    if reader.isArabic(first + 1), reader.isCommon(.number, at: first + 1),
      !reader.hasArticle(first)
    {
      return true
    }
    return reader.letters(of: first).starts(with: "وأ".utf8) && reader.hasEnding(["ى"], at: first)
  }

  /// "the House": an ordinary word with a capital that stands for a body of the tables.
  private func chamber(at first: Int) -> OrganizationName? {
    guard first > 0, reader.tokens[first].capitals == 1,
      let hit = reader.text.longestHit(.organization, at: first), hit.length == 1,
      reader.isSmallWord(.definite, at: first - 1),
      !reader.isWord(first + 1) || reader.tokens[first + 1].capitals == 0
    else { return nil }
    return name(first, hit)
  }

  /// «بحماس»: with zeal; a name that is an ordinary word too does not follow ب.
  private func isMood(_ hit: LexicalHit) -> Bool {
    let token = Int(hit.token)
    return hit.length == 1 && reader.tokens[token].clitics.contains(.ba)
      && !reader.hasArticle(token) && reader.isCommon(.noun, at: token)
  }

  private func isCapitalised(_ hit: LexicalHit) -> Bool {
    let token = reader.tokens[Int(hit.token)]
    return token.kind != .latin || token.capitals > 0
  }

  /// Whether the tables know the words as a place («قناة السويس») or as an ordinary phrase («مجلس الإدارة»).
  private func isOrdinary(_ name: OrganizationName) -> Bool {
    let first = name.tokens.lowerBound
    if name.sense == .body,
      let place = reader.longest([.place, .region, .country], at: first), !place.entry.isWeak,
      place.length > 1, Int(place.length) + 1 >= name.tokens.count
    {
      return true
    }
    guard let phrase = reader.text.longestHit(.common, at: first), phrase.length > 1 else {
      return false
    }
    return Int(phrase.length) >= name.tokens.count
  }

  private func name(_ first: Int, _ hit: LexicalHit) -> OrganizationName {
    let entry = reader.lexicon.actors.organizations[Int(hit.entry.value)]
    var end = first + Int(hit.length)
    let country = entry.country.flatMap { iso in
      reader.lexicon.places.countries.firstIndex { $0.iso == iso }
    }
    if reader.isArabic(first), end < reader.tokens.count, reader.tokens[end].clitics.isEmpty,
      reader.hasArticle(end), let nisba = reader.strong(.nisba, at: end), reader.hasArticle(end - 1)
    {
      end += Int(nisba.length)
    }
    return OrganizationName(
      tokens: first..<end, kind: entry.kind, row: Int(hit.entry.value), country: country)
  }

  // MARK: Arabic

  /// What has been read of a name after its head noun.
  private struct Extent {
    var end: Int
    /// Where it ends without a construct that is still open.
    var closed: Int
    var country: Int?
    /// How many definite adjectives followed, nisbas among them.
    var adjectives = 0
    var hasNisba = false
    /// Whether something other than an ordinary adjective belongs to the head.
    var isKnown = false
    /// Whether «لل…» went on with the name.
    var hasPurpose = false
    /// Whether a city or region belongs to it.
    var hasPlace = false
    /// Whether a name of the tables ended it, so that only a nisba goes on.
    var isSealed = false
    /// Whether the last word needs no other one.
    var isClosed = true
  }

  private func arabicByHead(at first: Int) -> OrganizationName? {
    guard let hit = reader.longest([.organizationHead], at: first) else { return nil }
    let head = reader.lexicon.actors.organizationHeads[Int(hit.entry.value)]
    let start = first + Int(hit.length)
    if !hit.entry.isWeak, head.mayBeDedicated, !reader.hasArticle(start - 1),
      let end = honoree(at: start)
    {
      let sense: OrganizationName.Sense =
        head.isPlace ? .site : head.sort == .award ? .other : .body
      return OrganizationName(
        tokens: first..<pastAdjectives(end), kind: head.kind, sense: sense)
    }
    if head.sort == .family { return family(first, start: start) }
    if head.isPlace { return head.sort == .site ? site(head, first: first, start: start) : nil }
    if head.sort == .named || head.sort == .eponym,
      let proper = properName(at: start, isEponym: head.sort == .eponym),
      !reader.hasArticle(first) || reader.isMark(Mark.quote, at: start)
    {
      let isQuoted = proper.lowerBound > start
      return OrganizationName(
        tokens: isQuoted ? proper : first..<pastAdjectives(proper.upperBound), kind: head.kind,
        proper: proper)
    }
    let headIsDefinite = reader.hasArticle(first)
    var extent = Extent(end: start, closed: start)
    while extent.end < reader.tokens.count, extent.end - first <= Self.longestExtent,
      reader.isArabic(extent.end), reader.dateEnds[extent.end] == 0,
      extend(
        &extent, start: start, headIsDefinite: headIsDefinite, hasPhraseHead: hit.length > 1,
        isState: head.sort == .state)
    {
      if extent.isClosed { extent.closed = extent.end }
    }
    guard isName(extent, hit, head, first: first) else { return nil }
    return OrganizationName(
      tokens: first..<extent.closed, kind: head.kind, country: extent.country)
  }

  private func isName(_ extent: Extent, _ hit: LexicalHit, _ head: OrganizationHead, first: Int)
    -> Bool
  {
    let start = first + Int(hit.length)
    if head.sort == .local { return extent.hasPlace }
    if head.isWeak, hit.length == 1 {
      return head.sort == .state && reader.hasArticle(first) && extent.hasNisba
    }
    if hit.length > 1 { return !hit.entry.isWeak || extent.closed > start }
    guard extent.closed > start else { return false }
    guard reader.hasArticle(first) else { return !hit.entry.isWeak || extent.isKnown }
    if extent.hasPurpose { return true }
    if head.sort == .state { return extent.hasNisba }
    return extent.hasNisba && extent.adjectives > 1
  }

  private func extend(
    _ extent: inout Extent, start: Int, headIsDefinite: Bool, hasPhraseHead: Bool, isState: Bool
  ) -> Bool {
    let at = extent.end
    extent.isClosed = true
    if !reader.tokens[at].clitics.isEmpty {
      let mayHavePurpose = !isState && (at > start || headIsDefinite && hasPhraseHead)
      guard
        let end = linkedComplement(
          at, in: extent, mayHavePurpose: mayHavePurpose, isOpenField: headIsDefinite)
      else { return false }
      extent.hasPurpose = extent.hasPurpose || reader.tokens[at].clitics.contains(.la)
      extent.end = end
      return true
    }
    if let hit = country(at: at, isAfterDefinite: headIsDefinite || reader.hasArticle(at - 1)) {
      return addCountry(hit, to: &extent, start: start)
    }
    if let hit = reader.strong(.organization, at: at), !headIsDefinite, isOpen(at, start) {
      return seal(&extent, with: hit)
    }
    if let title = reader.longest([.title, .rank, .royal, .office], at: at),
      !title.entry.isWeak || !reader.isCommon(.adjective, at: at)
    {
      return false
    }
    if let hit = reader.longest([.portfolio, .place], at: at), !headIsDefinite, isOpen(at, start),
      !hit.entry.isWeak || reader.isAreaHead(at - 1)
    {
      return seal(&extent, with: hit)
    }
    if isBoundary(at) { return false }
    return addWord(to: &extent, start: start, headIsDefinite: headIsDefinite)
  }

  /// Adds what the tables know; after a body or a place only an adjective goes on.
  private func seal(_ extent: inout Extent, with hit: LexicalHit) -> Bool {
    extent.end += Int(hit.length)
    extent.isKnown = true
    extent.isSealed = hit.entry.lexicalClass != .portfolio
    extent.hasPlace = extent.hasPlace || hit.entry.lexicalClass == .place
    return true
  }

  /// A nisba or a country; after a definite word «السعودية» is the adjective.
  private func country(at token: Int, isAfterDefinite: Bool) -> LexicalHit? {
    if isAfterDefinite, let nisba = reader.strong(.nisba, at: token) { return nisba }
    return reader.longest([.nisba, .country], at: token).flatMap { $0.entry.isWeak ? nil : $0 }
  }

  /// Whether the construct before a word is still open: no definite word has closed it.
  private func isOpen(_ token: Int, _ start: Int) -> Bool {
    !reader.hasArticle(token - 1) && (token == start || reader.strong(.nisba, at: token - 1) == nil)
  }

  /// A nisba agrees with the noun before it in the article; a country closes an open construct.
  private func addCountry(_ hit: LexicalHit, to extent: inout Extent, start: Int) -> Bool {
    let at = extent.end
    let last = at + Int(hit.length) - 1
    if hit.entry.lexicalClass == .nisba || last > at && reader.strong(.nisba, at: last) != nil {
      guard reader.hasArticle(at) else { return false }
      extent.adjectives += Int(hit.length)
      extent.hasNisba = true
    } else if !isOpen(at, start) {
      return false
    }
    extent.country = Int(hit.entry.value)
    extent.isKnown = true
    extent.end = at + Int(hit.length)
    return true
  }

  private func isBoundary(_ token: Int) -> Bool {
    reader.marker(at: token) != nil || reader.mayBe(.trigger, at: token)
      || reader.isCommon(.verb, at: token) && !reader.hasArticle(token)
      || reader.isCommon(.particle, at: token) || reader.mayBe(.temporal, at: token)
  }

  private func addWord(to extent: inout Extent, start: Int, headIsDefinite: Bool) -> Bool {
    let at = extent.end
    if extent.isSealed {
      guard reader.hasArticle(at), isAdjectival(at), !reader.isCommon(.noun, at: at) else {
        return false
      }
    }
    if reader.hasArticle(at) {
      if headIsDefinite || reader.hasArticle(at - 1) {
        guard isAdjectival(at), agrees(at) else { return false }
        extent.adjectives += 1
        extent.hasNisba = extent.hasNisba || spansCountries(at)
      } else if !isOpen(at, start) || ends(at, in: "ون") {
        return false
      }
      extent.isKnown = true
      extent.end = at + 1
      return true
    }
    guard !headIsDefinite, isOpen(at, start), reader.isArabic(at + 1),
      reader.tokens[at + 1].clitics.isEmpty
    else { return false }
    let opensConstruct = reader.isCommon(.noun, at: at) || reader.mayBe(.organizationHead, at: at)
    let follows =
      reader.hasArticle(at + 1) || reader.longest([.country, .place], at: at + 1) != nil
    guard opensConstruct, follows else { return false }
    extent.end = at + 1
    extent.isClosed = false
    return true
  }

  /// «… والتعاون»، «… للانتخابات»: what a conjunction or ل adds to a name.
  private func linkedComplement(
    _ at: Int, in extent: Extent, mayHavePurpose: Bool, isOpenField: Bool
  ) -> Int? {
    let clitics = reader.tokens[at].clitics
    if clitics == .wa { return coordinated(at, afterPurpose: extent.hasPurpose) }
    guard clitics.contains(.la), clitics.isSubset(of: [.la, .mergedArticle]), mayHavePurpose,
      !reader.mayBeAny([.title, .rank, .royal, .office, .trigger, .temporal, .givenName], at: at),
      !reader.isCommon(.verb, at: at), !reader.isCommon(.particle, at: at)
    else { return nil }
    let field = reader.text.longestHit(.portfolio, at: at)
    if let field, !field.entry.isWeak { return at + Int(field.length) }
    if isOpenField, reader.isArabic(at + 1), reader.hasArticle(at + 1),
      reader.tokens[at + 1].clitics.isEmpty,
      field != nil || extent.adjectives > 0 && namesPeople(at)
    {
      return at + 2
    }
    let isNoun =
      reader.isCommon(.noun, at: at) || reader.isUnknown(at) && !reader.mayBe(.marker, at: at)
    return clitics.contains(.mergedArticle) && isNoun ? at + 1 : nil
  }

  /// «لبيوت الشباب», «لأصدقاء المرضى»: a noun that has not the shape of an act, which a body would be about to do.
  private func namesPeople(_ token: Int) -> Bool {
    guard reader.isCommon(.noun, at: token) || reader.isUnknown(token), reader.length(token) > 3
    else { return false }
    let word = reader.letters(of: token)
    let isAct =
      ["إ", "ا", "ت"].contains { word.starts(with: $0.utf8) }
      || word.starts(with: "م".utf8) && ends(token, in: "ة")
    return !isAct && !reader.hasArticle(token)
  }

  /// «الثقافة والفنون»: a definite noun joined to the one before it.
  private func coordinated(_ at: Int, afterPurpose: Bool) -> Int? {
    guard reader.hasArticle(at), reader.hasArticle(at - 1), !reader.isCommon(.verb, at: at) else {
      return nil
    }
    if let field = reader.strong(.portfolio, at: at) { return at + Int(field.length) }
    let isNoun = reader.isCommon(.noun, at: at) && !reader.mayBeAny(Self.heads, at: at)
    return afterPurpose && isNoun ? at + 1 : nil
  }

  private static let heads: LexicalClasses = [
    .title, .rank, .royal, .office, .organizationHead, .trigger, .temporal, .marker,
  ]

  /// Whether a definite word goes on with the noun before it: a known adjective, or one in ي or ية.
  private func isAdjectival(_ token: Int) -> Bool {
    if describes(token) { return false }
    if reader.isCommon(.adjective, at: token) || reader.mayBe(.nisba, at: token) { return true }
    let word = reader.letters(of: token)
    return word.count > 12 && (ends(token, in: "ي") || ends(token, in: "ية"))
  }

  /// Whether a plural adjective has a plural before it: «المحامين التونسيين», not «الخيرية المتبرعين».
  private func agrees(_ token: Int) -> Bool {
    reader.hasSingularEnding(token) || !reader.hasSingularEnding(token - 1)
  }

  /// Whether an adjective makes a body one of several countries: «العربي», «الدولية».
  private func spansCountries(_ token: Int) -> Bool {
    let word = reader.letters(of: token)
    return Self.international.contains { word.elementsEqual($0) }
  }

  private static let international: [[UInt8]] = [
    "العربي", "الدولي", "العالمي", "الإسلامي", "الأفريقي", "الإفريقي", "الأوروبي", "الآسيوي",
    "الخليجي", "المغاربي",
  ].flatMap { [Array($0.utf8), Array(($0 + "ة").utf8)] }

  /// Whether an adjective or participle tells of a body and is no part of its name: «التابعة», «الجديدة».
  func describes(_ token: Int) -> Bool {
    let word = reader.letters(of: token)
    return Self.descriptive.contains { word.elementsEqual($0) }
  }

  private static let descriptive: [[UInt8]] = [
    "التابع", "المعني", "المكلف", "المنظم", "السابق", "الصادر", "الموالي", "المحظور", "الساعي",
    "المتمرد", "المقيم", "المنبثق", "المؤلف", "المكون", "الداعم", "المشارك", "الجديد", "القادم",
    "المقبل", "الحالي", "الماضي", "الشقيق", "الصديق", "الحاكم", "الناشئ", "العامل", "المرافق",
    "المتطور", "الراعي", "المستضيف", "المختلف", "المتفرع", "المنتمي", "الملقب", "المذكور", "المختص",
    "المسؤول",
    "الواقع", "الكائن",
  ].flatMap { [Array($0.utf8), Array(($0 + "ة").utf8)] }

  /// Whether a word ends in these letters as they are written.
  func ends(_ token: Int, in ending: String) -> Bool {
    let word = reader.letters(of: token)
    return word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
