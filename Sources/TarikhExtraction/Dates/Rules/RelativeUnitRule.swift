import TarikhCore

/// A stretch beside a word of relation: «الأسبوع الماضي», "last week", «هذا العام», "the next three days".
enum RelativeUnitRule {
  static func read(_ at: Int, _ cursor: DateCursor, allowing clitics: Clitics = []) -> Reading? {
    before(at, cursor, clitics) ?? after(at, cursor, clitics) ?? counted(at, cursor)
  }

  /// A stretch that is no part of another expression: «الشهر السابق» and «الشهر نفسه من 2021» count from the text.
  static func alone(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard var reading = read(at, cursor) else { return precedingDay(at, cursor) }
    switch reading.expression {
    case .unit(let unit, .previous, 1)
    where reading.tokens.contains { cursor.isFunction(.preceding, at: $0) }:
      reading.expression = preceding(unit, reading.tokens.upperBound, cursor)
    case .anaphora(let unit, 0) where unit == .day || unit == .month:
      guard let year = YearRule.attached(reading.tokens.upperBound, cursor) else { break }
      // «ذلك اليوم من عام 2011»: one that the text may tell of nowhere else.
      if reading.tokens.contains(where: { cursor.isFunction(.pointing, at: $0) }) {
        reading.expression = .nothing
      } else {
        reading = Reading(at..<year.end, .anaphoraInYear(unit, year.value.field))
      }
    default: break
    }
    return reading
  }

  /// «اليوم السابق», "the previous day".
  private static func precedingDay(_ at: Int, _ cursor: DateCursor) -> Reading? {
    if cursor.isLatin(at) {
      guard cursor.isFunction(.preceding, at: at),
        let end = cursor.unit(.day, [.one], at: at + 1)
      else { return nil }
      return Reading(at..<end, .anaphora(.day, -1))
    }
    guard let end = cursor.unit(.day, [.definite], at: at), cursor.isFunction(.preceding, at: end)
    else { return nil }
    return Reading(at..<end + 1, preceding(.day, end + 1, cursor))
  }

  /// The unit before a date in the text; «اليوم السابق للقمة» is before what has no date.
  private static func preceding(_ unit: TimeUnit, _ end: Int, _ cursor: DateCursor)
    -> TimeExpression
  {
    let isBound =
      cursor.isFunction(.upon, at: end)
      || cursor.isWord(end)
        && cursor.tokens[end].clitics.contains(.la)
    return isBound ? .nothing : .anaphora(unit, -1)
  }

  /// The relation first: "last week", «هذا الأسبوع», «نفس اليوم», "the next few days".
  private static func before(_ at: Int, _ cursor: DateCursor, _ clitics: Clitics) -> Reading? {
    guard let relation = cursor.relation(at, allowing: clitics) else { return nil }
    var next = relation.end
    var count: Int?
    if let few = cursor.function(.few, at: next) {
      next = cursor.pastOf(few)
      guard let unit = cursor.unit(next), unit.value.1 == .many else { return nil }
      return Reading(at..<unit.end, .vague)
    }
    if let number = cursor.cardinal(next), number.value <= 1000 {
      (count, next) = (number.value, number.end)
    }
    if count == nil, let end = cursor.isDayPart(next), let shift = shift(relation.value) {
      return Reading(at..<end, .anaphora(.day, shift))
    }
    guard let unit = cursor.unit(next), cursor.isLatin(next) || isDefinite(unit.value.1),
      let expression = expression(unit.value, relation.value, count)
    else {
      return nil
    }
    let end = repeated(unit.end, relation.value, cursor)
    return Reading(at..<end, expression)
  }

