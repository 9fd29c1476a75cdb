import TarikhCore
import Testing

@testable import TarikhResolution

@Suite struct ActorResolutionTests {
  /// The name sets of articles that name one actor each.
  private func sets(_ names: [String], _ kind: ActorKind = .person) -> [String] {
    resolve(names.enumerated().map { index, name in report("\(index)") { $0.actor(name, kind) } })
      .nameSets
  }

  @Test(arguments: [
    ("هدى البوسيفي", "هدي البوسيفى"), ("عبد الهادي رؤوف", "عبدالهادي رؤوف"),
    ("إبراهيم الدبيبة", "ابراهيم الدبيبه"),
    ("Huda al-Busaifi", "Huda Al Busaifi"), ("Huda el-Busaifi", "HUDA AL-BUSAIFI"),
    ("Mohamed Ali Hasan", "Muhammad Ali Hasan"), ("Abdel-Fattah el-Sisi", "Abdul Fattah al-Sisi"),
    ("نور الدين قاسم", "نورالدين قاسم"), ("Hanna Bergström", "Hanna Bergstrom"),
  ])
  func spellingsOfOneNameAreOneActor(_ left: String, _ right: String) {
    #expect(sets([left, right]).count == 1)
  }

  @Test(arguments: [
    ("Huda al-Busaifi", "هدى البوسيفي"), ("Miftah al-Zlitni", "مفتاح الزليتني"),
    ("Raouf Abdel Hadi", "رؤوف عبد الهادي"), ("Kamal el-Sanhouri", "كمال السنهوري"),
    ("Moncef Jeribi", "المنصف الجريبي"), ("Salma Mehrzi", "سلمى المحرزي"),
    ("Mourad Bouziane", "مراد بوزيان"), ("Abdelkader Hamdani", "عبد القادر حمداني"),
    ("Othmane Zemmouri", "عثمان الزموري"), ("Fahd al-Shamrani", "فهد الشمراني"),
    ("Basel al-Hourani", "باسل الحوراني"), ("Marco Ferrandi", "ماركو فيراندي"),
    ("Hanna Bergstrom", "هانا بيرغستروم"), ("Naji al-Tarhuni", "ناجي الترهوني"),
    ("Salem al-Qatrani", "سالم القطراني"), ("Adel al-Masallati", "عادل المسلاتي"),
    ("Wael Mansour", "وائل منصور"), ("Sherif Ghoneim", "شريف غنيم"),
    ("Mohammed bin Salim", "محمد بن سالم"), ("Muhammad Khalil", "محمد خليل"),
    ("Abdurrahman Nasrallah", "عبد الرحمن نصر الله"), ("Ahmed Aboul Gheit", "أحمد أبو الغيط"),
    ("Jamal Qasim", "جمال قاسم"), ("Gamal Kassem", "جمال قاسم"), ("Djamel Kacem", "جمال قاسم"),
    ("Nur al-Din Hussein", "نور الدين حسين"), ("Youssef Chahed", "يوسف الشاهد"),
  ])
  func transliterationsAreOneActor(_ latin: String, _ arabic: String) {
    #expect(sets([arabic, latin]).count == 1)
  }

