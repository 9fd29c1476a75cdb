import TarikhCore
import Testing

@testable import TarikhResolution

@Suite struct EventResolutionTests {
  private let guest = "هدى البوسيفي"
  private let host = "باسل الحوراني"
  private let other = "مفتاح الزليتني"

  private func names(_ names: String...) -> String { names.sorted().joined(separator: "+") }

  /// The lines of the timeline, the same for every order of the reports.
  private func lines(_ reports: [Report]) -> [String] {
    let timeline = resolve(reports)
    #expect(resolve(reports.reversed()).canonicalBytes == timeline.canonicalBytes)
    return timeline.lines
  }

  @Test func theSameOccasionInTwoArticlesIsOneEvent() {
    let lines = lines([
      report("a") { $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02-15", in: "عمان") },
      report("b", "2026-02-16") { $0.claim(.visit, [.guest: guest], on: "2026-02-15", in: "عمان") },
      report("c", "2026-02-16") {
        $0.claim(.visit, [.guest: guest, .host: other], on: "2026-02-15")
      },
    ])
    #expect(lines == ["2026-02-15 visit \(names(guest, host, other)) عمان happened 3"])
  }

  @Test(arguments: [EventKind.reception, .arrival, .visit])
  func kindsStayApart(_ kind: EventKind) {
    let lines = lines([
      report("a") { $0.claim(.meeting, [.guest: guest, .host: host], on: "2026-02-15") },
      report("b") { $0.claim(kind, [.guest: guest, .host: host], on: "2026-02-15") },
    ])
    #expect(lines.count == 2)
  }

  @Test func twoMeetingsOfOneDayAreTwo() {
    let lines = lines([
      report("a") {
        $0.claim(.meeting, [.guest: guest, .host: host], on: "2026-02-15", in: "عمان")
      },
      report("b") {
        $0.claim(.meeting, [.guest: guest, .host: other], on: "2026-02-15", in: "عمان")
      },
      report("c") { $0.claim(.meeting, [.guest: guest], on: "2026-02-15", in: "عمان") },
    ])
    #expect(lines.count == 3)
  }

  @Test func aVagueDateJoinsTheOneEventThatItFits() {
    let vague = report("v") {
      $0.claim(.call, [.source: guest, .target: host], on: "2026-02")
    }
    let first = report("a") { $0.claim(.call, [.source: guest, .target: host], on: "2026-02-08") }
    let second = report("b") { $0.claim(.call, [.source: guest, .target: host], on: "2026-02-17") }
    #expect(lines([vague, first]).count == 1)
    #expect(lines([vague, first, second]).count == 3)
    #expect(lines([first, second]).count == 2)
  }

  @Test(arguments: [("2026-02-18", 1), ("2026-02-19", 2), (nil, 2)])
  func anUndatedClaimJoinsWhatArticlesOfTheseDaysTell(_ day: String?, _ count: Int) {
    let lines = lines([
      report("a") { $0.claim(.meeting, [.guest: guest, .host: host], on: "2026-02-14") },
      report("b", day) { $0.claim(.meeting, [.guest: guest, .host: host]) },
    ])
    #expect(lines.count == count)
  }

  @Test func anUndatedClaimJoinsWithinItsArticle() {
    let both = report("a", nil) {
      $0.claim(.meeting, [.guest: guest, .host: host], on: "2026-02-14")
      $0.claim(.meeting, [.guest: guest, .host: host])
    }
    #expect(lines([both]).count == 1)
  }

  @Test func articlesThatDisagreeOnTheDayAreOneDisputedEvent() {
    let tell = { (id: String, published: String, day: String) in
      report(id, published) {
        $0.claim(.visit, [.guest: guest, .host: host], on: day, in: "عمان")
      }
    }
    let disputed = lines([
      tell("a", "2026-02-12", "2026-02-11"), tell("b", "2026-02-17", "2026-02-12"),
    ])
    #expect(disputed == ["2026-02-11 visit \(names(guest, host)) عمان happened date 2"])
    #expect(
      lines([tell("a", "2026-02-12", "2026-02-08"), tell("b", "2026-02-17", "2026-02-12")]).count
        == 2)
  }

  @Test func oneArticleThatTellsTwoDaysTellsTwoEvents() {
    let both = report("a") {
      $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02-11", in: "عمان")
      $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02-12", in: "عمان")
    }
    #expect(lines([both]).count == 2)
  }

  @Test func todayInTwoArticlesIsTwoDays() {
    let tell = { (day: String) in
      report(day, day) {
        $0.claim(.meeting, [.guest: guest, .host: host], on: day, basis: .document, in: "عمان")
      }
    }
    #expect(lines([tell("2026-02-15"), tell("2026-02-16")]).count == 2)
  }

