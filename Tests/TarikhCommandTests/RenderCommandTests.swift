import Testing

struct RenderCommandTests {
  private let scratch: Scratch
  private var timeline: String { "\(scratch.path)/out/timeline.json" }

  init() throws {
    scratch = try Scratch()
    try scratch.write(Story.english, "news/tunis.txt")
    try scratch.write(Story.arabic, "news/tripoli.txt")
    _ = try Binary.run(
      "build", "\(scratch.path)/news", "-o", "\(scratch.path)/out", "--no-store", "--quiet")
  }

  private func render(_ options: String...) throws -> Binary.Outcome {
    try Binary.run(["render", timeline, "--language", "en"] + options)
  }

  @Test func daysNarrowAView() throws {
    let part = try render("--view", "visits", "--format", "dot", "--to", "2026-02-13")
    #expect(part.status == 0)
    #expect(part.output.contains("Ali Salem") && !part.output.contains("Tripoli"))
    #expect(part.output.contains("Only what falls within these days is shown: until 13 Feb 2026."))
  }

  @Test(arguments: ["timeline", "cooccurrence", "visits", "relations"])
  func oneActorNarrowsEveryView(view: String) throws {
    let part = try render("--view", view, "--actor", "ali salem")
    #expect(part.status == 0)
    #expect(part.output.contains("Only Ali Salem, those tied to them"))
    #expect(!part.output.contains("Tripoli"))
  }

  @Test func relationsAreDrawnWithTheirKinds() throws {
    let svg = try render("--view", "relations").output
    #expect(svg.contains("kind-met"))
    #expect(try render("--view", "relations", "--format", "dot").output.contains("digraph"))
  }

  @Test func anUnknownActorIsAnErrorWithNearNames() throws {
    let outcome = try render("--actor", "Ali Salim")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("there is no actor 'Ali Salim' in this run; did you mean"))
    #expect(outcome.errors.contains("Ali Salem"))
  }

  @Test(arguments: [
    ["--from", "yesterday"], ["--from", "2026-03", "--to", "2026-02"], ["--from", "../2026"],
    ["--to", "2026/.."],
  ])
  func wrongDaysAreWrongUsage(options: [String]) throws {
    #expect(try Binary.run(["render", timeline] + options).status == 64)
  }
}
