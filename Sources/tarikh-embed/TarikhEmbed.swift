import Foundation
import TarikhCore

/// The tool behind the EmbedResources plugin: `resources OUTPUT ROOT FILE…` or `fingerprint OUTPUT FILE…`.
@main
enum TarikhEmbed {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "resources": try embed(Array(arguments.dropFirst()))
    case "fingerprint": try fingerprint(Array(arguments.dropFirst()))
    default: throw Usage()
    }
  }

  struct Usage: Error, CustomStringConvertible {
    var description: String { "usage: tarikh-embed resources|fingerprint OUTPUT …" }
  }

  private static func embed(_ arguments: [String]) throws {
    guard arguments.count >= 2 else { throw Usage() }
    let root = URL(filePath: arguments[1]).resolvingSymlinksInPath().path + "/"
    var source =
      "enum EmbeddedResources {\n  static let files: [(path: String, text: String)] = [\n"
    for file in arguments.dropFirst(2) {
      let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
      let path = file.hasPrefix(root) ? String(file.dropFirst(root.count)) : file
      source += "    (\(literal(path)), \(literal(text))),\n"
    }
    try write(source + "  ]\n}\n", to: arguments[0])
  }

  private static func fingerprint(_ arguments: [String]) throws {
    guard let output = arguments.first else { throw Usage() }
    var digest = SHA256()
    for file in arguments.dropFirst() {
      digest.update(URL(filePath: file).lastPathComponent.utf8)
      digest.update(try Data(contentsOf: URL(filePath: file)))
    }
    let hash = digest.finalizedHex().prefix(16)
    try write("enum EngineFingerprint {\n  static let value = \"\(hash)\"\n}\n", to: output)
  }

  /// A Swift literal of `text`, raw with as many `#` as it takes.
  private static func literal(_ text: String) -> String {
    var marks = "#"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
  }

  private static func write(_ source: String, to path: String) throws {
    try Data(source.utf8).write(to: URL(filePath: path), options: .atomic)
  }
}