  @Test func articlesThatDisagreeOnThePlaceAreOneDisputedEvent() {
    let tell = { (id: String, place: String, country: String) in
      report(id) {
        $0.place(place, country.lowercased() + "-" + id, country: country)
        $0.claim(.meeting, [.guest: guest, .host: host], on: "2026-02-11", in: place)
      }
    }
    #expect(
      lines([tell("a", "عمان", "JO"), tell("b", "الرياض", "SA")])
        .map { $0.hasSuffix("happened place 2") } == [true])
  }

  @Test(
    arguments: [
      ("LY", "Tripoli", "LY", "Benghazi", 2), ("LY", "Tripoli", "LY", "Tripoli", 1),
      ("LY", "Tripoli", "TN", "Tunis", 2), ("LY", nil, "LY", "Tripoli", 1),
    ] as [(String, String?, String, String?, Int)])
  func placesMayBeNested(
    _ country: String, _ region: String?, _ other: String, _ otherRegion: String?, _ count: Int
  ) {
    let tell = { (id: String, country: String, region: String?) in
      report(id) {
        let table = region.map { "\(country)-\($0)-\(id)" } ?? country.lowercased()
        $0.place("مكان \(id)", table, country: country, admin1: region)
        $0.claim(.arrival, [.guest: guest], on: "2026-02-15", in: "مكان \(id)")
      }
    }
    #expect(lines([tell("a", country, region), tell("b", other, otherRegion)]).count == count)
  }

  @Test(arguments: [
    ("2026-04-06/2026-04-08", 1), ("2026-04-06", 1), ("2026-04-08", 1), ("2026-04-07", 2),
    ("2026-04", 2),
  ])
  func aStayInACountryAndItsTownIsOne(_ days: String, _ count: Int) {
    let stay = report("a") {
      $0.place("عمان", "om", country: "OM")
      $0.claim(.visit, [.guest: guest], on: "2026-04-06/2026-04-08", in: "عمان")
    }
    let town = report("b") {
      $0.place("مسقط", "om-1", country: "OM")
      $0.claim(.visit, [.guest: guest], on: days, in: "مسقط")
    }
    #expect(lines([stay, town]).count == count)
  }

  @Test func anAirportIsNearItsCity() {
    let tell = { (id: String, latitude: Int) in
      report(id) {
        $0.place(id, "ly-\(id)", country: "LY", at: (latitude, 13_190_000))
        $0.claim(.arrival, [.guest: guest], on: "2026-02-15", in: id)
      }
    }
    #expect(lines([tell("a", 32_890_000), tell("b", 32_700_000)]).count == 1)
    #expect(lines([tell("a", 32_890_000), tell("b", 31_700_000)]).count == 2)
  }

  @Test func aPlanThatCameTrueIsOneEvent() {
    let plan = report("a", "2026-02-10") {
      $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02-15", status: .planned)
    }
    let fact = report("b", "2026-02-16") {
      $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02-15")
    }
    let lines = lines([plan, fact])
    #expect(lines.count == 1 && lines[0].contains("happened"))
  }

  @Test func aPlanToldAfterTheFactIsAnother() {
    let plan = report("a", "2026-02-20") {
      $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02", status: .planned)
    }
    let fact = report("b", "2026-02-16") {
      $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02-15")
    }
    #expect(lines([plan, fact]).count == 2)
  }

  @Test func aDenialDisputesWhatItDenies() {
    let lines = lines([
      report("a") { $0.claim(.visit, [.guest: guest], on: "2026-02-15", in: "أنقرة") },
      report("b") {
        $0.claim(.visit, [.guest: guest], on: "2026-02-15", in: "أنقرة", status: .denied)
      },
    ])
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains(" status ") })
  }

  @Test func whoMerelyAttendsJoinsNothing() {
    let lines = lines([
      report("a") { $0.claim(.meeting, [.guest: guest, .other: other], on: "2026-02-15") },
      report("b") { $0.claim(.meeting, [.guest: host, .other: other], on: "2026-02-15") },
    ])
    #expect(lines.count == 2)
  }

  @Test func aReturnVisitIsAnother() {
    let lines = lines([
      report("a") { $0.claim(.visit, [.guest: guest, .host: host], on: "2026-02-15") },
      report("b") { $0.claim(.visit, [.guest: host, .host: guest], on: "2026-02-15") },
    ])
    #expect(lines.count == 2)
  }

  @Test func statementsOfOneArticleAreSeveral() {
    let two = report("a") {
      $0.claim(.statement, [.source: guest], on: "2026-02-15")
      $0.claim(.statement, [.source: guest], on: "2026-02-15")
    }
    let third = report("b") { $0.claim(.statement, [.source: guest], on: "2026-02-15") }
    #expect(lines([two]).count == 2)
    #expect(lines([two, third]).count == 3)
  }

  @Test func daysOfAStayAreOneVisit() {
    let tell = { (id: String, day: String) in
      report(id) { $0.claim(.visit, [.guest: guest], on: day, in: "سبها") }
    }
    let stay = tell("s", "2026-02-10/2026-02-16")
    let lines = lines([tell("a", "2026-02-10"), tell("b", "2026-02-16"), stay])
    #expect(lines.count == 1)
    #expect(!lines[0].contains("date"))
  }
}
