import TarikhCore

/// What an analyst decided about events, by the id that the analyst saw.
struct EventDecisions {
  /// What was decided about one event.
  struct Verdict {
    var edtf: EDTF?
    var place: String?
    var isStruck = false
    var notes: [String] = []

    /// The decisions in words.
    var sentences: [String] {
      var sentences: [String] = []
      if let edtf { sentences.append("Date \(edtf) by analyst.") }
      if let place { sentences.append("Place “\(place)” by analyst.") }
      return sentences + notes.map { "Note by analyst: \($0)" }
    }
  }

  private var byID: [String: Verdict] = [:]

  /// The decisions on events; of two on one field the later counts.
  init(_ decisions: [Decision]) {
    for decision in decisions {
      switch decision {
      case .date(let event, let edtf): byID[event, default: Verdict()].edtf = edtf
      case .place(let event, let place): byID[event, default: Verdict()].place = place
      case .strike(let event): byID[event, default: Verdict()].isStruck = true
      case .note(let event, let note): byID[event, default: Verdict()].notes.append(note)
      case .same, .notSame: continue
      }
    }
  }

  /// What was decided about the event with one of these ids; the first that is decided on counts.
  func verdict(on ids: [String]) -> Verdict? {
    guard !byID.isEmpty else { return nil }
    return ids.lazy.compactMap { byID[$0] }.first
  }
}
