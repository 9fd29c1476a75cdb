import TarikhCore

/// Cuts UTF-8 text into tokens in one pass, with normal forms, proclitics and numbers.
struct Tokenizer {
  private let vocabulary: Vocabulary
  private let index: LexiconIndex?
  private let bytes: UnsafeBufferPointer<UInt8>
  private let form: UnsafeMutableBufferPointer<UInt8>
  private let memo: WordMemo?
  private let classes = ArabicClass.table
  private let folded = Folding.arabic
  private var words: DocumentWords
  private var at = 0
  private var scalar: Int32 = 0
  private(set) var tokens: [Token] = []
  /// For each token, what its stem is in the lexicon; empty where there is no index.
  private(set) var facts: [WordFacts] = []

  /// The longest word in bytes that is looked up; the rest of a longer one is not compared.
  static let longestWord = 256
  /// The most bytes of proclitics and their marks; only text that means harm has more.
  private static let longestProclitics = 1 << 15

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary, index: LexiconIndex?,
    memo: WordMemo?, form: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.index = index
    self.memo = memo
    self.form = form
    words = DocumentWords(after: vocabulary)
    tokens.reserveCapacity(bytes.count / 8 + 16)
  }

  /// The tokens of valid UTF-8 text, with what each is in an index; `memo` must have served no other index.
  static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, index: LexiconIndex, memo: WordMemo?
  ) -> (tokens: [Token], facts: [WordFacts]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestWord + 8) { form in
      var tokenizer = Tokenizer(
        bytes, vocabulary: index.vocabulary, index: index, memo: memo, form: form)
      tokenizer.facts.reserveCapacity(bytes.count / 8 + 16)
      tokenizer.run()
      return (tokenizer.tokens, tokenizer.facts)
    }
  }

  /// The tokens of valid UTF-8 text.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary) -> [Token] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestWord + 8) { form in
      var tokenizer = Tokenizer(
        bytes, vocabulary: vocabulary, index: nil, memo: nil, form: form)
      tokenizer.run()
      return tokenizer.tokens
    }
  }

  private mutating func run() {
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x0A: addMark(kind: .newline, mark: byte, width: 1)
      case 0x00...0x20, 0x7F: skip(1)
      case 0x30...0x39: addNumber()
      case 0x41...0x5A, 0x61...0x7A: addLatin()
      case 0x21...0x7E: addMark(mark: Self.asciiMark(byte), width: 1)
      case 0xD8...0xDB: addArabicBlock()
      case 0xC2: addLatin1Mark()
      case 0xC3...0xC5: addLatin()
      case 0xC6...0xDF: addOther(width: 2)
      case 0xE2: addGeneralPunctuation()
      case 0xE0...0xEF: addOther(width: 3)
      case 0xF0...0xF7: addMark(mark: Mark.other, width: 4)
      default: skip(1)
      }
    }
  }

  private func byte(after offset: Int) -> UInt8 {
    at + offset < bytes.count ? bytes[at + offset] : 0
  }

  private mutating func skip(_ width: Int) {
    at += width
    scalar += 1
  }

  private mutating func append(
    _ kind: TokenKind, from start: Int, _ scalarStart: Int32, _ fill: (inout Token) -> Void
  ) {
    var token = Token(
      kind: kind, start: Int32(start), end: Int32(at), scalarStart: scalarStart, scalarEnd: scalar,
      stemStart: Int32(start), stemScalarStart: scalarStart)
    fill(&token)
    tokens.append(token)
    if let index { facts.append(index.facts(of: token.stem)) }
  }

  // MARK: Marks

  private mutating func addMark(kind: TokenKind = .punctuation, mark: UInt8, width: Int) {
    let (start, scalarStart) = (at, scalar)
    at = min(at + width, bytes.count)
    scalar += 1
    append(kind, from: start, scalarStart) { $0.mark = mark }
  }

  private static func asciiMark(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x27, 0x60: Mark.quote
    case 0x5B, 0x7B: Mark.openBracket
    case 0x5D, 0x7D: Mark.closeBracket
    default: byte
    }
  }

  private mutating func addLatin1Mark() {
    switch byte(after: 1) {
    case 0xA0, 0xAD: skip(2)
    case 0xAB, 0xBB: addMark(mark: Mark.quote, width: 2)
    default: addMark(mark: Mark.other, width: 2)
    }
  }

  private mutating func addGeneralPunctuation() {
    switch (byte(after: 1), byte(after: 2)) {
    case (0x80, 0x8B...0x8F), (0x80, 0xA8...0xAF), (0x81, 0xA0...0xAF), (0x80, 0x80...0x8A):
      skip(3)
    case (0x80, 0x90...0x95): addMark(mark: Mark.dash, width: 3)
    case (0x80, 0x98...0x9F), (0x80, 0xB9...0xBA): addMark(mark: Mark.quote, width: 3)
    default: addMark(mark: Mark.other, width: 3)
    }
  }

  // MARK: Numbers

  private mutating func addNumber() {
    let (start, scalarStart) = (at, scalar)
    var value: Int32 = 0
    var count = 0
    while let digit = digit() {
      count += 1
      value = count <= 9 ? value * 10 + digit.value : -1
      at += digit.width
      scalar += 1
    }
    append(.number, from: start, scalarStart) { $0.number = value }
  }

  private func digit() -> (value: Int32, width: Int)? {
    let first = byte(after: 0)
    if (0x30...0x39).contains(first) { return (Int32(first) - 0x30, 1) }
    let second = byte(after: 1)
    if first == 0xD9, (0xA0...0xA9).contains(second) { return (Int32(second) - 0xA0, 2) }
    if first == 0xDB, (0xB0...0xB9).contains(second) { return (Int32(second) - 0xB0, 2) }
    return nil
  }

  // MARK: Words

  private mutating func addArabicBlock() {
    let offset = Int(bytes[at] & 0x03) << 6 | Int(byte(after: 1) & 0x3F)
    switch classes[offset] {
    case .digit: addNumber()
    case .letter: addArabic()
    case .punctuation: addMark(mark: Self.arabicMark(offset), width: 2)
    }
  }

  private static func arabicMark(_ offset: Int) -> UInt8 {
    switch offset {
    case 0x0C: Mark.comma
    case 0x1B: Mark.semicolon
    case 0x1F: Mark.question
    case 0x6A: Mark.percent
    case 0xD4: Mark.period
    default: Mark.other
    }
  }

  private mutating func addArabic() {
    let (start, scalarStart) = (at, scalar)
    while at + 1 < bytes.count, bytes[at] & 0xFC == 0xD8,
      classes[Int(bytes[at] & 0x03) << 6 | Int(bytes[at + 1] & 0x3F)] == .letter
    {
      at += 2
      scalar += 1
    }
    guard let found = analysis(of: start..<at) else { return }
    let word = found.word >= 0 ? found.word : words.id(hash: found.wordHash)
    let stem =
      found.clitics.isEmpty ? word : found.stem >= 0 ? found.stem : words.id(hash: found.stemHash)
    tokens.append(
      Token(
        kind: .arabic, clitics: found.clitics, start: Int32(start), end: Int32(at),
        scalarStart: scalarStart, scalarEnd: scalar,
        stemStart: Int32(start) + Int32(found.stemOffset),
        stemScalarStart: scalarStart + Int32(found.stemScalars), word: word, stem: stem))
    if index != nil { facts.append(found.facts) }
  }

  /// What the Arabic word at `range` is, from the memo where it is there; nil where it has no letter.
  private func analysis(of range: Range<Int>) -> WordAnalysis? {
    guard let memo, let key = WordMemo.Key(bytes, range) else { return analyzed(range) }
    if let known = memo.analysis(of: key) { return known }
    let found = analyzed(range)
    if let found { memo.keep(found, of: key) }
    return found
  }

  private func analyzed(_ range: Range<Int>) -> WordAnalysis? {
    var length = 0
    for position in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
      let letter = folded[offset(at: position)]
      guard letter != 0, length + 2 <= Self.longestWord else { continue }
      form[length] = UInt8(truncatingIfNeeded: letter >> 8)
      form[length + 1] = UInt8(truncatingIfNeeded: letter)
      length += 2
    }
    guard length > 0 else { return nil }
    let split = CliticSplitter(vocabulary: vocabulary, form: form, length: length).split()
    let stemOffset = split.letters == 0 ? 0 : stemOffset(in: range, letters: split.letters)
    return WordAnalysis(
      wordHash: Vocabulary.hash(UnsafeBufferPointer(rebasing: form[0..<length])),
      stemHash: split.stemHash, word: split.wholeWord, stem: split.stem,
      stemOffset: UInt16(stemOffset), stemScalars: UInt16(stemOffset / 2),
      clitics: split.clitics,
      facts: index?.facts(of: split.clitics.isEmpty ? split.wholeWord : split.stem) ?? .unknown)
  }

  /// How many bytes come before the stem: those of `letters` letters and the marks among them.
  private func stemOffset(in range: Range<Int>, letters: Int) -> Int {
    var seen = 0
    for position in stride(from: range.lowerBound, to: range.upperBound, by: 2)
    where folded[offset(at: position)] != 0 {
      if seen == letters { return min(position - range.lowerBound, Self.longestProclitics) }
      seen += 1
    }
    return min(range.count, Self.longestProclitics)
  }

  /// The place of a two-byte sequence in tables of the Arabic block.
  @inline(__always)
  private func offset(at position: Int) -> Int {
    Int(bytes[position] & 0x03) << 6 | Int(bytes[position + 1] & 0x3F)
  }

  private mutating func addLatin() {
    let (start, scalarStart) = (at, scalar)
    var (length, capitals, letters) = (0, 0, 0)
    scan: while at < bytes.count {
      let byte = bytes[at]
      var (lower, width, isCapital) = (byte, 1, false)
      switch byte {
      case 0x61...0x7A: break
      case 0x41...0x5A: (lower, isCapital) = (byte | 0x20, true)
      case 0xC3...0xC5:
        width = 2
        lower = Folding.latinLetter(byte, self.byte(after: 1))
        isCapital = byte == 0xC3 ? self.byte(after: 1) < 0x9F : self.byte(after: 1) & 1 == 0
      case 0x27, 0xE2:
        let elision = letters < 3 ? elisionWidth(after: length) : nil
        guard let apostrophe = elision ?? apostropheWidth() else { break scan }
        at += apostrophe
        scalar += 1
        if elision != nil { break scan }
        continue scan
      default: break scan
      }
      if lower == 0x20 { break scan }
      if isCapital { capitals += 1 }
      letters += 1
      if length < Self.longestWord {
        form[length] = lower
        length += 1
      }
      at += width
      scalar += 1
    }
    guard letters > 0 else {
      addMark(mark: Mark.other, width: 2)
      return
    }
    let shape: UInt8 = capitals == letters && letters > 1 ? 2 : capitals > 0 ? 1 : 0
    addWord(.latin, from: start, scalarStart, length: length, capitals: shape)
  }

  /// The width of an apostrophe that ends a word cut short before a vowel: «l'», «qu'»; nil where it does not.
  private func elisionWidth(after length: Int) -> Int? {
    guard length > 0, vocabulary.elisions >> UInt32(form[0] & 31) & 1 != 0,
      length == 1 || form[0] == UInt8(ascii: "q")
    else { return nil }
    let width = bytes[at] == 0x27 ? 1 : 3
    if width == 3, byte(after: 1) != 0x80 || byte(after: 2) & 0xFE != 0x98 { return nil }
    let next = byte(after: width)
    return next == 0xC3 || "aeiouyh".utf8.contains(next | 0x20) ? width : nil
  }

  /// The width of an apostrophe inside a word; nil before a possessive «s» and at a word's end.
  private func apostropheWidth() -> Int? {
    var width = 1
    if bytes[at] == 0xE2 {
      guard byte(after: 1) == 0x80, byte(after: 2) == 0x99 || byte(after: 2) == 0x98 else {
        return nil
      }
      width = 3
    }
    let next = byte(after: width)
    guard (0x61...0x7A).contains(next | 0x20), next < 0x80 else { return nil }
    let following = byte(after: width + 1)
    let endsWord = !((0x61...0x7A).contains(following | 0x20) && following < 0x80)
    return next | 0x20 == 0x73 && endsWord ? nil : width
  }

  private mutating func addOther(width: Int) {
    let (start, scalarStart) = (at, scalar)
    var length = 0
    while at < bytes.count {
      let lead = bytes[at]
      let step =
        (0xC6...0xD7).contains(lead) || (0xDC...0xDF).contains(lead)
        ? 2
        : (0xE0...0xEF).contains(lead) && !(lead == 0xE2 && byte(after: 1) < 0x84)
          && !(lead == 0xE3 && byte(after: 1) == 0x80) ? 3 : 0
      guard step > 0, at + step <= bytes.count else { break }
      for index in 0..<step where length < Self.longestWord {
        form[length] = bytes[at + index]
        length += 1
      }
      at += step
      scalar += 1
    }
    guard at > start else {
      addMark(mark: Mark.other, width: width)
      return
    }
    addWord(.otherWord, from: start, scalarStart, length: length, capitals: 0)
  }

  private mutating func addWord(
    _ kind: TokenKind, from start: Int, _ scalarStart: Int32, length: Int, capitals: UInt8
  ) {
    let normal = UnsafeBufferPointer(rebasing: form[0..<length])
    let hash = Vocabulary.hash(normal)
    var word = vocabulary.id(of: normal, hash: hash)
    if word < 0 { word = words.id(hash: hash) }
    append(kind, from: start, scalarStart) { token in
      token.word = word
      token.stem = word
      token.capitals = capitals
    }
  }
}
