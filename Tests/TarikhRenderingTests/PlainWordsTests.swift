import Testing

@testable import TarikhRendering

/// Words that need no change take a short way; it must not let anything through.
struct PlainWordsTests {
  /// Characters of all kinds: the first blocks, the forms for joining, and the ends of the planes.
  private static let scalars: [Unicode.Scalar] =
    (Array(0..<0x3100) + Array(0xF900..<0x1_0010) + (1...16).map { $0 << 16 | 0xFFFE }
    + (1...16).map { $0 << 16 | 0xFFFD }).compactMap { Unicode.Scalar(UInt32($0)) }

  @Test func aLineHasNoOtherWhiteSpaceAndNoControls() {
    for scalar in Self.scalars {
      let isBlank = scalar.properties.isWhitespace
      let isDropped =
        scalar.properties.generalCategory == .control || BidiText.isControl(scalar)
      let expected = isBlank ? "a b" : isDropped ? "ab" : "a\(scalar)b"
      let line = PlainText.line("a\(scalar)b")
      #expect(Array(line.utf8) == Array(expected.utf8), "\(scalar.value)")
    }
  }

  @Test(arguments: [(" a", "a"), ("a ", "a"), ("a  b", "a b"), ("", ""), (" ", ""), ("é أ", "é أ")])
  func aLineHasSingleBlanks(_ text: String, _ expected: String) {
    #expect(PlainText.line(text) == expected)
  }

  @Test func xmlGetsWhatItAllows() {
    for scalar in Self.scalars {
      let value = scalar.value
      let isForbidden =
        value < 0x20 && value != 0x09 && value != 0x0A || (0x7F..<0xA0).contains(value)
        || (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
      let references: [Unicode.Scalar: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
      ]
      let expected = isForbidden ? "" : references[scalar] ?? String(scalar)
      let escaped = XMLText.escaped("ب\(scalar)a")
      #expect(Array(escaped.utf8) == Array("ب\(expected)a".utf8), "\(value)")
    }
  }

  @Test func directionsAreThoseOfUnicode() {
    for scalar in Self.scalars {
      let kind = ScalarKind(scalar)
      #expect(kind.contains(.letter) == scalar.properties.isAlphabetic, "\(scalar.value)")
      #expect(kind.contains(.number) == (scalar.properties.numericType != nil), "\(scalar.value)")
    }
  }

  @Test func slotsAreFilledAlone() {
    let presentation = PageFixture.presentation()
    let filled = presentation.filled(
      "{a} {b}{a}", ["a": LocalizedText(ar: "أ", en: "{b}"), "b": LocalizedText(both: "c")])
    #expect(filled == LocalizedText(ar: "أ cأ", en: "c cc"))
  }
}
