import TarikhCore

/// Tells which country an actor serves and in which one a place lies, by ISO 3166-1 alpha-2.
struct CountryFinder {
  let resolver: ActorResolver
  let places: [PlaceMention]

  private var lexicon: Lexicon { resolver.reader.lexicon }

  /// The country that an actor is or serves, by its description, else by the table of office holders.
  func country(of actor: Int) -> String? {
    let actor = resolver.actors[actor]
    if let row = actor.country { return lexicon.places.countries[row].iso }
    guard actor.kind == .person else { return nil }
    return actor.mentions.lazy.compactMap { mention in
      resolver.mentions[mention].row.flatMap { lexicon.actors.officeHolders[$0].country }
    }.first
  }

  /// The country that a place is or lies in.
  func country(ofPlace place: Int) -> String? {
    if let row = places[place].row { return lexicon.places.places[row].country }
    return places[place].country.map { lexicon.places.countries[$0].iso }
  }

  func isGroup(_ actor: Int) -> Bool { resolver.actors[actor].kind != .person }

  /// An ambassador or consul, who lives where he is received.
  func isEnvoy(_ actor: Int) -> Bool {
    resolver.actors[actor].mentions.contains { mention in
      resolver.mentions[mention].offices.contains {
        lexicon.actors.offices[$0.row].kind == "diplomat"
      }
    }
  }
}
