import TarikhCore

/// What is left of a unit: «بقية الشهر», "the rest of the year".
enum RemainderRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let end = cursor.read(at, .remainder, { $0 == .remainder ? true : nil })?.end else {
      return nil
    }
    let of = cursor.pastOf(end)
    let start =
      cursor.function(.the, at: of) ?? cursor.relation(of).flatMap {
        $0.value == .current ? $0.end : nil
      } ?? of
    guard let unit = cursor.unit(start), [.week, .month, .year].contains(unit.value.0),
      unit.value.1 == .definite
        || cursor.isLatin(start) && (start > of || cursor.isFunction(.the, at: of - 1))
    else { return nil }
    let after = cursor.relation(unit.end).flatMap { $0.value == .current ? $0.end : nil }
    return Reading(at..<(after ?? unit.end), .remainder(unit.value.0))
  }
}
