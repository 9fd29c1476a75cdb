import Foundation
import Mustache

/// The pages and reports that Tarikh carries, with the user's own in place of those that have the same path.
///
///     try Templates().render("reports/full.md", with: ["title": "تقرير"])
package struct Templates: Sendable {
  /// Trouble with a template: a folder that cannot be read, a template that is missing or breaks the rules.
  package struct Failure: Error, CustomStringConvertible {
    /// One sentence for the reader, with the path of the template.
    package let description: String
  }

  private let texts: [String: String]
  private let library: MustacheLibrary
  /// Those that we fill ourselves.
  private let plain: [String: PlainTemplate]

  /// The embedded templates; a file below the folder `overrides` wins over the embedded one of the same path.
  package init(overrides: String? = nil) throws {
    let embedded = try Self.embedded.get()
    self =
      try overrides.map { folder in
        try Templates(embedded.texts.merging(Self.files(below: folder)) { _, own in own })
      } ?? embedded
  }

  /// Read once, however often they are asked for.
  private static let embedded = Result {
    try Templates(
      Dictionary(
        EmbeddedResources.files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    )
  }

  private init(_ texts: [String: String]) throws {
    Escaping.register()
    var library = MustacheLibrary()
    var plain: [String: PlainTemplate] = [:]
    var names: Set<String> = []
    for (path, text) in texts where path.hasSuffix(Self.suffix) {
      let name = String(path.dropLast(Self.suffix.count))
      names.insert(name)
      let escaping = Escaping(forTemplate: name)
      let body = Self.body(of: text, at: path)
      do {
        try library.register(
          "{{% CONTENT_TYPE:\(escaping.rawValue)}}\n" + body, named: name)
      } catch {
        throw Failure(description: "\(path): the template breaks the rules of Mustache (\(error))")
      }
      plain[name] = PlainTemplate(body, escaping: escaping)
    }
    self.texts = texts
    self.library = library
    self.plain = PlainTemplate.closed(plain, of: names)
  }

  /// The paths of all templates and assets, sorted.
  package var paths: [String] { texts.keys.sorted() }

  /// The names of the reports, such as `full.md`, sorted.
  package var reports: [String] {
    paths.filter { $0.hasPrefix("reports/") && $0.hasSuffix(Self.suffix) }
      .map { String($0.dropFirst("reports/".count).dropLast(Self.suffix.count)) }
  }

  /// The text of an asset or a template, by its path, such as `assets/page.css`.
  package func text(_ path: String) throws -> String {
    guard let text = texts[path] else { throw Failure(description: "\(path): no such template") }
    return text
  }

  /// Fills a template, by its path without `.mustache`; values are escaped for HTML, or for Markdown in `….md`.
  package func render(_ name: String, with values: [String: Any]) throws -> String {
    String(decoding: try bytes(name, with: values), as: UTF8.self)
  }

  /// The bytes of what `render` returns.
  package func bytes(_ name: String, with values: [String: Any]) throws -> [UInt8] {
    if let bytes = filled(name, with: values) { return bytes }
    return Array(try renderByLibrary(name, with: values).utf8)
  }

  /// The same by us alone; nil where a template or a value is the library's matter.
  func filled(_ name: String, with values: [String: Any]) -> [UInt8]? {
    plain[name].flatMap { PlainTemplate.Filling.bytes($0, with: values, parts: plain) }
  }

  /// The same by the library alone.
  func renderByLibrary(_ name: String, with values: [String: Any]) throws -> String {
    guard let text = library.render(values, withTemplate: name) else {
      throw Failure(description: "\(name): no such template")
    }
    return text
  }

  /// A part of one line stands within the lines of other templates, and its line end is no part of it.
  private static func body(of text: String, at path: String) -> Substring {
    let isWithinLines = path.hasPrefix("parts/") && text.firstIndex(of: "\n") == text.indices.last
    return isWithinLines ? text.dropLast() : text[...]
  }

  private static let suffix = ".mustache"

  private static func files(below folder: String) throws -> [String: String] {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder),
      isFolder.boolValue, let paths = FileManager.default.enumerator(atPath: root.path)
    else {
      throw Failure(description: "\(folder): the folder of templates cannot be read")
    }
    var texts: [String: String] = [:]
    for case let path as String in paths {
      let file = root.appending(path: path)
      guard !file.hasDirectoryPath,
        !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
      else { continue }
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      texts[path] = text
    }
    return texts
  }
}
