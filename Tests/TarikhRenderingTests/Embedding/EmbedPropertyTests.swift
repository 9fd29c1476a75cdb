@testable import TarikhRendering
import Testing

/// Documents put together at random: refreshing twice is refreshing once, and nothing outside markers changes.
struct EmbedPropertyTests {
  /// SplitMix64 of S. Vigna.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "# نص", "text  ", "", "\t", "| a | b |", "- item", "=== x", "\\section{y}", "<p>z</p>",
      "---", "<!-- note -->", "// note", "% note", "\u{2067}١٢\u{2069}", "a\rb", "~x~",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xC3], [0x00]]

  private func piece(_ random: inout Random) -> [UInt8] {
    Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
  }

  /// Lines outside markers in order, and the whole document.
  private func document(_ type: DocumentType, _ random: inout Random) -> (
    outside: [[UInt8]], bytes: [UInt8]
  ) {
    let end = Array((Bool.random(using: &random) ? "\n" : "\r\n").utf8)
    var (outside, bytes): ([[UInt8]], [UInt8]) = ([], [])
    if Bool.random(using: &random) { bytes += [0xEF, 0xBB, 0xBF] }
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      if Bool.random(using: &random) {
        let line = piece(&random) + end
        outside.append(line)
        bytes += line
      } else {
        let choices = EmbedFixture.choices(type)
        let (content, form) = choices[Int.random(in: 0..<choices.count, using: &random)]
        bytes += Array(type.comment("tarikh \(content) as=\(form)").utf8) + end
        if Bool.random(using: &random) { bytes += piece(&random) + end }
        bytes += Array(type.comment("/tarikh").utf8) + end
      }
    }
    if Bool.random(using: &random) { bytes += piece(&random) }
    return (outside, bytes)
  }

  @Test(arguments: DocumentType.allCases) func twiceIsOnce(_ type: DocumentType) throws {
    for seed in UInt64(0)..<60 {
      var random = Random(state: seed)
      let (outside, bytes) = document(type, &random)
      let once = try EmbedFixture.refreshed(bytes, type)
      #expect(try EmbedFixture.refreshed(once.bytes, type) == once, "seed \(seed)")
      var rest = once.bytes[...]
      for line in outside {
        let found = try #require(rest.firstRange(of: line), "seed \(seed)")
        rest = rest[found.upperBound...]
      }
      #expect(bytes.suffix(1) == once.bytes.suffix(1), "seed \(seed)")
    }
  }
}
