import TarikhCore
import TarikhLanguages

/// An actor of one article: the mentions that name it.
struct ResolvedActor {
  var kind: ActorKind
  /// Indices into the mentions, in text order.
  var mentions: [Int]
  /// Stems of the fullest name.
  var stems: [Int32]
  /// The mention with the fullest name.
  var fullest: Int
  var country: Int?
  /// The entry of the user's gazetteer that it is.
  var listed: Int?
}

/// Joins the mentions of one article into actors: full names first, then partial names, then descriptions.
///
/// Two persons are never joined on one shared word: a single family name goes to the one full name that ends
/// with it, and where several do, to the nearest before it in its sentence, else the most mentioned.
struct ActorResolver {
  let reader: TextReader
  private(set) var actors: [ResolvedActor] = []
  private(set) var mentions: [ActorMention]
  private var index = ActorIndex()

  init(reader: TextReader, mentions: Mentions) {
    self.reader = reader
    self.mentions = mentions.actors
    places = mentions.places
    others = mentions.others + mentions.places.filter { $0.name != 0 }.map(\.tokens)
  }

  /// Every country may act; those that do not are left out of the result.
  private mutating func addCountries() {
    for place in places {
      guard let country = place.country, place.isCountry else { continue }
      let mention = ActorMention(
        tokens: place.tokens, phrase: place.tokens, kind: .country, form: .name, country: country,
        row: country)
      mentions.append(mention)
      if let actor = countries[country] {
        attach(mentions.count - 1, to: actor)
      } else {
        countries[country] = actors.count
        start(mentions.count - 1)
      }
    }
  }

  /// The actor that each country of the article is, by its row; made as soon as one acts.
  private var countries: [Int: Int] = [:]
  private let places: [PlaceMention]
  /// Names that hold no partial name of an actor.
  private let others: [Range<Int>]

  /// The actor of a country that acts, by the mention of its name.
  func countryActor(_ place: Int) -> Int? { places[place].country.flatMap { countries[$0] } }

  /// The actor that a country is, by its row, where the text names it.
  func countryActor(row: Int) -> Int? { countries[row] }

  mutating func resolve() {
    mentions = PartialNames(reader: reader, mentions: mentions, others: others).completed()
    defer { addCountries() }
    beginPass()
    for mention in mentions.indices
    where mentions[mention].form == .name && mentions[mention].tokens.count > 1 {
      attachFullName(mention)
    }
    beginPass()
    for mention in mentions.indices
    where mentions[mention].form == .name && mentions[mention].tokens.count == 1 {
      attachShortName(mention)
    }
    beginPass()
    for mention in mentions.indices where mentions[mention].actor != nil { addTitles(of: mention) }
    for mention in mentions.indices where mentions[mention].form == .nominal {
      attachDescription(mention)
    }
  }

  private mutating func beginPass() { index.beginPass(actors, mentions) }

  /// The name that the user's gazetteer gives an actor, else its fullest in the article.
  func name(of actor: Int) -> String {
    entry(of: actor)?.name ?? reader.text.name(mentions[actors[actor].fullest].tokens)
  }

  /// The entry of the user's gazetteer that an actor is.
  func entry(of actor: Int) -> GazetteerEntry? {
    actors[actor].listed.map { reader.lexicon.gazetteer.entries[$0].entry }
  }

  private func stems(of mention: ActorMention) -> [Int32] {
    mention.tokens.filter { reader.tokens[$0].isWord }.map { reader.tokens[$0].stem }
  }

  private mutating func start(_ mention: Int) {
    let stems = stems(of: mentions[mention])
    index.note(actors.count, at: mentions[mention].tokens.lowerBound)
    index.add(stems, of: actors.count)
    index.add(name: ActorIndex.hash(mentions[mention].kind, stems), of: actors.count)
    mentions[mention].actor = actors.count
    note(mentions[mention], of: actors.count)
    actors.append(
      ResolvedActor(
        kind: mentions[mention].kind, mentions: [mention], stems: stems, fullest: mention,
        country: mentions[mention].country ?? servedCountry(mentions[mention]),
        listed: mentions[mention].listed))
  }

  /// The country that a well-known office holder serves, by its row.
  private func servedCountry(_ mention: ActorMention) -> Int? {
    guard mention.kind == .person, let row = mention.row,
      let iso = reader.lexicon.actors.officeHolders[row].country
    else { return nil }
    return reader.lexicon.places.countries.firstIndex { $0.iso == iso }
  }

