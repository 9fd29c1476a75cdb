import Testing

@testable import TarikhKit

struct FileNamesTests {
  @Test(arguments: [
    ("2026/02/visit", "2026/02/visit"), ("../../etc/passwd", "_./_./etc/passwd"),
    ("/etc/passwd", "etc/passwd"), ("..", "_."), ("", "_"), ("./a", "a"), (".hidden", "_hidden"),
    ("a\u{0}b\nc", "a_b_c"), ("C:\\x", "C__x"), ("خبر 1", "خبر 1"),
  ])
  func aNameStaysInsideTheFolder(id: String, name: String) {
    #expect(FileNames.safe(id) == name)
  }

  @Test func aLongNameIsCutAndStaysItsOwn() {
    let long = String(repeating: "ع", count: 300)
    let names = [FileNames.safe(long), FileNames.safe(long + "1")]
    #expect(names.allSatisfy { $0.utf8.count < 200 })
    #expect(names[0] != names[1])
  }

  @Test func noTwoArticlesGetTheSameName() {
    var names = FileNames()
    #expect(["a", "a", "a-2", "/a"].map { names.name(for: $0) } == ["a", "a-2", "a-2-2", "a-3"])
  }
}
