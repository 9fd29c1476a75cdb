import Foundation
import Testing

/// The script that installs what is missing, with a machine of paper around it.
@Suite struct InstallationTests {
  private static let script = Project.root.appending(path: "scripts/install-dependencies.sh").path

  @Test func saysWhenSwiftIsMissing() throws {
    try Shell.inNewFolder(path: "") { shell in
      let result = try shell.run("/bin/bash \(Self.script) build")
      #expect(result.status == 1)
      #expect(result.output.contains("Swift is missing"))
    }
  }

  @Test func namesThePackagesWhereNoManagerIsKnown() throws {
    try Shell.inNewFolder(path: "bin") { shell in
      try Self.add("swift", to: shell)
      let result = try shell.run("/bin/bash \(Self.script) test")
      #expect(result.status == 1)
      for package in ["libgraphviz-dev", "libgumbo-dev", "libsqlite3-dev", "zlib1g-dev"] {
        #expect(result.output.contains(package))
      }
      #expect(result.output.contains("neither apt nor brew"))
    }
  }

  @Test func installsOnlyWhatIsMissing() throws {
    try Shell.inNewFolder(path: "bin") { shell in
      for program in ["swift", "sudo", "apt-get"] {
        try Self.add(program, "echo \(program) \"$@\"", to: shell)
      }
      try Self.add("id", "echo 0", to: shell)
      try Self.add("env", "shift; \"$@\"", to: shell)
      try Self.add("pkg-config", "test \"$2\" != gumbo", to: shell)
      let lines = try shell.run("/bin/bash \(Self.script) build").output.split(separator: "\n")
      #expect(
        lines == [
          "missing: libgumbo-dev, needed to read HTML", "apt-get update -q",
          "apt-get install -q -y --no-install-recommends libgumbo-dev",
        ])
    }
  }

  @Test func asksNobodyWhereNothingIsMissing() throws {
    try Shell.inNewFolder(path: "bin") { shell in
      let programs = ["swift", "apt-get", "pkg-config", "python3", "chromium", "dot", "xmllint"]
      for program in programs + ["rsvg-convert", "pdftotext", "pandoc", "asciidoctor"] {
        try Self.add(program, to: shell)
      }
      try Self.add("fc-list", "echo Noto", to: shell)
      let result = try shell.run("/bin/bash \(Self.script) test")
      #expect(result.output.isEmpty)
      #expect(result.status == 0)
    }
  }

  private static func add(_ program: String, _ body: String = "", to shell: Shell) throws {
    let folder = shell.folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: program)
    try Data("#!/bin/sh\n\(body)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }
}
