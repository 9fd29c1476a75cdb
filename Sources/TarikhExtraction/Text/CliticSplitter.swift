/// Splits Arabic proclitics off one word in normal form, by asking the lexicon which rest it knows.
///
/// A word that the lexicon knows whole is never split; one whose rest it does not know is split only before
/// the article, where و ف ب ك ل can be nothing else.
struct CliticSplitter {
  /// What was found: how many letters go, and what is left.
  struct Split {
    var wholeWord: Int32
    var clitics: Clitics = []
    var stem: Int32 = -1
    var stemHash: UInt64 = 0
    /// How many letters of the word come before the stem.
    var letters = 0
  }

  let vocabulary: Vocabulary
  let form: UnsafeMutableBufferPointer<UInt8>
  let length: Int

  private static let alef: (UInt8, UInt8) = (0xD8, 0xA7)
  private static let lam: (UInt8, UInt8) = (0xD9, 0x84)

  func split() -> Split {
    var split = Split(wholeWord: lookUp(from: 0))
    guard split.wholeWord < 0, length >= 6 else { return split }
    let first = clitic(at: 0)
    if let first {
      if accept([first], dropping: 1, into: &split) { return split }
      if first == .wa || first == .fa, let second = clitic(at: 2), second != .wa, second != .fa,
        accept([first, second], dropping: 2, into: &split)
      {
        return split
      }
      if first == .wa || first == .fa, startsMergedArticle(at: 2),
        acceptMerged([first, .la], dropping: 2, into: &split)
      {
        return split
      }
    }
    if startsMergedArticle(at: 0), acceptMerged([.la], dropping: 1, into: &split) { return split }
    if let first { splitBeforeArticle(first, into: &split) }
    return split
  }

  private func clitic(at offset: Int) -> Clitics? {
    switch (form[offset], form[offset + 1]) {
    case (0xD9, 0x88): .wa
    case (0xD9, 0x81): .fa
    case (0xD8, 0xA8): .ba
    case (0xD9, 0x83): .ka
    case (0xD9, 0x84): .la
    case (0xD8, 0xB3): .sa
    default: nil
    }
  }

  private func lookUp(from offset: Int) -> Int32 {
    vocabulary.id(of: UnsafeBufferPointer(rebasing: form[offset..<length]))
  }

  private func accept(_ clitics: Clitics, dropping letters: Int, into split: inout Split) -> Bool {
    guard length - letters * 2 >= 4 else { return false }
    let stem = lookUp(from: letters * 2)
    guard stem >= 0 else { return false }
    split.clitics = clitics
    split.stem = stem
    split.letters = letters
    return true
  }

  private func startsMergedArticle(at offset: Int) -> Bool {
    length - offset >= 8 && (form[offset], form[offset + 1]) == Self.lam
      && (form[offset + 2], form[offset + 3]) == Self.lam
  }

  /// «للرئيس» is ل + الرئيس: the second lam becomes «ال» in place, and is put back.
  private func acceptMerged(_ clitics: Clitics, dropping letters: Int, into split: inout Split)
    -> Bool
  {
    let before = letters * 2 - 2
    (form[before], form[before + 1]) = Self.alef
    defer { (form[before], form[before + 1]) = Self.lam }
    let definite = UnsafeBufferPointer(rebasing: form[before..<length])
    split.stem = vocabulary.id(of: definite)
    split.stemHash = Vocabulary.hash(definite)
    split.clitics = clitics.union(.mergedArticle)
    split.letters = letters
    return true
  }

  private func splitBeforeArticle(_ first: Clitics, into split: inout Split) {
    guard first != .la, first != .sa else { return }
    var offset = 2
    var clitics = first
    if first == .wa || first == .fa, let second = clitic(at: 2), second == .ba || second == .ka {
      offset = 4
      clitics.insert(second)
    }
    guard length - offset >= 10, (form[offset], form[offset + 1]) == Self.alef,
      (form[offset + 2], form[offset + 3]) == Self.lam
    else { return }
    split.clitics = clitics
    split.stemHash = Vocabulary.hash(UnsafeBufferPointer(rebasing: form[offset..<length]))
    split.letters = offset / 2
  }
}
