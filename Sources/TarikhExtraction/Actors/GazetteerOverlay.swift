import TarikhCore

/// Puts the forms of the user's gazetteer over what the rules have found.
///
/// A form counts wherever it stands as whole words, but not at the end of a longer name: «بلشاف» in «مراد بلشاف»,
/// «زرقون بلشاف» in «مراد زرقون بلشاف», «الجيش الوطني» in «رئاسة أركان الجيش الوطني». What a longer name adds
/// after it changes nothing where the form has several words.
struct GazetteerOverlay {
  let finder: MentionFinder
  private(set) var mentions: Mentions
  /// For each token, the mentions of actors whose names or titles cover it.
  private let actorsAt: [[Int]]
  /// For each token, the names of places and other things that cover it.
  let othersAt: [[Range<Int>]]
  private var gone: Set<Int> = []
  var reader: TextReader { finder.reader }

  init(finder: MentionFinder, mentions: Mentions) {
    self.finder = finder
    self.mentions = mentions
    var actorsAt = [[Int]](repeating: [], count: finder.reader.tokens.count)
    var othersAt = [[Range<Int>]](repeating: [], count: finder.reader.tokens.count)
    for (index, mention) in mentions.actors.enumerated() {
      for token in mention.phrase { actorsAt[token].append(index) }
    }
    for name in mentions.places.map(\.tokens) + mentions.others {
      for token in name { othersAt[token].append(name) }
    }
    (self.actorsAt, self.othersAt) = (actorsAt, othersAt)
  }

  /// The mentions with those of the gazetteer in their places.
  func mentionsWithListed() -> Mentions {
    let names = ListedNames(reader: reader).names
    guard !names.isEmpty else { return mentions }
    var overlay = self
    overlay.apply(names.filter { !isLent($0) && stands($0) })
    // A street called after a person is no partial name of that person either.
    overlay.mentions.others += names.filter(isLent).map(\.tokens)
    return overlay.mentions
  }

  /// The mentions whose names or titles share a token with some words.
  func covering(_ tokens: Range<Int>) -> [Int] {
    Set(tokens.flatMap { actorsAt[$0] }).sorted()
  }

