/// A form of the user's gazetteer as it stands in an article.
struct ListedName {
  let tokens: Range<Int>
  let entry: Int
  let isWeak: Bool
}

/// The forms of the user's gazetteer in an article, the longest from each token, none over another.
struct ListedNames {
  private let reader: TextReader
  /// The forms, in text order; a weak one only where a strong one of its entry stands.
  private(set) var names: [ListedName] = []

  init(reader: TextReader) {
    self.reader = reader
    for sentence in reader.text.sentences {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        if let name = name(at: at, limit: sentence.tokens.upperBound) {
          names.append(name)
          at = name.tokens.upperBound
        } else {
          at += 1
        }
      }
    }
    let strong = Set(names.lazy.filter { !$0.isWeak }.map(\.entry))
    names.removeAll { $0.isWeak && !strong.contains($0.entry) }
  }

  private func name(at token: Int, limit: Int) -> ListedName? {
    var best: LexicalHit?
    for hit in reader.text.hits(at: token)
    where hit.entry.lexicalClass == .listed && token + Int(hit.length) <= limit && isMeant(hit) {
      if best.map({ $0.length < hit.length }) ?? true { best = hit }
    }
    return best.map { hit in
      let form = reader.lexicon.gazetteer.forms[Int(hit.entry.value)]
      return ListedName(
        tokens: token..<token + Int(hit.length), entry: form.entry, isWeak: form.isWeak)
    }
  }

  /// Whether capitals, last letter and proclitics do not speak against a form.
  private func isMeant(_ hit: LexicalHit) -> Bool {
    let form = reader.lexicon.gazetteer.forms[Int(hit.entry.value)]
    let first = reader.tokens[Int(hit.token)]
    if first.clitics.contains(.sa) { return false }
    if first.kind == .latin {
      return !(form.isAcronym && first.capitals < 2) && capitalCount(of: hit) >= form.capitalCount
    }
    return !(form.endsInTeh && hit.length == 1 && reader.endsInPronoun(Int(hit.token)))
  }

  private func capitalCount(of hit: LexicalHit) -> Int {
    let first = Int(hit.token)
    return (first..<first + Int(hit.length)).count { token in
      reader.tokens[token].capitals > 0
        && reader.text.surface(token..<token + 1).lowercased() != "the"
    }
  }
}
