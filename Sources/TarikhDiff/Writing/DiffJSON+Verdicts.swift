import TarikhCore

extension DiffJSON {
  func verdict(_ verdict: EventVerdict) -> JSONValue {
    var fields: [String: JSONValue] = ["verdict": .string(verdict.name)]
    switch verdict {
    case .redated(let redating, let old, let new):
      fields["how"] = .string(redating.name)
      if case .shifted(let days) = redating { fields["days"] = .int(days) }
      fields["from"] = .optional(old?.edtf.description)
      fields["to"] = .optional(new?.edtf.description)
    case .reattributed(let joined, let left):
      fields["joined"] = .array(joined.map { participant($0, in: diff.after) })
      fields["left"] = .array(left.map { participant($0, in: diff.before) })
    case .sourceChanged(let old, let new):
      fields["from"] = .array(old.map(source))
      fields["to"] = .array(new.map(source))
    case .placeChanged(let old, let new):
      fields["from"] = old.map { end($0, in: diff.before) } ?? .null
      fields["to"] = new.map { end($0, in: diff.after) } ?? .null
    case .statusChanged(let old, let new):
      fields["from"] = .string(old.rawValue)
      fields["to"] = .string(new.rawValue)
    case .typeChanged(let old, let new):
      fields["from"] = .string(old.rawValue)
      fields["to"] = .string(new.rawValue)
    case .disputeOpened(let field), .disputeSettled(let field):
      fields["field"] = .string(field.rawValue)
    case .corroborationGained(let count), .corroborationLost(let count):
      fields["count"] = .int(count)
    case .confidenceChanged(let old, let new):
      fields["from"] = .int(old)
      fields["to"] = .int(new)
    case .added, .removed, .merged, .split, .evidenceReworded: break
    }
    return .object(fields)
  }

  func verdict(_ verdict: ActorVerdict) -> JSONValue {
    var fields: [String: JSONValue] = ["verdict": .string(verdict.name)]
    switch verdict {
    case .renamed(let old, let new):
      fields["from"] = .string(old)
      fields["to"] = .string(new)
    case .kindChanged(let old, let new):
      fields["from"] = .string(old.rawValue)
      fields["to"] = .string(new.rawValue)
    case .officesGained(let offices), .officesLost(let offices):
      fields["offices"] = .array(offices.map(JSONValue.string))
    case .added, .removed, .merged, .split: break
    }
    return .object(fields)
  }

  private func source(_ source: Attribution) -> JSONValue {
    .fields([
      "source": .string(source.source.rawValue), "speaker": source.speaker.map(JSONValue.string),
    ])
  }
}

extension Redating {
  /// Its name in JSON.
  public var name: String {
    switch self {
    case .refined: "refined"
    case .coarser: "coarser"
    case .shifted: "shifted"
    case .conflicting: "conflicting"
    }
  }
}
