import TarikhCore

/// What a token is made of.
package enum TokenKind: UInt8, Sendable {
  case arabic
  case latin
  case otherWord
  case number
  case punctuation
  case newline
}

/// The Arabic proclitics that were split off a token.
package struct Clitics: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// و (and).
  package static let wa = Clitics(rawValue: 1)
  /// ف (so, then).
  package static let fa = Clitics(rawValue: 2)
  /// ب (in, by).
  package static let ba = Clitics(rawValue: 4)
  /// ك (as).
  package static let ka = Clitics(rawValue: 8)
  /// ل (to, for).
  package static let la = Clitics(rawValue: 16)
  /// س (will), before a verb.
  package static let sa = Clitics(rawValue: 32)
  /// ل that swallowed the alef of the article: «للحرس».
  package static let mergedArticle = Clitics(rawValue: 64)

  /// A conjunction stands before the word.
  package var isCoordinated: Bool { !isDisjoint(with: [.wa, .fa]) }
}

/// A word, a number, a mark or a line end: where it stands and what its normal form is.
package struct Token: Sendable {
  /// What it is made of.
  package var kind: TokenKind
  /// The proclitics before its stem.
  package var clitics: Clitics = []
  /// For Latin letters: 0 lower case, 1 with a capital («al-Sisi», "d’Estaing"), 2 all capitals.
  package var capitals: UInt8 = 0
  /// Its first byte, or the code of an ASCII mark; other marks have their class from `Mark`.
  package var mark: UInt8 = 0
  /// Its first byte in the text.
  package var start: Int32
  /// The byte after its last.
  package var end: Int32
  /// The scalar at which it starts.
  package var scalarStart: Int32
  /// The scalar after its last.
  package var scalarEnd: Int32
  /// The byte at which its stem starts; `start` where no proclitic was split off.
  package var stemStart: Int32
  /// The scalar at which its stem starts.
  package var stemScalarStart: Int32
  /// The id of its whole normal form.
  package var word: Int32 = -1
  /// The id of its stem's normal form; `word` where no proclitic was split off.
  package var stem: Int32 = -1
  /// The value of a number of up to nine digits, else -1.
  package var number: Int32 = -1

  /// Whether it is a word of any script.
  package var isWord: Bool { kind.rawValue <= TokenKind.otherWord.rawValue }

  /// The scalars of its stem.
  package var stemSpan: TextSpan { TextSpan(Int(stemScalarStart), Int(scalarEnd)) }
  /// The scalars of the whole token.
  package var span: TextSpan { TextSpan(Int(scalarStart), Int(scalarEnd)) }
}

/// The classes of marks that rules ask for; ASCII marks keep their own code.
package enum Mark {
  /// An Arabic or ASCII comma, also ؛ and ;.
  package static let comma = UInt8(ascii: ",")
  package static let semicolon = UInt8(ascii: ";")
  package static let colon = UInt8(ascii: ":")
  package static let period = UInt8(ascii: ".")
  package static let question = UInt8(ascii: "?")
  package static let exclamation = UInt8(ascii: "!")
  package static let slash = UInt8(ascii: "/")
  /// Hyphen, en dash and em dash.
  package static let dash = UInt8(ascii: "-")
  package static let openBracket = UInt8(ascii: "(")
  package static let closeBracket = UInt8(ascii: ")")
  /// Any quotation mark.
  package static let quote = UInt8(ascii: "\"")
  package static let percent = UInt8(ascii: "%")
  package static let other: UInt8 = 0
}
