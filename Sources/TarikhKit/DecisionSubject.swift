import TarikhCore
import TarikhLanguages
import TarikhRendering
import TarikhResolution

/// What a decision is about: the event or actors that the user names, by their ids and with what recognises them later.
struct DecisionSubject {
  /// The decision with ids.
  let entry: DecisionEntry
  /// What the user should know beside it.
  private(set) var remarks: [String] = []
  /// The ids that the event has or had.
  private var ids: Set<String> = []

  /// How much of a sentence is quoted, in characters.
  private static let quoteLength = 80

  /// Finds what `wish` names in a run; throws where nothing or several things go by that name.
  init(_ wish: Decision, in timeline: Timeline, pipeline: Pipeline) throws {
    if wish.isOnEvent {
      let event = try EventFinder(timeline).event(wish.subjects[0])
      ids = Set([event.id] + event.formerIDs)
    }
    switch wish {
    case .same(let left, let right), .notSame(let left, let right):
      let finder = ActorFinder(timeline.actors, names: pipeline.builder.names)
      entry = try Self.pair(left, right, isSame: wish.verb == .same, finder)
    case .date(let event, let edtf):
      entry = try Self.entry(event, timeline, pipeline) { .date(event: $0, edtf) }
    case .place(let event, let name):
      let places = PlaceNames(timeline.places, names: pipeline.builder.names)
      let known = places.known(name)
      let tables = TablePlaces(pipeline.engine.lexicon.places)
      if known == nil, tables.place(named: name) == nil { remarks = [places.remark(on: name)] }
      entry = try Self.entry(event, timeline, pipeline) { .place(event: $0, known ?? name) }
    case .strike(let event):
      entry = try Self.entry(event, timeline, pipeline) { .strike(event: $0) }
    case .note(let event, let words):
      entry = try Self.entry(event, timeline, pipeline) { .note(event: $0, words) }
    case .split(let event, let names):
      let articles = try Self.articles(names, timeline)
      entry = try Self.entry(event, timeline, pipeline) { .split(event: $0, articles: articles) }
    case .apart(let name, let names):
      let actor = try ActorFinder(timeline.actors, names: pipeline.builder.names).actor(name)
      entry = DecisionEntry(
        .apart(actor: actor.id, articles: try Self.articles(names, timeline)), names: [actor.name])
    }
  }

  private static func articles(_ names: [String], _ timeline: Timeline) throws -> [String] {
    let finder = ArticleFinder(timeline)
    return try names.map { try finder.reference($0) }
  }

  /// Names again what an entry is about.
  init(_ entry: DecisionEntry) { self.entry = entry.with(despite: [], comments: []) }

  /// Whether an entry of the file settles the same matter of the same event, under whichever of its ids.
  func isMeant(by other: DecisionEntry) -> Bool {
    let (mine, theirs) = (entry.decision, other.decision)
    guard mine.verb == theirs.verb else { return false }
    if !mine.isOnEvent { return mine == theirs }
    let isOneOfSeveral = mine.verb == .note || mine.verb == .split
    return ids.contains(theirs.subjects[0]) && (!isOneOfSeveral || mine.value == theirs.value)
  }

  private static func entry(
    _ name: String, _ timeline: Timeline, _ pipeline: Pipeline, _ decision: (String) -> Decision
  ) throws -> DecisionEntry {
    let event = try EventFinder(timeline).event(name)
    let presentation = pipeline.present(timeline)
    let title = presentation.events.first { $0.id == event.id }?.title[presentation.language]
    return DecisionEntry(
      decision(event.id), names: [title].compactMap(\.self),
      quote: event.claims.first.map { start(of: $0.claim.evidence.quote) })
  }

  /// The first words of a sentence.
  private static func start(of quote: String) -> String {
    let words = quote.split(whereSeparator: \.isWhitespace)
    var start = ""
    for word in words {
      if start.count + word.count >= quoteLength { break }
      start += (start.isEmpty ? "" : " ") + word
    }
    return start
  }

  /// Two actors; two names of one actor where they are to be kept apart.
  private static func pair(
    _ left: String, _ right: String, isSame: Bool, _ finder: ActorFinder
  ) throws -> DecisionEntry {
    let (one, other) = (try finder.actor(left), try finder.actor(right))
    if one.id != other.id {
      return DecisionEntry(
        isSame ? .same(one.id, other.id) : .notSame(one.id, other.id),
        names: [one.name, other.name])
    }
    if isSame {
      throw RefusedDecision("'\(left)' and '\(right)' are one already: \(one.name) (\(one.id))")
    }
    let names = (one.name(meantBy: left), one.name(meantBy: right))
    let (mine, theirs) = (one.id(ofName: names.0), one.id(ofName: names.1))
    guard mine != theirs else {
      let all = ([one.name] + one.aliases).map { "“\($0)”" }.joined(separator: ", ")
      throw RefusedDecision(
        "'\(left)' and '\(right)' are one spelling of \(one.name) (\(one.id)); name two of its names: \(all)"
      )
    }
    return DecisionEntry(.notSame(mine, theirs), names: [names.0, names.1])
  }
}

extension Actor {
  /// The name of this actor that a user means by the name itself or by the id that it has for itself.
  fileprivate func name(meantBy wanted: String) -> String {
    let names = [name] + aliases
    return names.first { $0 == wanted } ?? names.first {
      id(ofName: $0).hasPrefix(wanted) && wanted.utf8.count >= 4
    }
      ?? names.first { Orthography.folded($0) == Orthography.folded(wanted) } ?? name
  }
}

/// The places of a run by all their names.
private struct PlaceNames {
  private var byName: [String: String] = [:]

  init(_ places: [String: Place], names: NameForms) {
    for place in places.values.sorted(by: { $0.id > $1.id }) {
      let text = names.form(of: place).text
      for name in [place.name, text.arabic, text.english] + place.aliases {
        byName[Orthography.folded(name)] = place.name
      }
    }
  }

  /// The name that the articles use for a place that goes by `name` in either language.
  func known(_ name: String) -> String? { byName[Orthography.folded(name)] }

  /// What to say of a place that no article names.
  func remark(on name: String) -> String {
    let wanted = Orthography.folded(name)
    let near = NearestWord.to(wanted, among: byName.keys.sorted())
    let question =
      near.flatMap { byName[$0] }.map { "; did you mean \(TerminalText.isolated($0))?" } ?? ""
    return
      "  note: neither an article of this run nor a table has the place \(TerminalText.isolated(name))"
      + question
  }
}