  /// The relation last: «الشهر المقبل», «الأيام الثلاثة الماضية», «اليوم نفسه», "the week after next".
  private static func after(_ at: Int, _ cursor: DateCursor, _ clitics: Clitics) -> Reading? {
    guard let unit = cursor.unit(at, allowing: clitics), !isTitle(at, cursor) else { return nil }
    let (name, form) = unit.value
    guard form != .pair, form != .two || cursor.isLatin(at) else { return nil }
    var next = unit.end
    var count: Int?
    if form == .definiteMany, let number = cursor.cardinal(next), number.value <= 1000 {
      (count, next) = (number.value, number.end)
    }
    if form == .definiteMany, count == nil, let few = cursor.function(.few, at: next) { next = few }
    guard var relation = cursor.relation(next) else { return nil }
    if form == .definiteTwo {
      // «العامين الأخيرين» are the last two, but not «اليومين الأخيرين من المعرض».
      guard !cursor.isFunction(.of, at: relation.end) || relation.value != .recent else {
        return nil
      }
      count = 2
      if relation.value == .recent { relation.value = .previous }
    }
    if cursor.isPreposing(next) {
      guard [.afterNext, .beforePrevious].contains(relation.value) else { return nil }
    } else if form == .one,
      !(name == .year || name == .month || name == .week
        || cursor.isLatin(next) && relation.value == .following) || relation.value == .recent
    {
      return nil
    }
    guard let expression = expression((name, form), relation.value, count) else { return nil }
    return Reading(at..<relation.end, expression)
  }

  /// The count first: "5 upcoming years", «trois derniers mois».
  private static func counted(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard cursor.isNumber(at) || cursor.isLatin(at), let number = cursor.cardinal(at),
      let relation = cursor.relation(number.end), [.next, .previous].contains(relation.value),
      let unit = cursor.read(
        relation.end, .unit, { if case .unit(let unit, .many) = $0 { unit } else { nil } })
    else { return nil }
    return Reading(at..<unit.end, .unit(unit.value, relation.value, count: number.value))
  }

  /// After «هذا» or «نفس» an Arabic unit has its article: «ذلك عقد» is no decade.
  private static func isDefinite(_ form: UnitForm) -> Bool {
    form == .definite || form == .definiteMany
  }

  /// «هذا الشهر الجاري» says it twice.
  private static func repeated(_ at: Int, _ relation: Relation, _ cursor: DateCursor) -> Int {
    guard relation == .current, let again = cursor.relation(at), again.value == .current,
      !cursor.isDemonstrative(at)
    else { return at }
    return again.end
  }

  /// «العام» in «الأمين العام السابق» is no year.
  private static func isTitle(_ at: Int, _ cursor: DateCursor) -> Bool {
    guard at > 0, cursor.tokens[at - 1].kind == .arabic else { return false }
    let classes: [LexicalClass] = [
      .office, .title, .rank, .organizationHead, .organization, .portfolio,
    ]
    return cursor.text.hits(at: at - 1).contains {
      $0.length > 1 && classes.contains($0.entry.lexicalClass)
    }
  }

  private static func shift(_ relation: Relation) -> Int? {
    switch relation {
    case .following, .next: 1
    case .same: 0
    default: nil
    }
  }

  private static func expression(
    _ unit: (TimeUnit, UnitForm), _ relation: Relation, _ count: Int?
  ) -> TimeExpression? {
    let (name, form) = unit
    let isMany = form == .many || form == .definiteMany
    if name == .period { return relation == .same || form == .one ? nil : .vague }
    if relation == .recent { return isMany ? .vague : nil }
    if isMany, count == nil { return relation.offset.map { abs($0) == 1 } ?? false ? .vague : nil }
    if name == .quarter || name == .half || name == .season, (count ?? 1) == 1 {
      guard let offset = relation.offset else { return nil }
      return .relativePart(name, offset)
    }
    switch relation {
    case .same: return count == nil ? .anaphora(name, 0) : nil
    case .following: return count.map { .unit(name, .next, count: $0) } ?? .anaphora(name, 1)
    case .next where name == .day && count == nil && form == .one: return .anaphora(.day, 1)
    case .previous where name == .day && count == nil: return nil
    case .current where name == .day || count != nil: return nil
    default: return .unit(name, relation, count: count ?? 1)
    }
  }
}
