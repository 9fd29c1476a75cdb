import TarikhCore
import TarikhLanguages
import Testing

@testable import TarikhExtraction

@Suite struct GazetteerOverlayTests {
  private static let extractor: Extractor? = {
    func entry(
      _ id: String, _ kind: GazetteerEntry.Kind, _ name: String, _ forms: String,
      country: String? = nil
    ) -> GazetteerEntry {
      GazetteerEntry(
        id: id, kind: kind, name: name, forms: TableForm.forms(in: Substring(forms)),
        country: country)
    }
    let gazetteer = Gazetteer([
      entry("Q901", .person, "Zarqun Balshaf", "زرقون بلشاف|!بلشاف|Z. Balshaf", country: "LY"),
      entry("p2", .person, "منى العطار", ""), entry("p3", .person, "Sparrow", ""),
      entry("p4", .person, "Zarqun al-Balshaf", ""),
      entry("g1", .group, "كتيبة الندى", "Nada Brigade|لواء 17 فبراير"),
      entry("o1", .organization, "مجلس الوئام", "Concord Council|الوئام|ORA"),
      entry("o2", .group, "الأمم المتحدة", ""),
      entry("l1", .place, "وادي الرشا", "Wadi Rasha|رشادة", country: "LY"),
    ])
    return (try? LanguageTables()).map { Extractor(lexicon: Lexicon($0, gazetteer: gazetteer)) }
  }()

