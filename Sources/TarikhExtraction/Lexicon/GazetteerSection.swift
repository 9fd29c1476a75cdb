import TarikhCore
import TarikhLanguages

/// The user's own actors and places, and the forms by which they are found.
package struct GazetteerSection: Sendable {
  /// An entry with the rows of the tables that it belongs to.
  struct Entry: Sendable {
    let entry: GazetteerEntry
    /// What it is as an actor; nil for a place.
    let kind: ActorKind?
    /// The row of its country.
    let country: Int?
    /// Its row among the places.
    let place: Int?
  }

  /// A form of an entry.
  struct Form: Sendable {
    let entry: Int
    let isWeak: Bool
    /// How many of its words have a capital; "the sparrows" are not "The Sparrows".
    let capitalCount: Int
    /// Whether it is a short word in capitals, lest "us" be the US.
    let isAcronym: Bool
    /// Whether it ends in ة, and is not meant where a short word ends in ه.
    let endsInTeh: Bool
  }

  /// The entries.
  let entries: [Entry]
  /// The forms; entries of class `.listed` point into them.
  let forms: [Form]

  init(
    _ gazetteer: Gazetteer, places: inout PlaceSection, into builder: inout LexiconBuilder
  ) {
    let countries = Dictionary(
      places.countries.enumerated().map { ($1.iso, $0) }, uniquingKeysWith: { first, _ in first })
    entries = gazetteer.entries.map { entry in
      Entry(
        entry: entry, kind: ActorKind(rawValue: entry.kind.rawValue),
        country: entry.country.flatMap { countries[$0] },
        place: entry.kind == .place
          ? places.add(
            PlaceEntry(
              id: entry.id, country: entry.country, admin1: nil, coordinate: nil, rank: .city,
              name: entry.name))
          : nil)
    }
    var forms: [Form] = []
    for (index, form) in gazetteer.distinctForms {
      builder.add(form.text, .listed, value: forms.count)
      let words = form.text.split { $0 == " " || $0 == "-" }
        .filter { $0.contains(where: \.isUppercase) && $0 != "The" }
      forms.append(
        Form(
          entry: index, isWeak: form.isWeak, capitalCount: words.count,
          isAcronym: Self.isAcronym(form.text),
          endsInTeh: form.text.hasSuffix("ة")))
    }
    self.forms = forms
  }

  private static func isAcronym(_ form: String) -> Bool {
    (2...3).contains(form.count) && form.allSatisfy(\.isUppercase)
  }
}
