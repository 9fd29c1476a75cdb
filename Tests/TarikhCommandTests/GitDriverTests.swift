import Foundation
import Testing

/// `tarikh diff --install-git-driver` in a real repository.
@Suite(.enabled(if: (try? Shell.run("git --version").status == 0) ?? false, "git is not installed"))
struct GitDriverTests {
  private let scratch: Scratch
  private let repository: String

  init() throws {
    scratch = try Scratch()
    repository = "\(scratch.path)/an o'hara repository"
    try FileManager.default.createDirectory(
      atPath: "\(repository)/output", withIntermediateDirectories: true)
    try git("init --quiet && git config user.email test@example.org && git config user.name Test")
  }

  @discardableResult private func git(_ words: String) throws -> String {
    let outcome = try Shell.run("cd \"\(repository)\" && git \(words)")
    #expect(outcome.status == 0, "\(outcome.output)")
    return outcome.output
  }

  private func tarikh(_ words: String) throws -> (status: Int32, output: String) {
    let program = Binary.folder.appending(path: "tarikh").path
    return try Shell.run("cd \"\(repository)\" && '\(program)' \(words)")
  }

  private func build(_ day: Int) throws {
    try scratch.write(
      "Egyptian President Karim Saad visited Tunis on \(day) February 2026.\n", "news/tunis.txt")
    #expect(try tarikh("build ../news -o output --no-store --quiet").status == 0)
  }

  private func attributes() throws -> String {
    try String(contentsOfFile: "\(repository)/.gitattributes", encoding: .utf8)
  }

  @Test func gitShowsWhatChanged() throws {
    try build(11)
    #expect(try tarikh("diff --install-git-driver").status == 0)
    try git("add . && git commit --quiet -m one")
    try build(14)
    let shown = try git("--no-pager diff -- output/timeline.json")
    #expect(shown.contains("output/timeline.json"))
    #expect(shown.contains("re-dated: 2026-02-11 → 2026-02-14 (3 days later)"))
    #expect(!shown.contains("@@"))
    try git("add . && git commit --quiet -m two")
    #expect(
      try git("--no-pager log -p --ext-diff -1 -- output/timeline.json").contains("1 redated"))
    // A file that is new or gone has nothing on its other side.
    #expect(
      try git("--no-pager show --ext-diff HEAD~1 -- output/timeline.json").contains("1 added"))
    try git("rm --quiet output/timeline.json")
    #expect(try git("--no-pager diff --cached -- output/timeline.json").contains("1 removed"))
  }

  @Test func aSecondTimeChangesNothing() throws {
    try Data("*.png binary".utf8).write(to: URL(filePath: "\(repository)/.gitattributes"))
    let first = try tarikh("diff --install-git-driver")
    #expect(first.output.contains("added 'timeline.json diff=tarikh'"))
    #expect(try attributes() == "*.png binary\ntimeline.json diff=tarikh\n")
    let config = try git("config --local --list")
    #expect(config.contains("diff.tarikh.command="))
    let second = try tarikh("diff --install-git-driver")
    #expect(second.status == 0)
    #expect(second.output.contains("already") && second.output.contains("set before"))
    #expect(try attributes() == "*.png binary\ntimeline.json diff=tarikh\n")
    #expect(try git("config --local --list") == config)
  }

  @Test func itIsInstalledFromAFolderWithin() throws {
    #expect(
      try Shell.run(
        "cd \"\(repository)/output\" && '\(Binary.folder.appending(path: "tarikh").path)' diff --install-git-driver"
      ).status == 0)
    #expect(try attributes() == "timeline.json diff=tarikh\n")
  }

  @Test func outsideOfARepositoryItSaysSo() throws {
    let outcome = try Shell.run(
      "cd '\(scratch.path)' && '\(Binary.folder.appending(path: "tarikh").path)' diff --install-git-driver"
    )
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("no working folder of git"))
  }
}