  private mutating func attach(_ mention: Int, to actor: Int) {
    index.note(actor, at: mentions[mention].tokens.lowerBound)
    mentions[mention].actor = actor
    note(mentions[mention], of: actor)
    actors[actor].mentions.append(mention)
    if actors[actor].country == nil { actors[actor].country = mentions[mention].country }
    if actors[actor].listed == nil { actors[actor].listed = mentions[mention].listed }
    guard mentions[mention].form == .name,
      mentions[mention].tokens.count > actors[actor].stems.count
    else { return }
    let stems = stems(of: mentions[mention])
    guard stems.count > actors[actor].stems.count else { return }
    actors[actor].stems = stems
    actors[actor].fullest = mention
    index.add(stems, of: actor)
    index.add(name: ActorIndex.hash(actors[actor].kind, stems), of: actor)
  }

  // MARK: Names

  /// The actors by what the tables or a bracket say they are.
  private var knownBodies: [Int: Int] = [:]
  private var knownPersons: [String: Int] = [:]
  /// The actors of the user's gazetteer, by entry.
  private var listedActors: [Int: Int] = [:]
  /// The actors of bodies by where a mention starts, and by their short forms.
  private var bodyStarts: [Int: Int] = [:]
  private var shortForms: [[Int32]: Int] = [:]

  private mutating func note(_ mention: ActorMention, of actor: Int) {
    if let listed = mention.listed { listedActors[listed] = actor }
    if mention.kind != .person, mention.kind != .country {
      bodyStarts[mention.tokens.lowerBound] = actor
      if mention.longForm != nil { shortForms[stems(of: mention)] = actor }
    }
    guard let row = mention.row else { return }
    if mention.kind == .person {
      knownPersons[reader.lexicon.actors.officeHolders[row].english] = actor
    } else if mention.kind != .country {
      knownBodies[row] = actor
    }
  }

  /// The actor of which the tables know a mention to be another name: «أوبك», «أولاند».
  private func known(_ mention: ActorMention) -> Int? {
    if let listed = mention.listed { return listedActors[listed] }
    if let longForm = mention.longForm, let actor = bodyStarts[longForm] { return actor }
    if !shortForms.isEmpty, mention.kind != .person, let actor = shortForms[stems(of: mention)] {
      return actor
    }
    guard let row = mention.row else { return nil }
    if mention.kind == .person {
      return knownPersons[reader.lexicon.actors.officeHolders[row].english]
    }
    return mention.kind == .country ? nil : knownBodies[row]
  }

  private mutating func attachFullName(_ mention: Int) {
    let name = stems(of: mentions[mention])
    let kind = mentions[mention].kind
    if let actor = known(mentions[mention]) { return attach(mention, to: actor) }
    if let same = index.actor(named: ActorIndex.hash(kind, name)), actors[same].stems == name,
      mayBe(same, mentions[mention])
    {
      return attach(mention, to: same)
    }
    let matches = index.actors(sharing: name).filter { actor in
      actors[actor].kind == kind && isSameName(name, actors[actor].stems, kind: kind)
        && mayBe(actor, mentions[mention]) && isOneLine(name, of: mentions[mention], actor)
    }
    if let match = matches.first, matches.count == 1 {
      attach(mention, to: match)
    } else {
      start(mention)
    }
  }

  /// Whether an actor is not another entry of the user's gazetteer.
  private func mayBe(_ actor: Int, _ mention: ActorMention) -> Bool {
    actors[actor].listed == nil || mention.listed == nil || actors[actor].listed == mention.listed
  }

  /// «مراد زرقون بلشاف» is no «زرقون بلشاف» of the user's: a longer name must begin alike.
  private func isOneLine(_ name: [Int32], of mention: ActorMention, _ actor: Int) -> Bool {
    guard mention.kind == .person else { return true }
    let other = actors[actor].stems
    if mention.listed != nil { return other.count <= name.count || other.first == name.first }
    if actors[actor].listed != nil {
      return name.count <= other.count || name.first == other.first
    }
    return true
  }

