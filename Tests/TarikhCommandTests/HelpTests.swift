import Testing

struct HelpTests {
  @Test(arguments: [
    [], ["build"], ["extract"], ["render"], ["report"], ["embed"], ["diff"], ["runs"],
    ["runs", "list"], ["runs", "show"], ["runs", "name"], ["runs", "note"], ["runs", "delete"],
    ["runs", "prune"], ["init"], ["search"], ["explain"], ["merge"], ["decide"],
    ["decide", "date"], ["decide", "place"], ["decide", "same"], ["decide", "not-same"],
    ["decide", "strike"], ["decide", "note"], ["decide", "list"], ["decide", "undo"],
    ["languages"], ["lexicon"],
    ["lexicon", "import"], ["lexicon", "check"], ["templates"],
    ["templates", "export"],
  ])
  func helpShowsAnExample(command: [String]) throws {
    let outcome = try Binary.run(command + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("EXAMPLE:\n"))
  }

  @Test func theVersionIsANumber() throws {
    let outcome = try Binary.run("--version")
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test func languagesAreListed() throws {
    let outcome = try Binary.run("languages")
    #expect(outcome.output.contains(/language +ar +\d+ rows/))
    #expect(outcome.output.contains(/event +visit\s/))
  }

  @Test func templatesAreExportedOnce() throws {
    let scratch = try Scratch()
    let folder = "\(scratch.path)/templates"
    #expect(try Binary.run("templates", "export", folder).output.contains("assets/page.css"))
    #expect(scratch.names("templates") == ["assets", "pages", "parts", "reports"])
    #expect(try Binary.run("templates", "export", folder).status == 1)
    #expect(try Binary.run("templates", "export", folder, "--force").status == 0)
  }
}
