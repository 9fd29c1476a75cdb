import Foundation
import TarikhCore
import Testing

@testable import TarikhReading

struct ArticleSourceTests {
  @Test func readsAFolderInTheOrderOfItsPathsInUTF8() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.txt", "a.txt", "ب.txt", "B.txt", "a/deep/x.md"] {
      try folder.write(name, "نص")
    }
    let ids = try readings(folder.path).compactMap(\.article?.id)
    #expect(ids == ["B", "a/deep/x", "a/z", "a", "b", "ب"])
  }

  @Test func namesAnArticleByItsPathAndItsFileAsTheUserDid() throws {
    let folder = try TemporaryFolder()
    try folder.write("2026/one.ar.md.gz", gzip(Array("نص".utf8)))
    let article = try #require(try readings(folder.path + "/").first?.article)
    #expect(article.id == "2026/one.ar")
    #expect(article.file == folder.path + "/2026/one.ar.md.gz")
  }

  @Test func namesAFileThatIsAnArgumentByItsName() throws {
    let folder = try TemporaryFolder()
    #expect(try readings(folder.write("x/y.v2.txt", "t")).first?.article?.id == "y.v2")
  }

  @Test func listsFilesOfUnknownFormatsAsNotes() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "text")
    try folder.write("b.pdf", "%PDF-1.7")
    try folder.write("c", "text")
    let notes = try readings(folder.path).compactMap(\.diagnostic)
    #expect(notes.map(\.identifier) == ["unknown-format", "unknown-format"])
    #expect(notes.map(\.severity) == [.note, .note])
    #expect(notes.first?.hint?.contains("pdftotext") == true)
  }

  @Test func passesOverHiddenFilesAndFolders() throws {
    let folder = try TemporaryFolder()
    try folder.write(".git/config.txt", "text")
    try folder.write(".DS_Store", "text")
    try folder.write("a.txt", "text")
    #expect(try readings(folder.path).count == 1)
  }

  @Test func saysThatAFolderHasNoArticles() throws {
    let folder = try TemporaryFolder()
    #expect(try readings(folder.path).compactMap(\.diagnostic?.identifier) == ["no-articles"])
    try folder.write("photo.jpg", "x")
    #expect(
      try readings(folder.path).compactMap(\.diagnostic?.identifier)
        == ["unknown-format", "no-articles"])
  }

  @Test func saysThatAPathIsMissing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "text")
    for path in [folder.path + "/none.txt", file + "/inside", folder.path + "/none/"] {
      #expect(try readings(path).first?.diagnostic?.identifier == "missing-path")
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
  func saysThatAFileCannotBeRead() throws {
    #expect(try readings("/proc/self/mem").first?.diagnostic?.identifier == "unreadable-file")
  }

  @Test(.enabled(if: geteuid() != 0)) func saysThatAFileMayNotBeRead() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "text")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    #expect(try readings(file).first?.diagnostic?.identifier == "unreadable-file")
  }

  @Test func followsLinksButReadsEachFolderOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("x/a.txt", "text")
    try folder.link("x/loop", to: "../x")
    try folder.link("x/up", to: "..")
    try folder.link("y", to: "x")
    try folder.link("z.txt", to: "x/a.txt")
    #expect(try readings(folder.path).compactMap(\.article?.id) == ["x/a", "z"])
  }

  @Test func namesALinkThatLeadsNowhere() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "text")
    try folder.link("b.txt", to: "gone")
    try folder.link("c.txt", to: "c.txt")
    let found = try readings(folder.path)
    #expect(found.map(\.diagnostic?.identifier) == [nil, "unknown-format", "unknown-format"])
  }

  @Test func goesOnAfterTroubleInOneFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", [0xFF, 0x00, 0x13, 0x80])
    try folder.write("b.txt", "text")
    let found = try readings(folder.path, folder.path + "/none", folder.path + "/b.txt")
    #expect(found.map(\.diagnostic?.identifier) == ["not-text", nil, "missing-path", nil])
  }

  @Test func sniffsAFileOfUnknownExtension() throws {
    #expect(try article("page", "<!DOCTYPE html><p>\(sentence)")?.format == .html)
    #expect(try article("page.php", "\n<HTML><p>\(sentence)")?.format == .html)
    #expect(try article("lines.data", #"{"text":"a"}"#)?.format == .jsonl)
    #expect(try article("note", "---\ntitle: T\n---\nbody")?.format == .markdown)
    #expect(try article("story.asc", "some text")?.format == .text)
  }

  @Test func goesByTheExtensionWhateverTheTextBeginsWith() throws {
    #expect(try article("a.txt", "<html><p>\(sentence)")?.format == .text)
  }

  @Test func readsAllInputsInTheFormatThatIsForced() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", #"{"text":"a"}"#)
    let options = ReadingOptions(format: .jsonl)
    #expect(try readings(file, options: options).first?.article?.text == "a")
  }

  @Test func forcesTheDateOnAllArticles() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.jsonl", #"{"text":"a","published":"2020-01-01"}"#)
    let options = ReadingOptions(forceDate: CalendarDay(year: 2026, month: 2, day: 15))
    #expect(try readings(file, options: options).first?.article?.published?.year == 2026)
  }

  @Test func readsStandardInput() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("{\"text\":\"a\"}\n{\"text\":\"b\"}".utf8))
    try pipe.fileHandleForWriting.close()
    let found = try readings("-", standardInput: pipe.fileHandleForReading.fileDescriptor)
    #expect(found.compactMap(\.article).map(\.id) == ["stdin#1", "stdin#2"])
    #expect(found.first?.article?.file == "-")
  }

  @Test func saysThatStandardInputIsEmpty() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.close()
    let found = try readings("-", standardInput: pipe.fileHandleForReading.fileDescriptor)
    #expect(found.first?.diagnostic?.identifier == "empty-file")
  }

  @Test func stopsWhereTheReceiverThrows() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}")
    var count = 0
    #expect(throws: CancellationError.self) {
      try ArticleSource(paths: [file, file]).read { _ in
        count += 1
        throw CancellationError()
      }
    }
    #expect(count == 1)
  }

  private let sentence = "وصل وزير الخارجية إلى العاصمة أمس في زيارة رسمية تستمر يومين."
}
