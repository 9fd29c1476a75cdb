/// What the direction of text asks of a character, looked up for the scripts that we mostly read.
struct ScalarKind: OptionSet, Sendable {
  /// Whether letters of it or numbers are meant, and how they run.
  let rawValue: UInt8

  /// It is alphabetic.
  static let letter = ScalarKind(rawValue: 1)
  /// It has a numeric value.
  static let number = ScalarKind(rawValue: 2)
  /// It runs from right to left.
  static let rightToLeft = ScalarKind(rawValue: 4)
  /// It only steers the direction of text.
  static let control = ScalarKind(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kind of a character.
  init(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    self = value < Self.known.count ? Self.known[value] : Self.asked(scalar)
  }

  /// Those of the Latin, Greek, Cyrillic, Hebrew and Arabic blocks.
  private static let known = (0..<UInt32(0x800)).map { value in
    Unicode.Scalar(value).map(asked) ?? []
  }

  private static func asked(_ scalar: Unicode.Scalar) -> ScalarKind {
    var kind: ScalarKind = []
    if scalar.properties.isAlphabetic { kind.insert(.letter) }
    if scalar.properties.numericType != nil { kind.insert(.number) }
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE:
      if !kind.isEmpty { kind.insert(.rightToLeft) }
    default: break
    }
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: kind.insert(.control)
    default: break
    }
    return kind
  }
}
