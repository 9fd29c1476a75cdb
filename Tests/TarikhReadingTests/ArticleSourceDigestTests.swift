import Foundation
import Testing

@testable import TarikhReading

@Suite struct ArticleSourceDigestTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tarikh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "deep"), withIntermediateDirectories: true)
    try write("one", "a.txt")
    try write("two", "deep/b.md")
  }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func digest(leavingOut: [String] = []) -> String? {
    ArticleSource(paths: [folder.path], options: ReadingOptions(leavingOut: leavingOut)).digest()
  }

  @Test func theSameFilesHaveTheSame() {
    #expect(digest() != nil)
    #expect(digest() == digest())
  }

  @Test func namesContentsAndWhatIsPassedOverCount() throws {
    var digests = [digest()]
    try write("2wo", "deep/b.md")
    digests.append(digest())
    try write("one", "c.txt")
    digests.append(digest())
    try FileManager.default.moveItem(
      at: folder.appending(path: "c.txt"), to: folder.appending(path: "d.txt"))
    digests.append(digest())
    try write("x", "picture.xyz")
    digests.append(digest())
    // What stands in one file must not look like what stands in two.
    try write("oneone", "a.txt")
    try write("", "d.txt")
    digests.append(digest())
    digests.append(digest(leavingOut: [folder.appending(path: "deep").path]))
    #expect(Set(digests).count == digests.count)
  }

  @Test func whatCanBeReadOnceOnlyHasNone() {
    #expect(ArticleSource(paths: ["-"]).digest() == nil)
    #expect(ArticleSource(paths: ["/dev/zero"]).digest() == nil)
    #expect(ArticleSource(paths: [folder.path + "/none"]).digest() == nil)
  }

  @Test func aFolderThatIsLeftOutGivesNoArticle() throws {
    var ids: [String] = []
    let deep = folder.appending(path: "deep").path + "/../deep/"
    try ArticleSource(paths: [folder.path], options: ReadingOptions(leavingOut: [deep])).read {
      if let article = $0.article { ids.append(article.id) }
    }
    #expect(ids == ["a"])
    try ArticleSource(paths: [deep], options: ReadingOptions(leavingOut: [deep])).read {
      if let article = $0.article { ids.append(article.id) }
    }
    #expect(ids == ["a", "b"])
  }

  @Test func sideBySideIsTheSame() throws {
    for number in 0..<600 { try write(number % 7 == 0 ? "" : "text \(number)", "n\(number).txt") }
    try write("x", "picture.xyz")
    let empty = folder.appending(path: "empty")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    let paths = [folder.path, empty.path, folder.path + "/a.txt", folder.path + "/none"]
    let source = ArticleSource(paths: paths)
    var (one, other): ([Reading], [Reading]) = ([], [])
    try source.read { one.append($0) }
    try source.readSideBySide { other.append($0) }
    #expect(one.count > 600)
    #expect(one == other)
  }

  @Test func whatTheReceiverThrowsComesThrough() throws {
    struct Stop: Error {}
    var count = 0
    #expect(throws: Stop.self) {
      try ArticleSource(paths: [folder.path]).readSideBySide { _ in
        count += 1
        throw Stop()
      }
    }
    #expect(count == 1)
  }
}
