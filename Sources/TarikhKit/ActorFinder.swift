import TarikhCore
import TarikhLanguages
import TarikhRendering

/// Finds the actor that a user means by an id or a name, in either language of the interface.
struct ActorFinder {
  private let actors: [Actor]
  private let names: NameForms

  init(_ actors: [String: Actor], names: NameForms) {
    self.actors = actors.values.sorted { $0.id < $1.id }
    self.names = names
  }

  /// The actor with this id or the start of it, old ids included, or else with this name, in any spelling.
  ///
  /// `actor-` before the id, as in the address of a page, is understood. Throws `UnknownActor`.
  func actor(_ reference: String) throws(UnknownActor) -> Actor {
    let wanted =
      reference.hasPrefix("actor-") ? String(reference.dropFirst("actor-".count)) : reference
    if let actor = actors.first(where: { $0.id == wanted || $0.formerIDs.contains(wanted) }) {
      return actor
    }
    let folded = Orthography.folded(wanted)
    let known = actors.map { ($0, spellings(of: $0)) }
    let named = known.filter { _, all in all.contains(folded) }.map(\.0)
    if named.count == 1, let actor = named.first { return actor }
    // A user takes the name that is shown for the whole name; aliases give way to it.
    let shown = named.filter { Orthography.folded($0.name) == folded }
    if shown.count == 1, let actor = shown.first { return actor }
    let started = actors.filter { actor in
      wanted.utf8.count >= 4 && ([actor.id] + actor.formerIDs).contains { $0.hasPrefix(wanted) }
    }
    if named.isEmpty, started.count == 1, let actor = started.first { return actor }
    throw UnknownActor(
      wanted, named: named.isEmpty ? started : named, near: near(folded, known))
  }

  private func spellings(of actor: Actor) -> Set<String> {
    // Whether an article names it is not known here: both ways in which it may be shown count.
    let shown = [true, false].map { names.form(of: actor, isNamed: $0).text }
    let spellings = [actor.name] + shown.flatMap { [$0.arabic, $0.english] } + actor.aliases
    return Set(spellings.map(Orthography.folded))
  }

  /// Up to three actors whose names have all the words, or are spelt nearly alike.
  private func near(_ wanted: String, _ spellings: [(Actor, Set<String>)]) -> [Actor] {
    let words = Set(wanted.split(separator: " "))
    let ranked = spellings.compactMap { actor, all -> (actor: Actor, distance: Int)? in
      let distances = all.compactMap { spelling in
        words.isSubset(of: Set(spelling.split(separator: " ")))
          ? 0 : NearestWord.near(wanted, spelling)
      }
      return distances.min().map { (actor, $0) }
    }
    return ranked.sorted { ($0.distance, $0.actor.id) < ($1.distance, $1.actor.id) }
      .prefix(3).map(\.actor)
  }
}

/// A name that leads to no actor or to several.
package struct UnknownActor: Error, Hashable, CustomStringConvertible {
  /// One sentence for a terminal, with the names that may be meant.
  package let description: String

  init(_ wanted: String, named: [Actor], near: [Actor]) {
    func list(_ actors: [Actor]) -> String {
      actors.map { "\(TerminalText.isolated($0.name)) (\($0.id))" }.joined(separator: ", ")
    }
    if !named.isEmpty {
      description = "the name '\(wanted)' fits several actors; give the id of one: \(list(named))"
    } else if near.isEmpty {
      description =
        "there is no actor '\(wanted)' in this run; 'tarikh render --format json' lists them"
    } else {
      description = "there is no actor '\(wanted)' in this run; did you mean \(list(near))?"
    }
  }
}
