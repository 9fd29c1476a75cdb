import TarikhCore
import TarikhRendering

/// How sure a date is, and the sentence that says what it rests on.
package struct DateGround: Sendable {
  private let labels: LabelTable
  private let dates: DateWording

  /// Words from the given table.
  package init(_ labels: LabelTable, dates: DateWording) {
    self.labels = labels
    self.dates = dates
  }

  /// How the mark of a date is drawn.
  package static func certainty(of time: TimeValue?) -> DateCertainty {
    guard let time else { return .undated }
    guard time.edtf.qualifier == .none else { return .about }
    switch time.edtf.extent {
    case .interval, .point(.week): return .range
    case .point(.day): return time.basis == .stated ? .stated : .inferred
    case .point: return .about
    }
  }

  /// Why the event has its date; `isQuoted` where the words stand marked in its evidence anyway.
  package func reason(for time: TimeValue?, isQuoted: Bool) -> LocalizedText {
    guard let time else { return labels["basis.none"] }
    var key = "basis.\(time.basis.rawValue)"
    var slots: [String: LocalizedText] = [:]
    let words = time.words.flatMap { $0.isEmpty ? nil : $0 }
    if let words, !isQuoted {
      key += ".words"
      slots["words"] = LocalizedText(both: words)
    }
    let reason = labels.filled(key, slots)
    guard let original = time.original, let hijri = dates.hijri(original) else { return reason }
    let note = labels.filled("basis.hijri", ["date": hijri])
    return labels.filled("dispute.pair", ["first": reason, "next": note])
  }
}
