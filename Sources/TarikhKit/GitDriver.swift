import Foundation

/// Sets git up in a repository so that `git diff` shows timelines as `tarikh diff` does.
///
/// Git calls a driver with seven arguments (gitattributes(5), "Defining an external diff driver"). The driver stands in the
/// repository's configuration, and which files it is for in `.gitattributes`.
package struct GitDriver: Sendable {
  /// The line of `.gitattributes`.
  package static let attribute = "timeline.json diff=tarikh"
  private static let key = "diff.tarikh.command"

  private let command: String
  private let folder: String

  /// A driver that calls the program at a path, in the repository around `folder`; throws where there is none.
  package init(program: String, folder: String = ".") throws {
    command = "\(Self.quoted(program)) diff --git-driver"
    self.folder = folder
  }

  /// Where this program lies, or its bare name where the shell finds it by that.
  package static var ownProgram: String {
    let own = Bundle.main.executablePath ?? CommandLine.arguments[0]
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let named = path.split(separator: ":").map { "\($0)/tarikh" }
      .first(where: FileManager.default.isExecutableFile)
    func real(_ path: String) -> String {
      URL(filePath: path).resolvingSymlinksInPath().path
    }
    return named.map(real) == real(own) ? "tarikh" : own
  }

  /// Writes what is missing, and says in a line each what was done or stood there before.
  package func install() throws -> [String] {
    let root = try git("rev-parse", "--show-toplevel").output
    guard !root.isEmpty else {
      throw FileFailure(
        folder, "this is in no working folder of git", remedy: "Run the command in a repository")
    }
    return [try configure(), try writeAttributes("\(root)/.gitattributes")]
  }

  private func configure() throws -> String {
    let known = try git("config", "--local", "--get", Self.key).output
    if known == command { return "git config \(Self.key): set before, \(command)" }
    let done = try git("config", "--local", Self.key, command)
    guard done.status == 0 else {
      throw FileFailure(
        folder, "git config failed (\(TerminalText.plain(done.trouble)))",
        remedy: "Check the repository's configuration")
    }
    return "git config \(Self.key): set to \(command)"
  }

  private func writeAttributes(_ file: String) throws -> String {
    let isThere = FileManager.default.fileExists(atPath: file)
    let text = isThere ? String(decoding: try FileBytes.all(of: file), as: UTF8.self) : ""
    let lines = text.split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    // Of several lines for a file, the last one says how it is shown.
    let last = lines.last { line in
      line.first == "timeline.json" && line.contains { $0.hasPrefix("diff") || $0 == "-diff" }
    }
    if last?.contains("diff=tarikh") == true {
      return "\(TerminalText.plain(file)): has '\(Self.attribute)' already"
    }
    let start = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    try FileWriter.write(Array("\(start)\(Self.attribute)\n".utf8), to: file)
    return "\(TerminalText.plain(file)): added '\(Self.attribute)'"
  }

  /// A word as a shell reads it.
  ///
  ///     GitDriver.quoted("/home/o'hara/tarikh")   // '/home/o'\''hara/tarikh'
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case 0x2B...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
      default: false
      }
    }
    return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }

  private func git(_ arguments: String...) throws -> (
    status: Int32, output: String, trouble: String
  ) {
    let process = Process()
    let (output, trouble) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = trouble
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let wrong = try trouble.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    func text(_ data: Data) -> String {
      String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
    return (process.terminationStatus, text(said), text(wrong))
  }
}
