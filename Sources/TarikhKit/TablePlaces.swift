import TarikhCore
import TarikhExtraction

/// The places of the tables by name, for one that an analyst names and no article does.
struct TablePlaces {
  private let entries: [PlaceEntry]

  init(_ section: PlaceSection) { entries = section.places }

  /// The place that goes by this name in one language or the other; nil where none or several do.
  func place(named name: String) -> Place? {
    let wanted = Orthography.folded(name)
    let fitting = entries.filter { entry in
      [entry.names?.english, entry.names?.arabic, entry.name].contains { known in
        known.map { Orthography.folded($0) == wanted } ?? false
      }
    }
    guard fitting.count == 1, let entry = fitting.first else { return nil }
    return Place(
      id: entry.id, name: entry.name ?? entry.names?.arabic ?? name, country: entry.country,
      admin1: entry.admin1, coordinate: entry.coordinate)
  }
}
