import TarikhCore
import Testing

@testable import TarikhResolution

@Suite struct ResolvedTiesTests {
  private let guest = "هدى البوسيفي"
  private let host = "باسل الحوراني"

  @Test func theFullestVisitOfAnEventIsKept() throws {
    let timeline = resolve([
      report("a") {
        $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02-15", in: "عمان")
        $0.visit(guest, place: "عمان", on: "2026-02-15")
        $0.visit(guest, host: host, place: "عمان", on: "2026-02-15")
      },
      report("b") {
        $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02-15", in: "عمان")
        $0.visit(guest, host: host, on: "2026-02-15")
      },
    ])
    let visit = try #require(timeline.visits.first)
    #expect(timeline.visits.count == 1)
    #expect(visit.host.flatMap { timeline.actors[$0]?.name } == host)
    #expect(visit.place.flatMap { timeline.places[$0]?.name } == "عمان")
    #expect(visit.event == timeline.events.keys.first)
  }

  @Test func aRelationHasAllItsSentences() throws {
    let tell = { (id: String) in
      report(id) {
        $0.actor("هدى البوسيفي")
        $0.actor("وزارة الخارجية", .organization)
        $0.relation(.roleOf, "هدى البوسيفي", "وزارة الخارجية", role: "الوزيرة")
      }
    }
    let timeline = resolve([tell("a"), tell("b")])
    #expect(timeline.relations.count == 1)
    #expect(timeline.relations.first?.evidence.count == 2)
  }

  @Test func aVisitedPlaceIsAPlaceEvenWhereAStateHasItsName() throws {
    let timeline = resolve([
      report("a") {
        $0.actor(guest)
        $0.actor("تونس", .country, country: "Tunisia")
        $0.place("تونس", "tn", country: "TN")
        $0.relation(.visited, guest, "تونس", role: nil)
        $0.relation(.alliedWith, guest, "تونس", role: nil)
      }
    ])
    let targets = timeline.relations.map {
      [$0.kind.rawValue, $0.target == "tn" ? "place" : "actor"]
    }
    #expect(targets.sorted { $0[0] < $1[0] } == [["allied-with", "actor"], ["visited", "place"]])
  }

  @Test func placesAreOneByTableOrName() {
    let timeline = resolve([
      report("a") { $0.place("القاهرة", "eg-cairo", country: "EG") },
      report("b") { $0.place("Cairo", "eg-cairo", country: "EG") },
      report("c") { $0.place("قصر الضيافة") }, report("d") { $0.place("قصر الضيافه") },
    ])
    #expect(timeline.places.count == 2)
    #expect(timeline.places["eg-cairo"]?.aliases.count == 1)
  }
}
