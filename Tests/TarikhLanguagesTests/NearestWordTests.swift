import Testing

@testable import TarikhLanguages

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("", "", 0), ("", "ab", 2), ("kind", "kind", 0), ("knid", "kind", 1), ("kin", "kind", 1),
    ("group", "person", 5), ("nmae", "name", 1),
  ])
  func lettersToChangeAreCounted(left: String, right: String, distance: Int) {
    #expect(NearestWord.distance(left, right) == distance)
    #expect(NearestWord.distance(right, left) == distance)
  }

  @Test(arguments: [
    ("redate", "redated"), ("HTML", "html"), ("breif", "brief"), ("crroboration", "corroboration"),
    ("htm", "html"), ("حفتز", "حفتر"),
  ])
  func aSlipIsUnderstood(word: String, meant: String) {
    let allowed = ["edges", "redated", "html", "brief", "corroboration", "حفتر"]
    #expect(NearestWord.to(word, among: allowed) == meant)
  }

  @Test(arguments: ["bogus", "ab", "x", "", "hXXl", "brxxf", "nonsense", "corrupted", "سبها"])
  func aFarWordIsNotOffered(word: String) {
    let allowed = ["", "edges", "redated", "html", "brief", "corroboration", "ac", "حفتر"]
    #expect(NearestWord.to(word, among: allowed) == nil)
  }
}
