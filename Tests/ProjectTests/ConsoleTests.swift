import Foundation
import Testing

@Suite(.enabled(if: Binary.folder != nil, "the command line tool was not built"))
struct ConsoleTests {
  /// What the README shows of a terminal is what a reader sees who types the same; `TARIKH_RECORD=1` writes it anew.
  @Test func readmeShowsWhatHappens() throws {
    let readme = try Project.text("README.md")
    let blocks = ConsoleBlock.all(in: readme)
    #expect(blocks.count > 3)
    let isRecording = ProcessInfo.processInfo.environment["TARIKH_RECORD"] == "1"
    var recorded = readme
    try Shell.inNewFolder(path: Binary.path) { shell in
      try FileManager.default.createSymbolicLink(
        at: shell.folder.appending(path: "Examples"),
        withDestinationURL: Project.root.appending(path: "Examples"))
      for block in blocks {
        let now = try block.rerun(in: shell)
        if !isRecording { #expect(block.content == now) }
        recorded.replace(block.content, with: now)
      }
    }
    guard isRecording else { return }
    try Data(recorded.utf8).write(to: Project.root.appending(path: "README.md"))
    Issue.record("recorded README.md: read it, then run again")
  }

  @Test(arguments: try Commands.names()) func manPageNamesEveryOption(of command: String) throws {
    let page = try Project.text("docs/tarikh.1").replacing("\\-", with: "-")
    // What is not one of the commands of a group is answered by the help of the group.
    let shell = Shell(folder: Project.root, path: Binary.path)
    let names = ["", "runs ", "decide ", "lexicon ", "templates "]
      .map { command == "tarikh" ? "" : $0 + command }
    let help = try Set(names).map { try shell.run("tarikh help \($0)").output }.joined()
    #expect(help.contains("USAGE: tarikh"))
    for option in help.matches(of: #/^  (?:-\w, )?(--[a-z-]+)/#.anchorsMatchLineEndings()) {
      #expect(page.contains("\(option.1)"), "\(option.1)")
    }
  }
}
