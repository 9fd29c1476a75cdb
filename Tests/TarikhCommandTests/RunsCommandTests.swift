import Foundation
import Testing

/// Runs that are named, found by their names, and forgotten.
struct RunsCommandTests {
  private let scratch: Scratch
  private var store: [String] { ["--store", "\(scratch.path)/out/tarikh.sqlite"] }

  init() throws {
    scratch = try Scratch()
    for (name, text) in ["tunis": Story.english, "tripoli": Story.arabic].sorted(by: <) {
      try scratch.write(text, "news/\(name).txt")
      _ = try build()
    }
  }

  @discardableResult private func build(_ options: String...) throws -> Binary.Outcome {
    try Binary.run(["build", "\(scratch.path)/news", "-o", "\(scratch.path)/out"] + options)
  }

  private func runs(_ arguments: String...) throws -> Binary.Outcome {
    try Binary.run(["runs"] + arguments + store)
  }

  @Test func aRunIsFoundByItsNameEverywhere() throws {
    #expect(try runs("name", "1", "before").output == "run 1 is @before\n")
    #expect(try runs("note", "@before", "with Tripoli only").status == 0)
    #expect(try runs("list").output.contains("@before with Tripoli only\n"))
    for name in ["@before", "before", "1", "@previous"] {
      #expect(try runs("show", name).output.contains(/^run +1\n/), "\(name)")
      #expect(try Binary.run(["diff", name, "@latest"] + store).status == 1)
      #expect(try Binary.run(["render", name, "--format", "csv"] + store).status == 0)
    }
    #expect(try runs("name", "before", "").output == "run 1 has no name\n")
    #expect(try runs("show", "before").status == 1)
  }

  @Test func aMisspeltNameIsMet() throws {
    _ = try runs("name", "1", "before")
    let meant = "did you mean '@before'?"
    #expect(try runs("show", "befroe").errors.contains(meant))
    #expect(try runs("note", "@befor", "x").errors.contains(meant))
    let drawn = try Binary.run(["render", "@latset", "--format", "csv"] + store)
    #expect(drawn.status == 1 && drawn.errors.contains("did you mean '@latest'?"))
    #expect(try runs("show", "@march").errors.contains("'tarikh runs list' shows those"))
    let report = try Binary.run(["report", "--template", "breif"] + store)
    #expect(report.errors.contains("there is no report 'breif'; did you mean 'brief'? "))
  }

  @Test func aBuildNamesItsRun() throws {
    #expect(try build("--name", "second", "--note", "both").status == 0)
    #expect(try runs("show", "second").output.contains("note"))
    #expect(try build("--name", "two words").status == 1)
    #expect(try build("--name", "x", "--no-store").status == 64)
  }

  @Test func whatIsForgottenIsSaid() throws {
    let forgotten = try runs("delete", "2")
    #expect(
      forgotten.output
        == "forgot run 2; freed 1 article and 1 extraction that no other run needs\n")
    #expect(try runs("list").output.contains("  1  "))
    #expect(try runs("delete", "2").status == 1)
    #expect(try runs("delete", "1", "7").errors.contains("no run is called '7'"))
    #expect(try runs("show", "1").status == 0)
    #expect(try build().output.contains("recorded as run 3"))
  }

  @Test func pruningAsksWhatMayGo() throws {
    #expect(try runs("prune").status == 64)
    #expect(try runs("prune", "--keep", "0").status == 64)
    #expect(try runs("prune", "--older-than", "7").output == "nothing to forget\n")
    #expect(try runs("prune", "--keep", "1").output.hasPrefix("forgot run 1; freed 0 articles"))
    #expect(try runs("show", "2").status == 0)
  }

  @Test func wordsOfTheArticlesAreFound() throws {
    let found = try Binary.run(["search", "وزير الخارجيه"] + store)
    #expect(found.output.contains("tripoli\n"))
    #expect(try Binary.run(["search", "nothing at all"] + store).status == 1)
    #expect(try Binary.run(["search", "x", "--limit", "0"] + store).status == 64)
  }

  @Test func twoBuildsAtOnceLoseNothing() throws {
    try scratch.write(Story.english.replacing("12", with: "13"), "news/sfax.txt")
    let command = "'\(Binary.folder.path)/tarikh' build '\(scratch.path)/news' -o"
    let both = try Shell.run(
      """
      \(command) '\(scratch.path)/one' --store '\(scratch.path)/both.sqlite' &
      one=$!
      \(command) '\(scratch.path)/two' --store '\(scratch.path)/both.sqlite' || exit 1
      wait $one
      """)
    #expect(both.status == 0, "\(both.output)")
    let listed = try Binary.run("runs", "list", "--store", "\(scratch.path)/both.sqlite")
    #expect(listed.output.split(separator: "\n").count == 2)
    #expect(try scratch.text("one/timeline.json") == scratch.text("two/timeline.json"))
  }
}