  private func extraction(_ text: String) throws -> Extraction {
    try #require(Self.extractor).extract(
      Article(id: "t", text: text, published: CalendarDay("2026-02-15")))
  }

  /// The ids of the gazetteer's actors and places, each with its mentions.
  private func found(_ text: String) throws -> [String] {
    let extraction = try extraction(text)
    let actors = extraction.actors.compactMap { actor in
      actor.gazetteerID.map { id in "\(id) \(actor.mentions.map(\.surface).joined(separator: ", "))"
      }
    }
    return actors
      + extraction.places.filter { $0.tableID == "l1" }
      .map { "l1 \($0.mentions.map(\.surface).joined(separator: ", "))" }
  }

  @Test(arguments: [
    ("وصل زرقون بلشاف إلى تونس أمس.", ["Q901 زرقون بلشاف"]),
    ("بعث الوزير رسالة لزرقون بلشاف وكتيبة الندى.", ["Q901 زرقون بلشاف", "g1 كتيبة الندى"]),
    ("التقى الوزير وفدا لمجلس الوئام في وادي الرشا.", ["o1 مجلس الوئام", "l1 وادي الرشا"]),
    (
      "Z. Balshaf met the Nada Brigade in Wadi Rasha.",
      ["Q901 Z. Balshaf", "g1 Nada Brigade", "l1 Wadi Rasha"]
    ),
    ("قال رئيس المجلس زرقون بلشاف إن الوضع صعب.", ["Q901 زرقون بلشاف"]),
    ("وصلت قوات زرقون بلشاف إلى الحدود.", ["Q901 زرقون بلشاف"]),
    ("وصل لواء 17 فبراير إلى تونس.", ["g1 لواء 17 فبراير"]),
  ])
  func aFormIsFoundWhereverItStands(text: String, expected: [String]) throws {
    #expect(try found(text) == expected)
  }

  @Test(arguments: [
    "زار مراد بلشاف تونس أمس.", "زار مراد زرقون بلشاف تونس أمس.",
    "زار مراد بن زرقون بلشاف تونس أمس.", "قال بلشاف إن الطقس جميل.",
    "The sparrow flew. He went to ora.",
    "The nada brigade left.", "أعجبت بزرقون بلشافي الجديد.",
    "زار الوزير جامعة زرقون بلشاف أمس.", "هبط الوفد في مطار الشيخ زرقون بلشاف.",
    "The minister visited Z. Balshaf Airport.", "التقى الوزير أسرة زرقون بلشاف أمس.",
  ])
  func aFormIsNotFoundInsideALongerNameOrWord(text: String) throws {
    #expect(try found(text).isEmpty)
  }

  @Test func aWeakFormCountsBesideAFullerOne() throws {
    #expect(
      try found("وصل زرقون بلشاف إلى تونس. وقال بلشاف إنه سعيد.") == ["Q901 زرقون بلشاف, بلشاف"])
  }

  @Test func aStreetCalledAfterAPersonIsNoPartialNameEither() throws {
    let text = "وصل زرقون بلشاف إلى تونس أمس. ثم زار الوزير شارع زرقون بلشاف."
    #expect(try found(text) == ["Q901 زرقون بلشاف"])
  }

  @Test(arguments: [
    ("Zarqun al-Balshaf arrived. Al-Balshaf left.", ["p4 Zarqun al-Balshaf, Al-Balshaf"]),
    ("وصلت منى العطار إلى تونس. وقالت العطار إنها سعيدة.", ["p2 منى العطار, العطار"]),
  ])
  func partsOfItsNamesAreKnown(text: String, expected: [String]) throws {
    #expect(try found(text) == expected)
  }

  @Test func twoNamesSideBySideAreTwoPersons() throws {
    let text = "التقى الوزير سامي الزغبي منى العطار زرقون بلشاف."
    #expect(try found(text) == ["p2 منى العطار", "Q901 زرقون بلشاف"])
  }

  @Test func theNameKindAndIDAreThoseOfTheEntry() throws {
    let extraction = try extraction("زار القائد زرقون بلشاف، رئيس مجلس الوئام، تونس أمس.")
    let actor = try #require(extraction.actors.first { $0.gazetteerID == "Q901" })
    #expect(actor.canonical == "Zarqun Balshaf" && actor.kind == .person)
    #expect(actor.wikidata == "Q901" && actor.country == "Libya")
    #expect(actor.titles == ["القائد", "رئيس مجلس الوئام"])
    #expect(extraction.actors.first { $0.gazetteerID == "o1" }?.kind == .organization)
    #expect(extraction.events.first?.participants.first?.actor == "Zarqun Balshaf")
  }

  @Test func theGazetteerWinsOverTheTables() throws {
    let actors = try extraction("قالت الأمم المتحدة إن الوضع صعب.").actors
    #expect(actors.map(\.kind) == [.group])
    #expect(actors.map(\.gazetteerID) == ["o2"])
  }

  @Test func aPlaceKeepsItsNameAndCountry() throws {
    let place = try #require(
      try extraction("وصل الوزير سامي الزغبي إلى Wadi Rasha أمس.").places.first)
    #expect(place.canonical == "وادي الرشا" && place.country == "LY" && place.tableID == "l1")
  }

  @Test func twoEntriesAreNeverOneActor() throws {
    let text = "وصل زرقون بلشاف ومنى العطار إلى تونس. وقال بلشاف والعطار إن اللقاء مهم."
    #expect(
      try extraction(text).actors.compactMap(\.gazetteerID).sorted() == ["Q901", "p2"])
  }

  @Test func withoutItsFormsNothingChanges() throws {
    let text = "زار الوزير سامي الزغبي تونس أمس. والتقى الزغبي الرئيس كمال العبيدي."
    let article = Article(id: "t", text: text, published: CalendarDay("2026-02-15"))
    let plain = Extractor(lexicon: TestLexicon.shared).extract(article)
    #expect(try extraction(text) == plain)
  }

  @Test func mentionsStandWhereTheySay() throws {
    let text = "بعث الوزير رسالة لزرقون بلشاف وكتيبة الندى، ولمجلس الوئام في وادي الرشا أمس."
    for actor in try extraction(text).actors {
      for mention in actor.mentions { #expect(text.text(in: mention.span) == mention.surface) }
    }
  }
}
