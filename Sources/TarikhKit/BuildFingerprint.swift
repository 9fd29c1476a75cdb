import Foundation
import TarikhCore
import TarikhExtraction
import TarikhGraphviz
import TarikhReading

/// A hash of all that the files of a build depend on: inputs, settings, tables, templates, and the program itself.
struct BuildFingerprint: Sendable {
  /// 64 hexadecimal digits, or nil where an input, such as standard input, can be read once only.
  let value: String?
  /// The same of what pages are drawn with: the program and its templates.
  let drawing: String

  init(engine: Engine, options: BuildOptions, paths: [String], output: String) throws {
    let program = [Tarikh.version, Self.program, GraphvizLayoutEngine().name]
    let templates = try Self.fingerprint(engine)
    drawing = Self.hash(program + [templates])
    let source = ArticleSource(paths: paths, options: options.reading(into: output))
    guard let inputs = source.digest() else {
      value = nil
      return
    }
    var parts = program + [Extractor.fingerprint]
    parts += engine.tables.fingerprints.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    parts.append(engine.gazetteer.fingerprint ?? "-")
    parts.append(templates)
    parts += engine.gazetteerDiagnostics.map(\.description)
    parts += options.recorded.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    parts.append(options.title ?? "-")
    parts.append(try Self.contents(of: options.decisions))
    for list in [options.formats, options.reports] { parts.append("\(list)") }
    parts.append(inputs)
    value = Self.hash(parts)
  }

  /// The hash of parts, each with its length, so that no two lists of parts are the same text.
  private static func hash(_ parts: [String]) -> String {
    SHA256.hex(of: parts.map { "\($0.utf8.count):\($0)" }.joined().utf8)
  }

  /// Size and date of the program, since its drawing code has no hash of its own.
  private static var program: String {
    let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
    return FileStamp(path).map { "\($0.size) \($0.written)" } ?? "-"
  }

  private static func fingerprint(_ engine: Engine) throws -> String {
    let templates = try engine.templates()
    var digest = SHA256()
    for path in templates.paths {
      digest.update("\(path)\u{0}\(try templates.text(path))\u{0}".utf8)
    }
    return digest.finalizedHex()
  }

  private static func contents(of file: String?) throws -> String {
    try file.map { SHA256.hex(of: try FileBytes.all(of: $0)) } ?? "-"
  }
}