  private mutating func apply(_ names: [ListedName]) {
    if names.isEmpty { return }
    let taken = Set(names.flatMap(\.tokens))
    mentions.places.removeAll { $0.tokens.contains(where: taken.contains) }
    mentions.others.removeAll { $0.contains(where: taken.contains) }
    var added: [ActorMention] = []
    for name in names {
      let entry = reader.lexicon.gazetteer.entries[name.entry]
      if let row = entry.place {
        remove(under: name.tokens)
        mentions.places.append(PlaceMention(tokens: name.tokens, row: row, country: nil))
      } else if let kind = entry.kind {
        var mention = ActorMention(
          tokens: name.tokens, phrase: name.tokens, kind: kind, form: .name,
          country: entry.country, listed: name.entry)
        if kind == .person { describe(&mention, taken: taken) } else { adoptRow(&mention) }
        remove(under: name.tokens)
        added.append(mention)
      }
    }
    let rests = gone.sorted().flatMap { self.rests(of: mentions.actors[$0], without: taken) }
    let kept = mentions.actors.indices.filter { !gone.contains($0) }.map { mentions.actors[$0] }
    mentions.actors = (kept + rests + added).sorted { $0.phrase.lowerBound < $1.phrase.lowerBound }
    mentions.places.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// A body that the tables know by the same words keeps its row, by which its other names are known.
  private func adoptRow(_ mention: inout ActorMention) {
    let read = covering(mention.tokens).map { mentions.actors[$0] }
      .first { $0.tokens == mention.tokens && $0.kind == mention.kind }
    (mention.row, mention.proper) = (read?.row, read?.proper)
  }

  /// Takes away what the rules have found in the same words; a description that names a body keeps standing.
  private mutating func remove(under name: Range<Int>) {
    for index in covering(name) {
      let mention = mentions.actors[index]
      guard mention.tokens.overlaps(name) else { continue }
      if mention.form == .nominal, mention.tokens.count > name.count { continue }
      gone.insert(index)
    }
  }

  /// Two words or more of a person's name beside the forms are a person's still.
  private func rests(of mention: ActorMention, without taken: Set<Int>) -> [ActorMention] {
    guard mention.kind == .person, mention.form == .name else { return [] }
    let before = mention.tokens.prefix { !taken.contains($0) }
    let after = mention.tokens.suffix(
      mention.tokens.reversed().prefix { !taken.contains($0) }.count)
    var rests: [ActorMention] = []
    for (name, phrase) in [
      (before, mention.phrase.lowerBound..<before.upperBound),
      (after, after.lowerBound..<mention.phrase.upperBound),
    ] where name.count > 1 {
      var person = mention
      (person.tokens, person.phrase, person.row) = (name, phrase, nil)
      person.titles = mention.titles.filter(phrase.holds)
      person.offices = mention.offices.filter { phrase.holds($0.tokens) }
      rests.append(person)
    }
    return rests
  }

  /// Gives a person the titles beside the name.
  private mutating func describe(_ mention: inout ActorMention, taken: Set<Int>) {
    let name = mention.tokens
    let read = covering(name).map { mentions.actors[$0] }.first { other in
      other.kind == .person && other.form == .name && other.tokens.overlaps(name)
    }
    if let read { take(titlesOf: read, into: &mention, taken: taken) }
    if mention.titles.isEmpty { describeUnread(&mention) }
  }

  /// Takes over what the rules have read beside the name and no other form or name stands between.
  private func take(titlesOf read: ActorMention, into mention: inout ActorMention, taken: Set<Int>)
  {
    let name = mention.tokens
    if read.tokens == name, agrees(read, mention) { mention.row = read.row }
    let isBeside = { (title: Range<Int>) in
      if title.upperBound <= name.lowerBound {
        return !(title.upperBound..<name.lowerBound).contains {
          taken.contains($0) || read.tokens.contains($0)
        }
      }
      return title.lowerBound >= name.upperBound
        && !(name.upperBound..<title.lowerBound).contains(where: taken.contains)
    }
    mention.titles = read.titles.filter(isBeside)
    mention.offices = read.offices.filter { isBeside($0.tokens) }
    mention.country = mention.country ?? read.country
    for title in mention.titles {
      mention.phrase =
        min(
          mention.phrase.lowerBound, title.lowerBound)..<max(
          mention.phrase.upperBound, title.upperBound)
    }
  }

  private func agrees(_ other: ActorMention, _ mention: ActorMention) -> Bool {
    guard let country = mention.country, let row = other.row else { return true }
    let served = reader.lexicon.actors.officeHolders[row].country
    return served == nil || served == reader.lexicon.places.countries[country].iso
  }

  /// A name with no title that the rules have read: the description right before it, and the one after a comma.
  private mutating func describeUnread(_ mention: inout ActorMention) {
    let name = mention.tokens
    if let before = name.lowerBound > 0 ? nominal(endingBefore: name.lowerBound) : nil {
      take(before, into: &mention)
      mention.phrase = mentions.actors[before].phrase.lowerBound..<name.upperBound
    }
    guard let sentence = reader.text.sentence(holding: name.lowerBound),
      let after = finder.apposition(
        after: name.upperBound, limit: reader.text.sentences[sentence].tokens.upperBound),
      finder.agrees(after, mention)
    else { return }
    mention.titles += after.titles
    mention.offices += after.offices
    mention.country = mention.country ?? after.country
    mention.phrase = mention.phrase.lowerBound..<after.tokens.upperBound
    for index in covering(after.tokens) where mentions.actors[index].form == .nominal {
      gone.insert(index)
    }
  }

  private func nominal(endingBefore token: Int) -> Int? {
    actorsAt[token - 1].first { index in
      let mention = mentions.actors[index]
      return mention.kind == .person && mention.form == .nominal
        && mention.tokens.upperBound == token
    }
  }

  private mutating func take(_ index: Int, into mention: inout ActorMention) {
    let description = mentions.actors[index]
    mention.titles = description.titles
    mention.offices = description.offices
    mention.country = mention.country ?? description.country
    gone.insert(index)
  }
}
