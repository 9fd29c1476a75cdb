/// The commands, read from the sources of the command line.
enum Commands {
  /// Every name after `commandName:`, such as `tarikh`, `build` or `list`.
  static func names() throws -> [String] {
    let files = Project.files(below: "Sources/tarikh", withExtension: "swift")
    let names = try files.flatMap { file in
      try Project.text(file).matches(of: #/commandName: "([^"]+)"/#).map { String($0.1) }
    }
    return Array(Set(names)).sorted()
  }
}
