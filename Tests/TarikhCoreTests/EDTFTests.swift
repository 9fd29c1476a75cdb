import TarikhCore
import Testing

@Suite struct EDTFTests {
  /// Every form of the contract with its first and last day.
  static let forms = [
    ("2026", "2026-01-01", "2026-12-31"), ("0000", "0000-01-01", "0000-12-31"),
    ("-0044", "-0044-01-01", "-0044-12-31"), ("2026-02", "2026-02-01", "2026-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2026-02-15", "2026-02-15", "2026-02-15"),
    ("-0044-03-15", "-0044-03-15", "-0044-03-15"), ("2026-W07", "2026-02-09", "2026-02-15"),
    ("2020-W53", "2020-12-28", "2021-01-03"), ("2019-W01", "2018-12-31", "2019-01-06"),
    ("2026-21", "2026-03-01", "2026-05-31"), ("2026-22", "2026-06-01", "2026-08-31"),
    ("2026-23", "2026-09-01", "2026-11-30"), ("2026-24", "2026-12-01", "2027-02-28"),
    ("2026-33", "2026-01-01", "2026-03-31"), ("2026-34", "2026-04-01", "2026-06-30"),
    ("2026-35", "2026-07-01", "2026-09-30"), ("2026-36", "2026-10-01", "2026-12-31"),
    ("2026-40", "2026-01-01", "2026-06-30"), ("2026-41", "2026-07-01", "2026-12-31"),
    ("199X", "1990-01-01", "1999-12-31"), ("19XX", "1900-01-01", "1999-12-31"),
    ("2026-02-10/2026-02-12", "2026-02-10", "2026-02-12"),
    ("2026-02/2026-03", "2026-02-01", "2026-03-31"), ("2011/2014", "2011-01-01", "2014-12-31"),
    ("-0050/0014", "-0050-01-01", "0014-12-31"),
  ]

  @Test(arguments: forms)
  func isReadAndPrinted(_ text: String, _ first: String, _ last: String) throws {
    for qualifier in ["", "?", "~"] {
      let edtf = try #require(EDTF(text + qualifier))
      #expect(edtf.description == text + qualifier)
      #expect(edtf.firstDay?.description == first)
      #expect(edtf.lastDay?.description == last)
      #expect(edtf.qualifier.rawValue == qualifier)
    }
  }

  @Test func openEndsHaveNoDay() {
    #expect(EDTF("../2011")?.firstDay == nil)
    #expect(EDTF("../2011")?.lastDay?.description == "2011-12-31")
    #expect(EDTF("2026-02~")?.qualifier == .approximate)
    #expect(EDTF("2011/..")?.lastDay == nil)
  }

  @Test(arguments: [
    "", "?", "~", "26", "20-1", "2026-", "2026-2", "2026-00", "2026-13", "2026-20", "2026-25",
    "2026-32", "2026-37", "2026-39", "2026-42", "2026-02-30", "2025-02-29", "2026-02-00",
    "2026-2-15", "2026-W54", "2025-W53", "2026-W00", "2026-W7", "2026-w07", "20260215", "202X-01",
    "-199X", "XXXX", "X999", "1XXX", "-0000", "--2026", "../..", "/", "2026/", "/2026", "..",
    "2026-02-15/2026-02-10", "2026/2025", "2026?/2027", "2026-02-15T10:00", "2026 ", " 2026",
    "2026??", "2026~?", "2026%", "٢٠٢٦", "2026-٠٢", "2026-02-15/2026-02-16/2026-02-17", "unknown",
  ])
  func rejects(_ text: String) { #expect(EDTF(text) == nil) }

  @Test(arguments: [
    ("2026-02-15", "2026-02", true), ("2026-02-15", "2026-02-16", false),
    ("2026-W07", "2026-02-15", true), ("2026-W07", "2026-02-16", false),
    ("../2011", "1969", true), ("../2011", "2012", false), ("2011/..", "2026-24", true),
    ("../2011", "2011/..", true), ("2026-02-10/2026-02-12", "2026-02-12/2026-02-14", true),
    ("199X", "2000", false), ("2026-24", "2027-02-28", true),
  ])
  func overlap(_ left: String, _ right: String, _ overlaps: Bool) throws {
    let (left, right) = (try #require(EDTF(left)), try #require(EDTF(right)))
    #expect(left.overlaps(right) == overlaps)
    #expect(right.overlaps(left) == overlaps)
  }

  @Test(arguments: [
    ("2026-02", "2026-02-15", true), ("2026-02-15", "2026-02", false),
    ("2011/..", "2026/..", true), ("2011/..", "../2026", false), ("2011/2012", "2011/..", false),
    ("2026", "2026", true),
  ])
  func containment(_ outer: String, _ inner: String, _ contains: Bool) throws {
    let (outer, inner) = (try #require(EDTF(outer)), try #require(EDTF(inner)))
    #expect(outer.contains(inner) == contains)
  }

  @Test func daysBecomeAPointOrAnInterval() throws {
    let day = try #require(CalendarDay("2026-02-10"))
    #expect(EDTF(from: day, to: day).description == "2026-02-10")
    #expect(EDTF(from: day, to: day.adding(days: 2)).description == "2026-02-10/2026-02-12")
    #expect(EDTF(from: day, to: day).singleDay == day)
  }

  /// Each generated date is read back and lies between its own first and last day.
  @Test func generatedDatesRoundTrip() {
    var generator = Generator(seed: 7)
    for _ in 0..<2000 {
      let edtf = generator.edtf()
      #expect(EDTF(edtf.description) == edtf)
      #expect(edtf.overlaps(edtf) && edtf.contains(edtf))
    }
  }
}
