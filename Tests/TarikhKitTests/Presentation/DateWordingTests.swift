import TarikhCore
import TarikhKit
import Testing

struct DateWordingTests {
  static let wording = DateWording(LabelTable(LabelFiles.labels))

  @Test(arguments: [
    ("2026-02-15", "15 فبراير 2026", "15 Feb 2026"),
    ("2026-02-10/2026-02-12", "من 10 إلى 12 فبراير 2026", "10–12 Feb 2026"),
    ("2026-01-28/2026-02-03", "من 28 يناير إلى 3 فبراير 2026", "28 Jan – 3 Feb 2026"),
    ("2025-12-30/2026-01-02", "من 30 ديسمبر 2025 إلى 2 يناير 2026", "30 Dec 2025 – 2 Jan 2026"),
    ("2026-02", "فبراير 2026", "February 2026"),
    ("2026-01/2026-03", "من يناير إلى مارس 2026", "January – March 2026"),
    ("2025-11/2026-02", "من نوفمبر 2025 إلى فبراير 2026", "November 2025 – February 2026"),
    ("2026", "2026", "2026"), ("2011/2014", "من 2011 إلى 2014", "2011 – 2014"),
    ("2026-W07", "أسبوع من 9 إلى 15 فبراير 2026", "week of 9–15 Feb 2026"),
    ("2026-21", "ربيع 2026", "spring 2026"), ("2026-24", "شتاء 2026–2027", "winter 2026–27"),
    ("2026-33", "الربع الأول من 2026", "first quarter of 2026"),
    ("2026-41", "النصف الثاني من 2026", "second half of 2026"),
    ("199X", "عقد 1990–1999", "1990s"), ("19XX", "القرن 20", "20th century"),
    ("20XX", "القرن 21", "21st century"), ("-0043", "44 ق.م", "44 BC"),
    ("../2011", "حتى 2011", "until 2011"),
    ("2026-02-15/..", "منذ 15 فبراير 2026", "since 15 Feb 2026"),
    ("2026-02-15?", "15 فبراير 2026 (غير مؤكد)", "15 Feb 2026 (uncertain)"),
    ("2011~", "نحو 2011", "about 2011"),
  ])
  func saysEveryForm(_ edtf: String, _ arabic: String, _ english: String) throws {
    let words = Self.wording.words(for: try #require(EDTF(edtf)))
    #expect(words.arabic == arabic)
    #expect(words.english == english)
  }

  @Test func aHijriDayAloneMayBeADayOff() throws {
    let words = Self.wording.words(for: try #require(EDTF("2026-03-04~")), calendar: .hijri)
    #expect(words.arabic == "4 مارس 2026 (بفارق يوم)")
    #expect(words.english == "4 Mar 2026 (±1 day)")
  }

  @Test func saysAHijriDayAsItWasWritten() {
    #expect(Self.wording.hijri("1447-09-15")?.arabic == "15 رمضان 1447 هـ")
    #expect(Self.wording.hijri("1447-09-15")?.english == "15 Ramadan 1447 AH")
    #expect(Self.wording.hijri("1447") == nil && Self.wording.hijri("1447-13-01") == nil)
  }

  @Test func saysThatThereIsNoDate() {
    #expect(Self.wording.words(for: nil).english == "undated")
  }
}
