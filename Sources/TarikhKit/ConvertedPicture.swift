import Foundation
import TarikhRendering

/// One of our SVG pictures as PNG or PDF, by `rsvg-convert` of librsvg as a process.
///
/// Its bytes depend on librsvg and its fonts: they are not promised to be the same elsewhere.
package struct ConvertedPicture {
  /// What a picture can be turned into.
  package enum Format: String, CaseIterable {
    /// Pixels, two for each point.
    case png
    /// A page of the picture's size.
    case pdf

    var mediaType: String { self == .png ? "image/png" : "application/pdf" }
  }

  /// The picture in its new form.
  package let artifact: Artifact

  /// Turns a picture into `format`; throws where librsvg fails, or is in no folder of `path` (that of the process).
  package init(_ picture: Artifact, as format: Format, path: String? = nil) throws {
    let path = path ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
    guard let program = Self.program("rsvg-convert", in: path) else {
      throw Failure.missing(format)
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tarikh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, result) = (folder.appending(path: "in.svg"), folder.appending(path: "out"))
    try Data(Self.withoutLinksWithin(picture.bytes)).write(to: source)
    try Self.run(program, Self.arguments(source.path, result.path, format), format)
    let name = picture.name.replacing(/\.svg$/, with: "") + ".\(format.rawValue)"
    artifact = Artifact(
      name: name, mediaType: format.mediaType, bytes: [UInt8](try Data(contentsOf: result)))
  }

  /// No page has the entries to which the picture's links within lead, and over some of them cairo 1.16 crashes.
  private static func withoutLinksWithin(_ picture: [UInt8]) -> [UInt8] {
    Array(String(decoding: picture, as: UTF8.self).replacing(/\ href="#[^"]*"/, with: "").utf8)
  }

  private static func arguments(_ source: String, _ result: String, _ format: Format) -> [String] {
    let common = ["--format", format.rawValue, "--output", result]
    return common + (format == .png ? ["--zoom", "2"] : []) + [source]
  }

  private static func program(_ name: String, in path: String) -> URL? {
    path.split(separator: ":").map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile).map { URL(filePath: $0) }
  }

  private static func run(_ program: URL, _ arguments: [String], _ format: Format) throws {
    let process = Process()
    let trouble = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SOURCE_DATE_EPOCH": "0"]) { given, _ in given }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = trouble
    try process.run()
    let said = try trouble.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure.failed(format, String(decoding: said, as: UTF8.self))
    }
  }

  /// Why there is no picture.
  package struct Failure: Error, Hashable, CustomStringConvertible {
    /// What is wrong and what to do, for a terminal.
    package let description: String

    static func missing(_ format: Format) -> Failure {
      Failure(
        description:
          "the format \(format.rawValue) needs rsvg-convert, which is not installed. Install librsvg "
          + "(apt install librsvg2-bin, brew install librsvg), or take --format svg.")
    }

    static func failed(_ format: Format, _ said: String) -> Failure {
      let said = said.split(separator: "\n").last.map { ": \($0)" } ?? ""
      return Failure(
        description:
          "rsvg-convert could not make the \(format.rawValue)\(said). Take --format svg instead.")
    }
  }
}
