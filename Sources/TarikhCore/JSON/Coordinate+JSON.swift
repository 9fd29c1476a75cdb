extension Coordinate {
  /// Decimal degrees of exactly that many microdegrees, without needless zeros.
  ///
  ///     Coordinate.degrees(-33_918_900)   // "-33.9189"
  package static func degrees(_ microdegrees: Int) -> String {
    let magnitude = microdegrees.magnitude
    var fraction = String(1_000_000 + magnitude % 1_000_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    let sign = microdegrees < 0 ? "-" : ""
    return "\(sign)\(magnitude / 1_000_000)\(fraction.isEmpty ? "" : ".")\(fraction)"
  }

  /// Microdegrees of decimal degrees; nil for more than six decimals, exponents and more than 180 degrees.
  static func microdegrees(_ degrees: String) -> Int? {
    let isNegative = degrees.utf8.first == 0x2D
    let parts = degrees.utf8.dropFirst(isNegative ? 1 : 0)
      .split(separator: 0x2E, omittingEmptySubsequences: false)
    let digits = parts.map { $0.allSatisfy { (0x30...0x39).contains($0) } ? Substring($0) : "" }
    guard (1...2).contains(parts.count), let whole = Int(digits[0]), whole <= 180 else {
      return nil
    }
    var fraction = digits.count == 2 ? String(digits[1]) : "0"
    guard (1...6).contains(fraction.utf8.count) else { return nil }
    fraction += String(repeating: "0", count: 6 - fraction.utf8.count)
    let microdegrees = whole * 1_000_000 + (Int(fraction) ?? 0)
    return isNegative ? -microdegrees : microdegrees
  }

  /// The point of `lat` and `lon` (degrees) or `latE6` and `lonE6`; nil where there is none.
  init?(json: JSONValue) throws(JSONMismatch) {
    if json["latE6"] != nil {
      self.init(
        latitudeE6: try json.requiredInt("latE6"), longitudeE6: try json.requiredInt("lonE6"))
      return
    }
    guard let latitude = json["lat"] else { return nil }
    self.init(
      latitudeE6: try Self.number(latitude, "lat"),
      longitudeE6: try Self.number(json["lon"] ?? .null, "lon"))
  }

  private static func number(_ value: JSONValue, _ name: String) throws(JSONMismatch) -> Int {
    let microdegrees: Int? =
      switch value {
      case .int(let degrees): Self.microdegrees(String(degrees))
      case .number(let degrees): Self.microdegrees(degrees)
      default: nil
      }
    guard let microdegrees else { throw JSONMismatch(name, expected: "decimal degrees") }
    return microdegrees
  }
}
