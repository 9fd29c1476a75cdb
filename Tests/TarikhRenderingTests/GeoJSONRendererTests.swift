import TarikhCore
import TarikhRendering
import Testing

@testable import TarikhRendering

@Suite struct GeoJSONRendererTests {
  private func features(_ view: View) throws -> [JSONValue] {
    let text = try FormatFixture.text(GeoJSONRenderer(), view)
    return try JSONValue(parsing: Array(text.utf8))["features"]?.array ?? []
  }

  @Test func aPlaceWithoutCoordinatesHasNoGeometry() throws {
    let places = try features(.timeline)
    #expect(places.map { $0["geometry"]?["type"]?.string } == ["Point", "Point", nil])
    #expect(places[0]["geometry"]?.compactText == #"{"coordinates":[10.76,34.74],"type":"Point"}"#)
  }

  @Test func aVisitIsALineOnlyFromAKnownDeparture() throws {
    let visits = try features(.visits)
    #expect(visits.map { $0["geometry"]?["type"]?.string } == ["LineString", nil])
    #expect(visits[0]["properties"]?["fromEvent"]?.string == "e1")
  }

  @Test func aLineAcrossTheDateLineIsCut() {
    let line = GeoJSON.line(
      from: Coordinate(latitudeE6: 10_000_000, longitudeE6: 170_000_000),
      to: Coordinate(latitudeE6: 30_000_000, longitudeE6: -170_000_000))
    #expect(
      line["coordinates"]?.compactText == "[[[170,10],[180,20]],[[-180,20],[-170,30]]]")
  }
}
