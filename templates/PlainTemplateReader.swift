/// Reads a template of plain tags into steps, with the line ends and blanks that the library keeps.
///
/// A section, its end, a comment or a part alone on a line takes the whole line.
struct PlainTemplateReader {
  private enum Stop {
    case line
    case tag
    case end
  }

  /// What was read of a section.
  private struct Level {
    let section: String?
    var isLineStart: Bool
    var steps: [PlainTemplate.Step] = []
    /// Blanks that stand before a tag at the start of a line.
    var blanks: [UInt8] = []

    mutating func flush() {
      if !blanks.isEmpty { steps.append(.text(blanks)) }
      blanks = []
    }
  }

  private static let blank = UInt8(ascii: " ")
  private static let lineEnd = UInt8(ascii: "\n")

  private let bytes: [UInt8]
  private var at = 0

  /// The steps; nil where the template has other tags, or characters on which lines or words may end otherwise.
  static func steps(of bytes: [UInt8]) -> [PlainTemplate.Step]? {
    guard !hasOtherLineEnds(bytes) else { return nil }
    var reader = PlainTemplateReader(bytes: bytes)
    return reader.steps(of: nil, isLineStart: true)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The steps up to the end of the section `section`, or of the template.
  private mutating func steps(of section: String?, isLineStart: Bool) -> [PlainTemplate.Step]? {
    var level = Level(section: section, isLineStart: isLineStart)
    while at < bytes.count {
      if level.isLineStart { level.blanks = readBlanks() }
      guard let (text, stop) = readText() else { return nil }
      if stop == .line {
        level.steps.append(.text(level.blanks + text + [Self.lineEnd]))
        level.isLineStart = true
        continue
      }
      if !text.isEmpty {
        level.steps.append(.text(level.blanks + text))
        level.blanks = []
        level.isLineStart = false
      }
      if stop == .end { break }
      guard let isClosed = readTag(into: &level) else { return nil }
      if isClosed { return level.steps }
    }
    return section == nil ? level.steps : nil
  }

  /// Reads a tag after its two brackets, and says whether it ends the section; nil where it is none of ours.
  private mutating func readTag(into level: inout Level) -> Bool? {
    let sign = take()
    switch sign {
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      return readSection(into: &level, isAbsence: sign == UInt8(ascii: "^")) ? false : nil
    case UInt8(ascii: "/"):
      guard let name = readName(), name == level.section else { return nil }
      if !(level.isLineStart && finishLine()) { level.flush() }
      return true
    case UInt8(ascii: "!"):
      guard skipComment() else { return nil }
      level.isLineStart = level.isLineStart && finishLine()
      return false
    case UInt8(ascii: ">"): return readPart(into: &level) ? false : nil
    case UInt8(ascii: "{"), UInt8(ascii: "&"):
      let isRead = readWords(into: &level, isEscaped: false)
      if sign == UInt8(ascii: "{"), take() != UInt8(ascii: "}") { return nil }
      return isRead ? false : nil
    default:
      at -= 1
      return readWords(into: &level, isEscaped: true) ? false : nil
    }
  }

  private mutating func readWords(into level: inout Level, isEscaped: Bool) -> Bool {
    level.flush()
    guard let name = readName() else { return false }
    level.steps.append(.words(Self.path(name), isEscaped: isEscaped))
    level.isLineStart = false
    return true
  }

  private mutating func readSection(into level: inout Level, isAbsence: Bool) -> Bool {
    guard let name = readName() else { return false }
    level.isLineStart = level.isLineStart && finishLine()
    if !level.isLineStart { level.flush() }
    guard let steps = steps(of: name, isLineStart: level.isLineStart) else { return false }
    let path = Self.path(name)
    level.steps.append(isAbsence ? .absence(path, steps) : .section(path, steps))
    return true
  }

  /// A part that is set in from the margin would set in every line of its own, which is left to the library.
  private mutating func readPart(into level: inout Level) -> Bool {
    guard let name = readName(isPart: true) else { return false }
    let isIndented = !level.blanks.isEmpty
    level.flush()
    level.isLineStart = level.isLineStart && finishLine()
    level.steps.append(.part(name))
    return !(level.isLineStart && isIndented)
  }

  private mutating func take() -> UInt8 {
    defer { at += 1 }
    return at < bytes.count ? bytes[at] : 0
  }

  private mutating func readBlanks() -> [UInt8] {
    let start = at
    while at < bytes.count, Self.isBlank(bytes[at]) { at += 1 }
    return Array(bytes[start..<at])
  }

  /// Reads over a line end, or over the two brackets before a tag; nil where no tag can begin there.
  private mutating func readText() -> (text: [UInt8], stop: Stop)? {
    let start = at
    while at < bytes.count {
      if bytes[at] == Self.lineEnd {
        at += 1
        return (Array(bytes[start..<at - 1]), .line)
      }
      if isPair(UInt8(ascii: "{")) {
        let text = Array(bytes[start..<at])
        at += 2
        return at < bytes.count && bytes[at] != Self.lineEnd ? (text, .tag) : nil
      }
      at += 1
    }
    return (Array(bytes[start..<at]), .end)
  }

  /// Reads a name and the two brackets behind it; nil where something else stands there.
  private mutating func readName(isPart: Bool = false) -> String? {
    while at < bytes.count, Self.isBlank(bytes[at]) { at += 1 }
    let start = at
    while at < bytes.count, Self.isName(bytes[at], isPart: isPart) { at += 1 }
    let name = bytes[start..<at]
    while at < bytes.count, Self.isBlank(bytes[at]) { at += 1 }
    guard isPair(UInt8(ascii: "}")) else { return nil }
    at += 2
    let isNamed = isPart || name.count == 1 || name.contains { $0 != UInt8(ascii: ".") }
    return isNamed && !name.isEmpty ? String(decoding: name, as: UTF8.self) : nil
  }

  private mutating func skipComment() -> Bool {
    while at < bytes.count, !isPair(UInt8(ascii: "}")) { at += 1 }
    at += 2
    return at <= bytes.count && (at == bytes.count || bytes[at] < 0x80)
  }

  /// Whether nothing more stands on the line, whose end is then read over.
  private mutating func finishLine() -> Bool {
    if at >= bytes.count { return true }
    var end = at
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == Self.lineEnd else { return false }
    at = end + 1
    return true
  }

  private func isPair(_ byte: UInt8) -> Bool {
    at + 1 < bytes.count && bytes[at] == byte && bytes[at + 1] == byte
  }

  private static func path(_ name: String) -> PlainTemplate.Name {
    PlainTemplate.Name(
      keys: name.split(separator: ".").map(String.init), isOwn: name.hasPrefix("."))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == blank || byte == UInt8(ascii: "\t") }

  private static func isName(_ byte: UInt8, isPart: Bool) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "?"): true
    default: isPart && byte == UInt8(ascii: "/")
    }
  }

  /// Whether lines end otherwise than on U+000A somewhere.
  private static func hasOtherLineEnds(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { at in
      switch bytes[at] {
      case 0x0B, 0x0C, 0x0D: true
      case 0x85: at > 0 && bytes[at - 1] == 0xC2
      case 0xA8, 0xA9: at > 1 && bytes[at - 2] == 0xE2 && bytes[at - 1] == 0x80
      default: false
      }
    }
  }
}
