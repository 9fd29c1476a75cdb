import TarikhCore

/// How lines are broken to say that something is planned or only thinkable.
enum Stroke {
  /// The dashes of a line; nil where it is drawn through.
  static func dashes(_ status: EventStatus) -> String? {
    switch status {
    case .happened: nil
    case .planned: "7 4"
    case .denied: "3 3"
    case .hypothetical: "0.1 4.4"
    }
  }

  /// The ends of the dashes.
  static func cap(_ status: EventStatus) -> String? { status == .hypothetical ? "round" : nil }
}