  /// Equal, or one a part of the other with at least two words in order; a body's name may drop its head.
  private func isSameName(_ left: [Int32], _ right: [Int32], kind: ActorKind) -> Bool {
    if left == right { return true }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 2, short.count < long.count else { return false }
    guard kind == .person else {
      return long.suffix(short.count).elementsEqual(short) || long.starts(with: short)
    }
    var rest = long[...]
    for word in short {
      guard let found = rest.firstIndex(of: word) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  private mutating func attachShortName(_ mention: Int) {
    if let actor = known(mentions[mention]) { return attach(mention, to: actor) }
    let word = reader.tokens[mentions[mention].tokens.lowerBound].stem
    let kind = mentions[mention].kind
    let candidates = index.actors(withStem: word).filter { actors[$0].kind == kind }
    let same = candidates.first { actors[$0].stems == [word] && mayBe($0, mentions[mention]) }
    if mentions[mention].listed != nil { return attach(mention, toFirst: [same]) }
    let endings = candidates.filter {
      actors[$0].stems.count > 1 && actors[$0].stems.last == word
    }
    if kind != .person {
      let named = endings.filter { isProper(mentions[actors[$0].fullest]) }
      attach(mention, toFirst: [same, named.count == 1 ? named.first : nil])
      return
    }
    let beginnings = candidates.filter {
      actors[$0].stems.count > 1 && actors[$0].stems.first == word
    }
    attach(
      mention,
      toFirst: [
        nearest(endings, before: mention), same,
        beginnings.count == 1 ? beginnings.first : nil,
      ])
  }

  private mutating func attach(_ mention: Int, toFirst candidates: [Int?]) {
    if let match = candidates.lazy.compactMap({ $0 }).first {
      attach(mention, to: match)
    } else {
      start(mention)
    }
  }

  /// «شركة بيدو»: a head noun and one word that is the body's own name.
  private func isProper(_ mention: ActorMention) -> Bool { mention.proper?.count == 1 }

  /// Of several actors, the one named last before the mention in its sentence, else the most mentioned.
  private func nearest(_ candidates: [Int], before mention: Int) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    let position = mentions[mention].tokens.lowerBound
    let sentence = reader.text.sentence(holding: position)
    func lastBefore(_ actor: Int) -> Int {
      let last = index.last(actor, before: position)
      return last.flatMap { reader.text.sentence(holding: $0) == sentence ? $0 : nil } ?? -1
    }
    return candidates.max {
      (lastBefore($0), actors[$0].mentions.count, -$0) < (
        lastBefore($1), actors[$1].mentions.count, -$1
      )
    }
  }

  // MARK: Descriptions

  /// A description goes to the person whose titles hold all its words and whose country does not differ.
  private mutating func attachDescription(_ mention: Int) {
    let description = mentions[mention]
    let position = description.tokens.lowerBound
    var best: (actor: Int, rank: (Int, Int, Int))?
    let office = description.offices.last?.tokens ?? description.tokens
    for actor in index.actors(titled: titleWords(of: office))
    where actors[actor].kind == description.kind && hasSameCountry(description, actor) {
      let before = index.last(actor, before: position)
      let agrees = description.country != nil && actors[actor].country == description.country
      let rank = (agrees ? 1 : 0, before == nil ? 0 : 1, before ?? -position)
      if best.map({ $0.rank < rank }) ?? true { best = (actor, rank) }
    }
    if let best { attach(mention, to: best.actor) } else { start(mention) }
    addTitles(of: mention)
  }

  private mutating func addTitles(of mention: Int) {
    guard let actor = mentions[mention].actor else { return }
    let offices = mentions[mention].offices
    for title in mentions[mention].titles {
      let narrower = offices.first { $0.tokens == title }?.withoutHost
      index.add(title: titleWords(of: narrower ?? title), of: actor)
    }
  }

  private func hasSameCountry(_ description: ActorMention, _ actor: Int) -> Bool {
    guard let country = description.country, let own = actors[actor].country else { return true }
    return country == own
  }

  /// In English a title has a head of its own only where it tells of a deputy.
  private func titleWords(of tokens: Range<Int>) -> TitleWords {
    let words = reader.withoutStyle(tokens).filter {
      reader.tokens[$0].isWord && reader.strong(.nisba, at: $0) == nil
    }
    guard let first = words.first else { return TitleWords(head: -1, words: []) }
    let isDeputy = words.first {
      Self.deputies.contains(reader.text.surface($0..<$0 + 1).lowercased())
    }
    let head = reader.isArabic(first) ? bareStem(first) : isDeputy.map { bareStem($0) } ?? -1
    return TitleWords(head: head, words: Set(words.map { bareStem($0) }))
  }

  private static let deputies: Set<String> = ["vice", "deputy", "assistant", "former", "acting"]

  /// A stem without its article, so that «الرئيس» and «رئيس» agree.
  private func bareStem(_ token: Int) -> Int32 {
    guard reader.hasArticle(token) else { return reader.tokens[token].stem }
    return reader.bareStem(of: token)
  }
}
