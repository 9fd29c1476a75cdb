import Foundation
import Testing

@Suite struct DiffCommandTests {
  private let scratch: Scratch
  private let before: String
  private let after: String

  init() throws {
    scratch = try Scratch()
    (before, after) = ("\(scratch.path)/before", "\(scratch.path)/after")
    try scratch.write(
      "Egyptian President Karim Saad visited Tunis on 11 February 2026.\n", "news/tunis.txt")
    try build(before)
    try scratch.write(
      "Egyptian President Karim Saad visited Tunis on 14 February 2026.\n", "news/tunis.txt")
    try scratch.write(
      "Libyan Foreign Minister Huda Salem met Jordanian Prime Minister Samir Haddad in Amman on 20 February 2026.\n",
      "news/amman.txt")
    try build(after)
  }

  private func build(_ folder: String) throws {
    #expect(
      try Binary.run("build", "\(scratch.path)/news", "-o", folder, "--no-store", "--quiet").status
        == 0)
  }

  private func diff(_ options: String...) throws -> Binary.Outcome {
    try Binary.run(["diff", before, after] + options)
  }

  @Test func theStatusFollowsWhatIsAskedFor() throws {
    #expect(try diff("--fail-on", "added,redated").status == 1)
    #expect(try diff("--fail-on", "added").status == 1)
    #expect(try diff("--fail-on", "removed", "--fail-on", "merged").status == 0)
    #expect(try diff("--fail-on", "removed").output.contains("re-dated"))
    #expect(try diff("--ignore", "events,actors,relations,edges").status == 0)
    #expect(try !diff("--date-tolerance", "3").output.contains("re-dated"))
    #expect(try diff("--date-tolerance", "2").output.contains("re-dated"))
    #expect(try diff("--actor", "Samir Haddad").output.hasPrefix("1 added"))
    #expect(try diff("--from", "2026-03").status == 0)
    #expect(
      try diff("--to", "2026-02-12", "--ignore", "relations,edges,actors").output.hasPrefix(
        "1 redated"))
  }

  @Test func anUnknownNameIsTroubleWithTheNearest() throws {
    for option in ["--fail-on", "--ignore"] {
      let outcome = try diff(option, "reddated")
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("did you mean 'redated'?"))
    }
    let far = try diff("--ignore", "bogus").errors
    #expect(far.contains("there is no change 'bogus'; there are: added, ") && !far.contains("mean"))
    #expect(try diff("--actor", "Nobody at All").status == 2)
    #expect(try diff("--date-tolerance", "-1").status == 64)
    #expect(try Binary.run("diff", before).status == 64)
  }

  @Test func aPatchFollowsTheFilesAndTheStatusTheVerdicts() throws {
    let patch = try diff("--format", "json-patch", "--ignore", "events,actors,relations,edges")
    #expect(patch.status == 0)
    #expect(patch.output.contains(#""op": "#))
    let none = try Binary.run("diff", before, before, "--format", "json-patch")
    #expect(none.status == 0)
    #expect(none.output == "[]\n")
  }

  @Test(arguments: ["text", "md", "json", "json-patch", "html", "svg"])
  func theSameRunsGiveTheSameBytes(_ format: String) throws {
    let first = try diff("--format", format)
    #expect(first.status == 1)
    #expect(!first.output.isEmpty)
    #expect(try diff("--format", format).output == first.output)
  }

  @Test func filesInAnotherOrderUnderOtherNamesAreNoChange() throws {
    let news = "\(scratch.path)/news"
    try FileManager.default.createDirectory(atPath: "\(news)/z", withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: "\(news)/amman.txt", toPath: "\(news)/z/9.txt")
    let renamed = "\(scratch.path)/renamed"
    try build(renamed)
    let outcome = try Binary.run("diff", after, renamed)
    #expect(outcome.status == 0)
    #expect(outcome.output == "no changes\n")
  }

  @Test func causesComeFromTheStore() throws {
    let store = "\(scratch.path)/out/tarikh.sqlite"
    func build(_ options: String...) throws {
      let all = [
        "build", "\(scratch.path)/news", "-o", "\(scratch.path)/out", "--store", store, "--quiet",
      ]
      #expect(try Binary.run(all + options).status == 0)
    }
    func causes(_ first: String = "@previous") throws -> String {
      let outcome = try Binary.run("diff", first, "@latest", "--store", store)
      let line = outcome.output.split(separator: "\n").first { $0.hasPrefix("because: ") }
      return String(line ?? "")
    }
    try build()
    try scratch.write(
      "Egyptian President Karim Saad visited Tunis on 15 February 2026.\n", "news/tunis.txt")
    try build()
    #expect(try causes() == "because: 1 changed article")
    try FileManager.default.removeItem(atPath: "\(scratch.path)/news/amman.txt")
    try build()
    #expect(try causes() == "because: 1 removed article")
    try scratch.write("The minister arrived in Rabat yesterday.\n", "news/rabat.txt")
    try build()
    #expect(try causes() == "because: 1 new article")
    try build("--date", "2026-02-20")
    #expect(try causes().contains("changed setting"))
    try scratch.write("kind\tname\tforms\nperson\tKarim Saad\tKarim Saad\n", "own.tsv")
    try build("--date", "2026-02-20", "--gazetteer", "\(scratch.path)/own.tsv")
    #expect(try causes().contains("changed gazetteer"))
  }
}
