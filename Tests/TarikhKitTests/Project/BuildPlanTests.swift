import TarikhCore
import Testing

@testable import TarikhKit

struct BuildPlanTests {
  private func project(_ text: String) throws -> ProjectFile {
    let folder = try TemporaryFolder()
    return try ProjectFile(reading: folder.write(text, "tarikh.yaml"))
  }

  @Test func whatIsSaidWinsOverTheProjectFile() throws {
    let file = try project(
      "articles: /a\ntitle: old\ndate: 2026-02-01\nformats: [csv]\noutput: /o\n")
    var options = BuildOptions(date: CalendarDay("2026-03-01"), title: "new")
    options.formats = ["ics"]
    let plan = try BuildPlan(project: file, paths: ["/b"], output: "/p/", options: options)
    #expect(plan.paths == ["/b"] && plan.output == "/p")
    #expect(plan.options.title == "new" && plan.options.formats == ["ics"])
    #expect(plan.options.date == CalendarDay("2026-03-01"))
    #expect(plan.options.store == "/p/tarikh.sqlite")
  }

  @Test func theRestIsAsTheFileSays() throws {
    let file = try project(
      "articles: [/a]\ntitle: old\nreports: [brief]\ngazetteer: /g\nlanguages: /l\ndecisions: /d\n"
        + "templates: /t\nstore: /s\n")
    let plan = try BuildPlan(project: file, paths: [], output: nil, options: BuildOptions())
    #expect(plan.paths == ["/a"] && plan.output == "output")
    #expect(plan.options.title == "old" && plan.options.reports == ["brief"])
    #expect(plan.options.store == "/s" && plan.options.decisions == "/d")
    #expect([plan.gazetteer, plan.languages, plan.templates] == ["/g", "/l", "/t"])
  }

  @Test func aProjectWithoutArticlesSaysSo() throws {
    let failure = try #require(
      throws: FileFailure.self,
      performing: {
        try BuildPlan(
          project: try project("title: x\n"), paths: [], output: nil, options: BuildOptions())
      })
    #expect(failure.problem == "it names no articles")
  }
}
