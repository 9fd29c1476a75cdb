import TarikhCore

/// Words about time that name none («مؤخرا», "recently"), and words of dates that are none («المصري اليوم»).
enum VagueRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let found = cursor.read(at, [.function(.vague), .function(.nothing)]) {
      sense -> TimeExpression? in
      switch sense {
      case .function(.vague): .vague
      case .function(.nothing): .nothing
      default: nil
      }
    }
    return found.map { Reading(at..<$0.end, $0.value) }
  }
}
