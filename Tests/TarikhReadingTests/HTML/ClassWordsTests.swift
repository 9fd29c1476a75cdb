import Testing

@testable import TarikhReading

struct ClassWordsTests {
  private func words(_ name: String) -> [String] {
    let attributes = ["class": name]
    return ClassWords.of(.init(name: "div", text: nil, attributes: attributes, parent: -1, end: 1))
  }

  @Test(arguments: [
    ("related", ["related"]), ("read-more", ["read", "more", "readmore"]),
    ("postShareBar", ["post", "share", "bar", "postshare", "sharebar"]),
    ("c-x__ad1", ["c", "x", "ad", "cx", "xad"]), ("has-sidebar", []),
    ("story-with-comments", ["story"]),
    ("a  b", ["a", "b"]), ("---", []), ("", []),
  ])
  func cutsNamesIntoWords(name: String, expected: [String]) {
    #expect(words(name) == expected)
  }
}
