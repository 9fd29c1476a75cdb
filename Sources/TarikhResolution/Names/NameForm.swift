import TarikhCore

/// The script that a name is written in, as far as matching names needs it.
enum NameScript: Hashable {
  case arabic, latin, other
}

/// A name reduced to what two writings of it have in common: case, marks, articles, hyphens and the joints of compounds folded.
///
///     NameForm("Abd al-Fattah el-Sisi").key   // "abdfattah sisi"
struct NameForm: Hashable {
  /// The parts of the name; a compound such as عبد الهادي or "bin Salman" is one part.
  let tokens: [String]
  /// The script of its first letter.
  let script: NameScript

  /// The tokens with spaces between; equal keys are one name.
  let key: String

  init(_ name: String) {
    let pieces = NamePiece.pieces(of: name)
    script = pieces.first?.script ?? .other
    let tokens =
      switch script {
      case .arabic: ArabicNameParts.tokens(of: pieces)
      case .latin: LatinNameParts.tokens(of: pieces)
      case .other: pieces.map(\.text)
      }
    self.tokens = tokens.isEmpty ? [Orthography.folded(name)] : tokens
    key = self.tokens.joined(separator: " ")
  }

  /// Whether all tokens occur in `longer` in the same order, among others.
  func isPart(of longer: NameForm) -> Bool {
    guard tokens.count < longer.tokens.count, script == longer.script else { return false }
    var rest = tokens[...]
    for token in longer.tokens where token == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}

/// A run of letters and digits of a name, folded.
struct NamePiece: Hashable {
  /// The run.
  var text: String
  /// Whether a hyphen ties it to the next one.
  var isHyphenated = false

  /// The script of its first letter.
  var script: NameScript {
    switch text.unicodeScalars.first?.value ?? 0 {
    case 0x61...0x7A: .latin
    case 0x0620...0x06D3: .arabic
    default: .other
    }
  }

  /// The runs of letters and digits of a name; apostrophes and dots vanish, other marks part.
  static func pieces(of name: String) -> [NamePiece] {
    var pieces: [NamePiece] = []
    var piece = String.UnicodeScalarView()
    func end(hyphenated: Bool = false) {
      if !piece.isEmpty {
        pieces.append(NamePiece(text: String(piece), isHyphenated: hyphenated))
        piece = String.UnicodeScalarView()
      } else if hyphenated, !pieces.isEmpty {
        pieces[pieces.count - 1].isHyphenated = true
      }
    }
    for scalar in Orthography.folded(name).unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: piece.append(scalar)
      case 0x2D, 0x2010...0x2015: end(hyphenated: true)
      case 0x27, 0x60, 0x2E, 0x2018, 0x2019, 0x02B9...0x02BF, 0x0300...0x036F, 0xB4: continue
      case 0xDF...0x24F: piece.append(contentsOf: LatinLetters.plain(scalar).unicodeScalars)
      default: if scalar.properties.isAlphabetic { piece.append(scalar) } else { end() }
      }
    }
    end()
    return pieces
  }
}
