import Foundation
import TarikhCore

/// Words of a user's file on their way into a table.
enum GazetteerText {
  /// The words without control characters and marks of direction, composed, with single spaces.
  static func plain(_ words: some StringProtocol) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: plain.append(" ")
      case .format where scalar.value != 0x200C && scalar.value != 0x200D: continue
      default: plain.append(scalar)
      }
    }
    return String(plain).precomposedStringWithCanonicalMapping
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A form as a cell can hold it: no `|` in it and no `!` before it.
  static func form(_ words: some StringProtocol) -> String {
    plain(plain(words).replacing("|", with: " ").drop { $0 == "!" || $0 == " " })
  }

  /// The offset of the first byte that is no UTF-8, or nil.
  static func firstInvalidByte(_ bytes: ArraySlice<UInt8>) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = bytes.startIndex
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
