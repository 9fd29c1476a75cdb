import Testing

@Suite struct ArrowsTests {
  @Test(arguments: Module.all) func manifestAllowsNoOtherArrow(module: Module) throws {
    let target = try #require(try PackageManifest().targets[module.name])
    #expect(target.ours == module.ours)
    #expect(target.foreign == module.foreign)
  }

  @Test func everyTargetIsAModuleOfTheTable() throws {
    let targets = try PackageManifest().targets.values
    let names = targets.filter { ["target", "executableTarget"].contains($0.kind) }.map(\.name)
    #expect(names.sorted() == Module.all.map(\.name).sorted())
  }

  @Test(arguments: Module.all) func sourcesImportNothingElse(module: Module) throws {
    let allowed = module.ours.union(module.foreign).union(Module.everywhere)
    let files = Project.files(below: module.folder, withExtension: "swift")
    #expect(!files.isEmpty)
    for file in files {
      let imported = Self.imports(in: try Project.text(file))
      #expect(imported.isSubset(of: allowed), "\(file)")
    }
  }

  @Test func everyModuleButTheToolsIsTested() throws {
    let targets = try PackageManifest().targets
    for module in Module.all where module.name.hasPrefix("Tarikh") {
      #expect(targets["\(module.name)Tests"]?.kind == "testTarget", "\(module.name)")
    }
  }

  @Test func readsImportsInAllTheirForms() {
    let source = """
      import A
      public import B
      @preconcurrency import C
      import struct D.E
      /// import nothing
      let text = "import this"
      """
    #expect(Self.imports(in: source) == ["A", "B", "C", "D"])
  }

  private static func imports(in source: String) -> Set<String> {
    let pattern =
      #/^(?:@\w+(?:\(\w+\))? )*(?:(?:public|package|internal|fileprivate|private) )?import (?:(?:struct|class|enum|protocol|func|var|let|typealias) )?(\w+)/#
      .anchorsMatchLineEndings()
    return Set(source.matches(of: pattern).map { String($0.1) })
  }
}
