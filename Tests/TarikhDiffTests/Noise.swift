import TarikhCore

/// Offsets, order, spelling and confidence, which differ from run to run without anything having changed.
struct Noise {
  private var numbers: SeededNumbers?

  /// No noise.
  init() {}

  /// Noise that is the same for the same seed.
  init(seed: Int) { numbers = SeededNumbers(seed) }

  mutating func offset() -> Int { random(0..<5000) ?? 0 }

  mutating func confidence() -> Int { random(0..<101) ?? 80 }

  mutating func order<Item>(_ items: [Item]) -> [Item] {
    (random(0..<2) ?? 0) == 1 ? items.reversed() : items
  }

  /// Another spelling of the same words: hamza and tatweel, Arabic-Indic digits, a mark.
  mutating func spelling(_ text: String) -> String {
    guard let way = random(0..<4) else { return text }
    switch way {
    case 0: return text.replacing("أ", with: "ا").replacing("إ", with: "ا")
    case 1: return text.replacing("ل", with: "لـ")
    case 2: return String(String.UnicodeScalarView(text.unicodeScalars.map(Self.arabicDigit)))
    default: return text.replacing("ة", with: "ه").replacing("م", with: "مَ")
    }
  }

  private mutating func random(_ range: Range<Int>) -> Int? {
    guard var numbers else { return nil }
    defer { self.numbers = numbers }
    return Int.random(in: range, using: &numbers)
  }

  private static func arabicDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x30...0x39).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value + 0x630) ?? scalar
  }
}
