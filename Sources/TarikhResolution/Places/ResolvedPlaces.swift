import TarikhCore

/// The places of all articles, and which name in which article is which of them.
struct ResolvedPlaces {
  /// The places, in the order of their first article.
  private(set) var places: [Place] = []
  /// The place of each name of each article, by index into `places`.
  private(set) var byArticle: [[String: Int]] = []
  /// Whether the place of each index is a country.
  private(set) var isCountry: [Bool] = []
  private var indices: [String: Int] = [:]
  private let placeNamed: (String) -> Place?

  /// Joins places by their id in the tables, else by name and country.
  init(_ units: [ArticleUnit], placeNamed: @escaping (String) -> Place? = { _ in nil }) {
    self.placeNamed = placeNamed
    var drafts: [PlaceDraft] = []
    for unit in units {
      var names: [String: Int] = [:]
      for place in unit.record.places {
        let id = Self.id(of: place)
        let index = indices[id] ?? drafts.count
        if index == drafts.count {
          indices[id] = index
          drafts.append(PlaceDraft(id: id, name: place.canonical))
          isCountry.append(
            place.tableID.map { $0.lowercased() == place.country?.lowercased() } ?? false)
        }
        drafts[index].add(place)
        if names[place.canonical] == nil { names[place.canonical] = index }
      }
      byArticle.append(names)
    }
    places = drafts.map(\.place)
  }

  /// The place that an analyst names: one of the articles, else of the tables, else a new one.
  mutating func index(named name: String) -> Int {
    let key = NameForm(name).key
    let known = places.firstIndex { place in
      place.id == name || ([place.name] + place.aliases).contains { NameForm($0).key == key }
    }
    if let known { return known }
    let new =
      placeNamed(name)
      ?? Place(id: Self.id(of: ExtractedPlace(canonical: name, mentions: [])), name: name)
    if let known = places.firstIndex(where: { $0.id == new.id }) { return known }
    places.append(new)
    isCountry.append(false)
    return places.count - 1
  }

  private static func id(of place: ExtractedPlace) -> String {
    if let id = place.tableID { return id }
    let parts = ["place", NameForm(place.canonical).key, place.country ?? ""]
    return String(SHA256.hex(of: parts.joined(separator: "\u{0}").utf8).prefix(16))
  }
}

/// What articles say about one place.
private struct PlaceDraft {
  let id: String
  let name: String
  var names: Set<String> = []
  var country: String?
  var admin1: String?
  var coordinate: Coordinate?

  init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  mutating func add(_ place: ExtractedPlace) {
    names.insert(place.canonical)
    country = country ?? place.country
    admin1 = admin1 ?? place.admin1
    coordinate = coordinate ?? place.coordinate
  }

  var place: Place {
    Place(
      id: id, name: name, aliases: names.subtracting([name]).sorted(), country: country,
      admin1: admin1, coordinate: coordinate)
  }
}
