import Foundation
import Testing

/// A project from its first command on, as it is typed in its folder.
struct ProjectCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Story.english, "news/tunis.txt")
  }

  private func tarikh(_ arguments: String) throws -> (status: Int32, output: String) {
    try Shell.run("cd '\(scratch.path)' && '\(Binary.folder.path)/tarikh' \(arguments)")
  }

  @Test func aNewProjectIsBuiltByTwoCommands() throws {
    let made = try tarikh("init --articles news --title 'تونس: فبراير'")
    #expect(made.status == 0)
    #expect(made.output == "tarikh.yaml\n")
    let built = try tarikh("build")
    #expect(built.status == 0)
    #expect(built.output.hasSuffix("recorded as run 1\noutput/index.html\n"))
    #expect(try scratch.text("output/index.html").contains("تونس: فبراير"))
    let again = try tarikh("init --articles other")
    #expect(again.status == 1)
    #expect(again.output.contains("tarikh.yaml: this file is there already"))
    #expect(try scratch.text("tarikh.yaml").contains("- news"))
  }

  @Test func otherCommandsFindItsStore() throws {
    try scratch.write("articles: news\nstore: kept/runs.sqlite\noutput: page\n", "tarikh.yaml")
    #expect(try tarikh("build -q").status == 0)
    #expect(scratch.names("kept").contains("runs.sqlite"))
    #expect(try tarikh("runs list").output.contains("articles"))
    #expect(try tarikh("render @latest --format csv").status == 0)
    #expect(try tarikh("runs list --store none.sqlite").status == 1)
  }

  @Test func flagsWinOverTheFile() throws {
    try scratch.write("articles: nowhere\noutput: page\ntitle: Old\n", "tarikh.yaml")
    #expect(try tarikh("build --project tarikh.yaml news -o other --title New -q").status == 0)
    #expect(try scratch.text("other/index.html").contains("New"))
    #expect(scratch.names("page").isEmpty)
  }

  @Test func aProjectFileElsewhereHasItsOwnPaths() throws {
    try scratch.write(Story.arabic, "deep/libya/news/tripoli.txt")
    try scratch.write("articles: news\noutput: page\n", "deep/libya/tarikh.yaml")
    #expect(try tarikh("build --project deep/libya/tarikh.yaml -q").status == 0)
    #expect(scratch.names("deep/libya/page").contains("index.html"))
  }

  @Test(arguments: [
    ("artcles: news\n", "tarikh.yaml:1: error: there is no key “artcles” (did you mean articles?)"),
    ("articles: news\nreports: [nonsense]\n", "there is no report 'nonsense'; choose one of: "),
    ("articles: news\nformats: [gif]\n", "there is no format 'gif'; choose one of: "),
    ("articles: news\nreports: [breif]\n", "there is no report 'breif'; did you mean 'brief'? "),
    ("zzzzz: news\n", "tarikh.yaml:1: error: there is no key “zzzzz” (there are: articles, "),
    ("articles: nowhere\n", "nowhere: error: no such file or folder"),
    ("articles: news\ngazetteer: none.tsv\n", "none.tsv: there is no such file"),
    ("title: x\n", "tarikh.yaml: it names no articles"),
    ("", "tarikh.yaml: it names no articles"),
  ])
  func whatIsWrongWithItIsSaidAndNothingIsWritten(text: String, words: String) throws {
    try scratch.write(text, "tarikh.yaml")
    let built = try tarikh("build")
    #expect(built.status == 1)
    #expect(built.output.contains(words), "\(built.output)")
    #expect(scratch.names("output").filter { !$0.contains(".sqlite") }.isEmpty)
  }

  @Test func withoutPathsAndProjectTheUsageIsWrong() throws {
    let built = try tarikh("build")
    #expect(built.status == 64)
    #expect(built.output.contains("tarikh init"))
  }

  @Test func sinceSaysWhatIsNewInThreeLines() throws {
    try scratch.write("articles: news\n", "tarikh.yaml")
    let first = try tarikh("build --since @latest")
    #expect(first.output.hasSuffix("since @latest: there was no run before this one\n"))
    #expect(try tarikh("build --since @latest").output.hasSuffix("since run 1: nothing changed\n"))
    try scratch.write(Story.arabic, "news/tripoli.txt")
    let lines = try tarikh("build --since @latest").output.split(separator: "\n").suffix(3)
    #expect(lines.first?.hasPrefix("since run 1: ") == true)
    #expect(lines.first?.contains(" added") == true)
    #expect(lines.dropFirst().first == "because: 1 new article")
    #expect(lines.last == "each change: tarikh diff 1 2")
    #expect(try tarikh("diff 1 2").status == 1)
    #expect(try tarikh("build --since 7").status == 1)
  }
}
