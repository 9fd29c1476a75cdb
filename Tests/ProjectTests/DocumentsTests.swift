import Testing

@Suite struct DocumentsTests {
  @Test func commandsAreFound() throws { #expect(try Commands.names().count > 5) }

  @Test(arguments: try Commands.names().filter { $0 != "tarikh" })
  func readmeNames(command: String) throws {
    let readme = try Project.text("README.md")
    #expect(readme.contains(try Regex("tarikh( [a-z]+)? \(command)\\b")))
  }

  @Test(arguments: try Commands.names()) func manPageNames(command: String) throws {
    let lines = try Project.text("docs/tarikh.1").split(separator: "\n")
    #expect(
      lines.contains { $0.hasPrefix(".") && $0.split(separator: " ").contains { $0 == command } })
  }

  /// A format is named in the README by its name, and some test names its renderer.
  @Test func formatsAreNamedAndTested() throws {
    let list = try Project.text("Sources/TarikhRendering/Renderers.swift")
    let renderers = list.matches(of: #/(\w+)Renderer\(/#).map { String($0.1) }
    #expect(!renderers.isEmpty)
    let readme = try Project.text("README.md")
    let tests = try Project.files(below: "Tests/TarikhRenderingTests", withExtension: "swift")
      .map(Project.text).joined()
    for renderer in renderers {
      let file = "Sources/TarikhRendering/Formats/\(renderer)Renderer.swift"
      let format = try #require(
        try Project.text(file).firstMatch(of: #/format(?:: String \{| =) "([\w-]+)"/#))
      #expect(readme.contains("`\(format.1)`"), "\(renderer)")
      #expect(tests.contains("\(renderer)Renderer("), "\(renderer)")
    }
  }

  @Test(arguments: ["README.md", "CONTRIBUTING.md", "Examples/README.md", "Benchmarks/README.md"])
  func linksLeadSomewhere(document: String) throws {
    let text = try Project.text(document).replacing(#/```\w+\n(?:[^`]*\n)*```/#, with: "")
    let folder = document.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    let links = text.matches(of: #/\]\(([^)#:]+)(?:#[^)]*)?\)|src="([^":]+)"/#)
    for link in links.compactMap({ $0.1 ?? $0.2 }) {
      #expect(Project.isThere(folder + link), "\(link)")
    }
  }

  /// The recipes name folders and files; those without a placeholder must be there.
  @Test func recipesNamePathsThatExist() throws {
    let text = try Project.text("CONTRIBUTING.md")
    let paths = text.matches(
      of: #/`((?:Sources|Tests|templates|scripts|docs|Examples|Benchmarks)/[^`<…*]+)`/#)
    #expect(paths.count > 5)
    for path in paths { #expect(Project.isThere(String(path.1)), "\(path.1)") }
  }

  @Test func changelogHasRoomForWhatIsNew() throws {
    #expect(try Project.text("CHANGELOG.md").contains("## [Unreleased]"))
  }

  @Test func licenceIsApache() throws {
    let licence = try Project.text("LICENSE")
    #expect(
      licence.contains("Apache License\n                           Version 2.0, January 2004"))
    #expect(licence.contains("END OF TERMS AND CONDITIONS"))
  }

  @Test(arguments: Module.all.filter { $0.name.hasPrefix("Tarikh") })
  func moduleHasADesignPage(module: Module) throws {
    let page = try Project.text("\(module.folder)/\(module.name).docc/\(module.name).md")
    #expect(page.hasPrefix("# ``\(module.name)``\n"))
  }
}
