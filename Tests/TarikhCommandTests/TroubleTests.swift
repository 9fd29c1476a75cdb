import Foundation
import Testing

/// Bad inputs and bad places to write to: the message names the file, the status is right, nothing is half written.
struct TroubleTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: [
    ("empty-file", [UInt8]()), ("not-text", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
    ("invalid-encoding", Array("abc ".utf8) + [0xFF, 0xFE, 0x80] + Array(" def".utf8)),
  ])
  func anUnreadableFileAloneFails(identifier: String, bytes: [UInt8]) throws {
    let file = try scratch.write(bytes, "news.txt")
    for command in ["extract", "build"] {
      let outcome = try Binary.run(command, file, "--quiet")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("\(file): error: "))
      #expect(outcome.errors.contains("[\(identifier)]"))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func aFolderWithoutArticlesFails() throws {
    try scratch.write("x", "folder/picture.xyz")
    let outcome = try Binary.run("build", "\(scratch.path)/folder", "-o", "\(scratch.path)/out")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("\(scratch.path)/folder: error: the folder has no articles"))
    #expect(scratch.names() == ["folder"])
  }

  @Test func aPathThatIsMissingFails() throws {
    let outcome = try Binary.run("extract", "\(scratch.path)/nothing.txt")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[missing-path]"))
  }

  @Test func oneBadFileAmongGoodOnesIsSkippedAndNamed() throws {
    try scratch.write(Story.english, "news/good.txt")
    let bad = try scratch.write([0xFF, 0x41, 0xFE], "news/bad.txt")
    let extracted = try Binary.run("extract", "\(scratch.path)/news")
    #expect(extracted.status == 3)
    #expect(extracted.output.contains("\"id\":\"good\""))
    #expect(extracted.errors.contains("\(bad): error"))
    let built = try Binary.run("build", "\(scratch.path)/news", "-o", "\(scratch.path)/out")
    #expect(built.status == 3)
    #expect(try scratch.text("out/index.html").contains("bad.txt"))
  }

  @Test func aPlaceThatCannotBeWrittenToFails() throws {
    let news = try scratch.write(Story.english, "news.txt")
    let outcome = try Binary.run("build", news, "-o", "\(news)/out")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("\(news): a part of this path is a file and no folder."))
    #expect(scratch.names() == ["news.txt"])
  }

  @Test(.enabled(if: geteuid() != 0))
  func aFolderWithoutTheRightToWriteFails() throws {
    let news = try scratch.write(Story.english, "news.txt")
    try scratch.write("old", "out/index.html")
    let folder = "\(scratch.path)/out"
    chmod(folder, 0o555)
    defer { chmod(folder, 0o755) }
    try expectNoRight(Binary.run("build", news, "-o", folder, "--no-store"))
    #expect(try scratch.text("out/index.html") == "old")
    #expect(scratch.names("out") == ["index.html"])
  }

  @Test(.enabled(if: Shell.canMount)) func aDiskThatIsReadOnlyFails() throws {
    let news = try scratch.write(Story.english, "news.txt")
    try scratch.mount("disk", options: "ro") { disk in
      try expectNoRight(Binary.run("build", news, "-o", disk, "--no-store"))
      try expectNoRight(Binary.run("extract", news, "--out-dir", "\(disk)/json"))
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskBehindStandardOutputFails() throws {
    let news = try scratch.write(Story.english, "news.txt")
    let outcome = try Shell.run("'\(Binary.folder.path)/tarikh' extract '\(news)' > /dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("the disk is full"))
  }

  @Test(.enabled(if: Shell.canMount), arguments: ["--quiet", "--no-store"])
  func aFullDiskLeavesNothingHalfWritten(option: String) throws {
    let news = try scratch.write(Story.english, "news.txt")
    try scratch.mount("disk", options: "size=64k") { disk in
      let outcome = try Binary.run("build", news, "-o", "\(disk)/out", option)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("the disk is full"))
      #expect(outcome.errors.contains("Free some space"))
      #expect(scratch.names("disk/out").filter { !$0.contains(".sqlite") }.isEmpty)
    }
  }

  @Test func aClosedPipeEndsInSilence() throws {
    let news = try scratch.write(Story.english, "news.txt")
    let outcome = try Binary.run("extract", news, closesOutput: true)
    #expect(outcome.status == 128 + SIGPIPE)
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ["extract"], ["build", "x", "--date", "2026-02-30"], ["build", "x", "--bogus"],
    ["build", "x", "--jobs", "0"], ["render", "--format", "gif"], ["nonsense"],
    ["build", "x", "--store", "s", "--no-store"],
  ])
  func wrongUsageHasItsOwnStatus(arguments: [String]) throws {
    #expect(try Binary.run(arguments).status == 64)
  }

  @Test(arguments: [
    (["bild", "news"], "there is no command 'bild'; did you mean 'build'? Choose one of: init, "),
    (["decide", "plase", "x", "y"], "there is no command 'plase'; did you mean 'place'?"),
    (["runs", "lst"], "there is no command 'lst'; did you mean 'list'?"),
    (["xyzzy"], "there is no command 'xyzzy'; choose one of: init, build, "),
  ])
  func aMisspeltCommandIsMet(arguments: [String], words: String) throws {
    let outcome = try Binary.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func aTimelineIsReadFromStandardInput() throws {
    let news = try scratch.write(Story.english, "news.txt")
    _ = try Binary.run("build", news, "-o", "\(scratch.path)/out")
    let timeline = try scratch.text("out/timeline.json")
    let table = try Binary.run("render", "-", "--format", "csv", input: timeline)
    #expect(table.status == 0 && table.output.contains("Ali Salem"), "\(table.errors)")
    let file = "\(scratch.path)/out/timeline.json"
    #expect(try Binary.run("diff", file, "-", input: timeline).status == 0)
    #expect(try Binary.run("diff", file, "-", input: "").status == 2)
  }

  @Test(arguments: ["--languages", "--templates"])
  func aFolderOfTheUsersOwnMustBeThere(option: String) throws {
    let news = try scratch.write(Story.english, "news.txt")
    for wrong in ["\(scratch.path)/none", news] {
      let outcome = try Binary.run("build", news, "-o", "\(scratch.path)/out", option, wrong)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("Error: \(wrong): "), "\(outcome.errors)")
      #expect(!outcome.errors.contains("Domain="))
    }
    try scratch.write([0xFF, 0x0A], "words/ar/months.tsv")
    let broken = try Binary.run(
      "build", news, "-o", "\(scratch.path)/out", "--languages", "\(scratch.path)/words")
    #expect(broken.errors.contains("words/ar/months.tsv: this table is no text in UTF-8."))
  }

  @Test func aTitleWithoutALetterIsNone() throws {
    let news = try scratch.write(Story.english, "news.txt")
    _ = try Binary.run("build", news, "-o", "\(scratch.path)/out", "--title", " ")
    #expect(try scratch.text("out/index.html").contains("<title>Events, "))
  }

  private func expectNoRight(_ outcome: Binary.Outcome) {
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("there is no right to write here. Name another place"))
  }
}
