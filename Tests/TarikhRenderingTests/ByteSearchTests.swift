import Testing

@testable import TarikhRendering

struct ByteSearchTests {
  @Test(arguments: [
    ("", []), ("(#", []), ("(#s", [3]), ("a(#s1)(#s2", [4, 9]), ("((#s(#s", [4, 7]),
    ("(#(#s", [5]), ("زيارة(#s", [13]),
  ])
  func findsEveryPlace(_ text: String, _ expected: [Int]) {
    var ends: [Int] = []
    ByteSearch("(#s").forEach(in: Array(text.utf8)) { ends.append($0) }
    #expect(ends == expected)
  }

  @Test func placesDoNotOverlap() {
    var ends: [Int] = []
    ByteSearch("aa").forEach(in: Array("aaaaa".utf8)) { ends.append($0) }
    #expect(ends == [2, 4])
    #expect(ByteSearch("aa").first(in: Array("aaa".utf8), from: 1) == 1)
    #expect(ByteSearch("aa").first(in: Array("aaa".utf8), from: 2) == nil)
  }
}