  @Test func bodiesThatTheTablesNameAlikeAreOneActor() {
    let names = ["الأمم المتحدة": "United Nations", "الحكومة الليبية": "Libyan Government"]
    let bodies = [
      "الأمم المتحدة", "United Nations", "الحكومة الليبية", "Libyan government", "UNICEF",
    ]
    let reports = bodies.map { name in
      report(name) { $0.actor(name, .organization) }
    }
    for order in [reports, reports.reversed()] {
      let timeline = Resolver(bodyName: { names[$0] }).timeline(
        of: order.map(\.input), diagnostics: [], manifest: manifest(order))
      #expect(
        timeline.nameSets == [
          "Libyan government | الحكومة الليبية", "UNICEF", "United Nations | الأمم المتحدة",
        ])
      #expect(timeline.actors.values.filter { !$0.reasons.isEmpty }.count == 2)
    }
  }

  @Test func bodiesOfTwoCountriesAreTwoActors() {
    let reports = [("وزارة الخارجية", "EG"), ("Foreign Ministry", "JO")].map { name, country in
      report(name) { $0.actor(name, .organization, country: country) }
    }
    let timeline = Resolver(bodyName: { _ in "Foreign Ministry" }).timeline(
      of: reports.map(\.input), diagnostics: [], manifest: manifest(reports))
    #expect(timeline.actors.count == 2)
  }

  @Test(arguments: [
    ["حفتر", "خليفة حفتر", "صدام حفتر"], ["أحمد خليفة", "خليفة حفتر"], ["حفتر", "حفتر"],
    ["بن سلمان", "محمد بن سلمان"], ["عبد الله", "عبد الله حسن"], ["Haftar", "خليفة حفتر"],
    ["Haftar", "حفتر"], ["محمد حسن", "محمود حسن"], ["Mohamed Hassan", "محمود حسن"],
    ["Mahmoud Hassan", "محمد حسن"], ["Ali Hassan", "علي حسين"], ["Ali Hussein", "علي حسن"],
    ["Salem Nasser", "سالم منصور"], ["Omar Farouk", "عمر طارق"],
  ])
  func namesThatShareATokenAreSeveralActors(_ names: [String]) {
    #expect(sets(names).count == names.count)
  }

  @Test(arguments: [
    (["محمد حسني مبارك", "حسني مبارك"], 1), (["معمر القذافي", "معمر محمد أبو منيار القذافي"], 1),
    (["معمر القذافي", "معمر محمد القذافي", "معمر محمد أبو منيار القذافي"], 1),
    (["علي سالم", "علي أحمد سالم", "علي محمد سالم"], 3),
    (["Anthony Blake", "Anthony J. Blake"], 1),
    (["Anthony Blake", "Blake Anthony J."], 2),
  ])
  func aPartOfOneLongerNameIsThatActor(_ names: [String], _ count: Int) {
    #expect(sets(names).count == count)
  }

  @Test func twoNamesInOneArticleAreNotJoinedAsParts() {
    let both = report("a") {
      $0.actor("محمد حسني مبارك")
      $0.actor("حسني مبارك")
    }
    #expect(resolve([both]).actors.count == 2)
  }

  @Test(arguments: [
    (["Libya"], ["Egypt"], [String](), [String](), 2), (["Libya"], ["Libya"], [], [], 1),
    (["Libya"], [], [], [], 1), ([], [], ["وزير الخارجية"], ["وزير الداخلية"], 2),
    ([], [], ["وزير الخارجية"], ["وزير الشؤون الخارجية"], 1),
    ([], [], ["وزير الخارجية"], ["وزير الخارجية والهجرة"], 1),
    ([], [], ["Interior Minister"], ["Minister of Foreign Affairs"], 2),
    ([], [], ["السفير"], ["اللاعب"], 2), ([], [], ["السفير"], ["الدكتور"], 1),
    ([], [], ["الوزير"], ["اللواء"], 1),
  ])
  func namesakesStayApart(
    _ country: [String], _ other: [String], _ titles: [String], _ others: [String], _ count: Int
  ) {
    let reports = [
      report("a") { $0.actor("محمد سالم", titles: titles, country: country.first) },
      report("b") { $0.actor("محمد سالم", titles: others, country: other.first) },
    ]
    let timeline = resolve(reports)
    #expect(timeline.actors.count == count)
    #expect(timeline.canonicalBytes == resolve(reports.reversed()).canonicalBytes)
  }

  @Test func whoCouldBeEitherNamesakeIsNeither() {
    let timeline = resolve([
      report("a") { $0.actor("محمد سالم", country: "Libya") },
      report("b") { $0.actor("محمد سالم", country: "Egypt") },
      report("c") { $0.actor("محمد سالم") },
    ])
    #expect(timeline.actors.count == 3)
  }

  @Test(arguments: [("Kuwait", 2), ("Oman", 3), (nil, 3)])
  func aNamesakeThatContradictsALongerNameIsNotInItsWay(_ country: String?, _ count: Int) {
    let timeline = resolve([
      report("a") { $0.actor("خالد العتيبي", country: "Saudi Arabia") },
      report("b") { $0.actor("خالد العتيبي", country: "Kuwait") },
      report("c") { $0.actor("خالد سعود العتيبي", country: country) },
    ])
    #expect(timeline.actors.count == count)
  }

  @Test(arguments: [
    ("كلير دلماس", "كلير ديلماس", "وزيرة الخارجية", 1), ("كلير دلماس", "كلير ديلماس", "السيدة", 2),
    ("كلير دلماس", "كلير دلماش", "وزيرة الخارجية", 2),
    ("كلير دلماس", "كلر ديلماس", "وزيرة الخارجية", 2),
  ])
  func vowelLettersDoNotTellMinistersOfOneOfficeApart(
    _ left: String, _ right: String, _ title: String, _ count: Int
  ) {
    let reports = [left, right].map { name in
      report(name) { $0.actor(name, titles: [title], country: "France") }
    }
    #expect(resolve(reports).actors.count == count)
  }

  @Test func oneStrayCountryDoesNotTearAKnownActorApart() {
    let known = (0..<6).map { index in
      report("k\(index)") { $0.actor("محمد سالم", country: index < 3 ? "Libya" : nil) }
    }
    let timeline = resolve(known + [report("x") { $0.actor("محمد سالم", country: "Egypt") }])
    #expect(timeline.actors.count == 2)
  }

  @Test func tablesJoinWhatNamesDoNot() {
    let wikidata = resolve([
      report("a") { $0.actor("هولاند", wikidata: "Q1") },
      report("b") { $0.actor("أولوند", wikidata: "Q1") },
    ])
    #expect(wikidata.actors.count == 1)
    let gazetteer = resolve([
      report("a") { $0.actor("القائد", gazetteer: "g7") },
      report("b") { $0.actor("خليفة حفتر", gazetteer: "g7") },
    ])
    #expect(gazetteer.actors.keys.sorted() == ["g7"])
    #expect(
      gazetteer.actors["g7"]?.reasons == ["“القائد” and “خليفة حفتر” are the gazetteer's g7."])
  }

  @Test func theGazetteersActorTellsHowArticlesWriteIt() {
    let timeline = resolve(
      [("a", "زرقون بلشاف"), ("b", "Z. Balshaf"), ("c", "للمجلس")].map { id, surface in
        report(id) { report in
          report.actors.append(
            ExtractedActor(
              canonical: "Zarqun Balshaf", kind: .person,
              mentions: [Mention(surface: surface, span: TextSpan(0, 4))], gazetteerID: "g7"))
        }
      })
    #expect(timeline.actors["g7"]?.name == "Zarqun Balshaf")
    #expect(timeline.actors["g7"]?.aliases == ["Z. Balshaf", "المجلس", "زرقون بلشاف"])
    #expect(timeline.actors["g7"]?.reasons.count == 1)
  }

  @Test func countriesAreOneByTheirEnglishName() {
    let timeline = resolve([
      report("a") { $0.actor("ليبيا", .country, country: "Libya") },
      report("b") { $0.actor("Libya", .country, country: "Libya") },
      report("c") { $0.actor("طرابلس", .country, country: "Libya") },
    ])
    #expect(timeline.actors.count == 1)
  }

  @Test func actorsOfSeveralKindsStayApart() {
    let timeline = resolve([
      report("a") { $0.actor("أنصار الشرق", .organization) },
      report("b") { $0.actor("أنصار الشرق", .group) },
    ])
    #expect(timeline.actors.count == 2)
  }

  @Test func aTitleJoinsWhoeverBearsItUnderOneName() {
    let timeline = resolve([
      report("a") { $0.actor("حفتر", titles: ["المشير"]) },
      report("b") { $0.actor("حفتر", titles: ["المشير"]) },
      report("c") { $0.actor("حفتر", titles: ["السيد"]) },
    ])
    #expect(timeline.actors.count == 2)
  }

  @Test func everyMergeHasAReason() throws {
    let timeline = resolve([
      report("a", "2026-02-01") { $0.actor("محمد حسني مبارك") },
      report("b", "2026-02-02") { $0.actor("حسني مبارك") },
      report("c", "2026-02-03") { $0.actor("Mohamed Hosni Mubarak") },
    ])
    let actor = try #require(timeline.actors.values.first)
    #expect(timeline.actors.count == 1)
    #expect(
      actor.reasons == [
        "“حسني مبارك” is part of only one longer name, “محمد حسني مبارك”.",
        "“Mohamed Hosni Mubarak” spells “محمد حسني مبارك” in Latin letters.",
      ])
    #expect(actor.aliases == ["Mohamed Hosni Mubarak", "حسني مبارك"])
  }

  @Test func itsIdIsThatOfItsEarliestFullName() throws {
    let late = report("b", "2026-02-05") { $0.actor("Hosni Mubarak") }
    let early = report("a", "2026-02-01") { $0.actor("حسني مبارك") }
    let before = try #require(resolve([late]).actors.keys.first)
    let timeline = resolve([late, early])
    #expect(timeline.actors.keys.first == resolve([early]).actors.keys.first)
    #expect(timeline.actors.values.first?.formerIDs == [before])
    #expect(timeline.actors.values.first?.name == "حسني مبارك")
  }

  @Test func decisionsOfTheAnalystWin() throws {
    let reports = [
      report("a") { $0.actor("خليفة حفتر") }, report("b") { $0.actor("القائد العام") },
      report("c") { $0.actor("Khalifa Haftar") },
    ]
    let ids = resolve(reports).actors
    let leader = try #require(ids.values.first { $0.name == "القائد العام" })
    let haftar = try #require(ids.values.first { $0.name != "القائد العام" })
    #expect(resolve(reports, decisions: [.same(leader.id, haftar.id)]).actors.count == 1)
    #expect(resolve(reports, decisions: [.same("القائد العام", "خليفة حفتر")]).actors.count == 1)
    let apart = [Decision.notSame("خليفة حفتر", "Khalifa Haftar")]
    #expect(resolve(reports, decisions: apart).actors.count == 3)
    let former = try #require(haftar.formerIDs.first)
    #expect(resolve(reports, decisions: [.notSame(haftar.id, former)]).actors.count == 3)
  }
}
