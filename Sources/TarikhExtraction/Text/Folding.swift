/// The normal form of letters for look-ups, byte by byte: what `Orthography` does on scalars, as tables.
enum Folding {
  /// What becomes of a two-byte sequence `D8 80`…`DB BF`, by its code point less 0x600: 0 drops it.
  static let arabic: [UInt16] = (0..<256).map { offset in
    switch UInt32(offset) + 0x600 {
    case 0x64B...0x65F, 0x670, 0x640, 0x6D6...0x6ED, 0x610...0x61A: 0
    case 0x622, 0x623, 0x625, 0x671: encoded(0x627)
    case 0x649, 0x6CC: encoded(0x64A)
    case 0x629, 0x6C0, 0x6C1: encoded(0x647)
    case 0x6A9, 0x6AF: encoded(0x643)
    case let scalar: encoded(scalar)
    }
  }

  /// The base letter of each Latin letter from U+00C0 to U+017F, in lower case; a blank where there is none.
  static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiii" + "dnooooo ouuuuyts"
      + "aaaaaaaceeeeiiii" + "dnooooo ouuuuyty"
      + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiii" + "iiiijjkkklllllll"
      + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss"
      + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8)

  /// The base letter of a two-byte sequence `C3 80`…`C5 BF`; a blank for × and ÷.
  @inline(__always)
  static func latinLetter(_ lead: UInt8, _ next: UInt8) -> UInt8 {
    latin[(Int(lead & 0x1F) << 6 | Int(next & 0x3F)) - 0xC0]
  }

  private static func encoded(_ scalar: UInt32) -> UInt16 {
    UInt16(0xC0 | scalar >> 6) << 8 | UInt16(0x80 | scalar & 0x3F)
  }
}

/// What a code point of the Arabic block is to the tokenizer.
enum ArabicClass: UInt8 {
  case letter
  case digit
  case punctuation

  static let table: [ArabicClass] = (0..<256).map { offset in
    switch UInt32(offset) + 0x600 {
    case 0x660...0x669, 0x6F0...0x6F9: .digit
    case 0x600...0x60F, 0x61B...0x61F, 0x66A...0x66D, 0x6D4, 0x6DD, 0x6DE, 0x6E9, 0x6FD, 0x6FE:
      .punctuation
    default: .letter
    }
  }
}
