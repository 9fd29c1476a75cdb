/// Shorter names for the variables of a style sheet.
package enum SheetNames {
  /// Shorter names pay for variables from this length on, with their hyphens; a script may rely on those below.
  private static let least = 6

  /// The sheet with its variables renamed, the most frequent to one letter.
  package static func shortened(_ sheet: String) -> String {
    var counts: [String: Int] = [:]
    let pieces = split(sheet)
    for piece in pieces where piece.hasPrefix("--") { counts[piece, default: 0] += 1 }
    let long = counts.filter { $0.key.utf8.count >= least }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map { "--\($0)" }
    let names = Dictionary(
      zip(long, letters.filter { counts[$0] == nil }), uniquingKeysWith: { first, _ in first })
    return pieces.map { names[$0] ?? $0 }.joined()
  }

  /// The sheet cut before and after each name of a variable.
  private static func split(_ sheet: String) -> [String] {
    var pieces: [String] = []
    var (part, bytes) = ([UInt8](), Array(sheet.utf8)[...])
    while let first = bytes.first {
      let isName =
        bytes.starts(with: [0x2D, 0x2D]) && part.last.map { !isNamePart($0) } ?? true
      guard isName else {
        part.append(first)
        bytes.removeFirst()
        continue
      }
      let name = bytes.prefix(while: isNamePart)
      pieces += [String(decoding: part, as: UTF8.self), String(decoding: name, as: UTF8.self)]
      part = []
      bytes = bytes.dropFirst(name.count)
    }
    return pieces + [String(decoding: part, as: UTF8.self)]
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: byte >= 0x80
    }
  }
}
