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
}
