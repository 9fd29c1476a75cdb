import TarikhCore

/// Whether two places can be the place of one event.
struct PlaceFit {
  private let places: [Place]
  private let isCountry: [Bool]

  init(_ resolved: ResolvedPlaces) {
    places = resolved.places
    isCountry = resolved.isCountry
  }

  /// How particular a place is: 0 none, 1 a country, 2 anything finer.
  func rank(_ place: Int?) -> Int { place.map { isCountry[$0] ? 1 : 2 } ?? 0 }

  /// Whether the places exclude each other: neither is the same as, within or near the other, as far as is known.
  func contradict(_ left: Int, _ right: Int) -> Bool {
    if left == right { return false }
    let (mine, theirs) = (places[left], places[right])
    guard let country = mine.country, let other = theirs.country else {
      return mine.country == nil && theirs.country == nil
    }
    if country != other { return true }
    if isCountry[left] || isCountry[right] { return false }
    if let here = mine.coordinate, let there = theirs.coordinate {
      return !Self.areNear(here, there)
    }
    guard let region = mine.admin1, let otherRegion = theirs.admin1 else { return false }
    return region != otherRegion
  }

  /// Whether one place is the country of the other.
  func nest(_ left: Int, _ right: Int) -> Bool {
    guard isCountry[left] != isCountry[right], let country = places[left].country else {
      return false
    }
    return country == places[right].country
  }

  /// Within about 50 km, as an airport is to its city: half a degree either way.
  private static func areNear(_ here: Coordinate, _ there: Coordinate) -> Bool {
    abs(here.latitudeE6 - there.latitudeE6) <= 450_000
      && abs(here.longitudeE6 - there.longitudeE6) <= 550_000
  }
}
