import Foundation
import TarikhRendering
import TarikhTemplates
import Testing

@Suite struct RenderersTests {
  /// A file in `Formats/` is a format; one that is not in the list can't be asked for.
  @Test func everyFormatIsListed() throws {
    let formats = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/TarikhRendering/Formats").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: formats.path)
      .filter { $0.hasSuffix("Renderer.swift") }
    let listed = Renderers.all(templates: try Templates()).map { "\(type(of: $0)).swift" }
    #expect(listed.sorted() == files.sorted())
  }

  @Test func namesAreUnique() throws {
    let names = Renderers.all(templates: try Templates()).map(\.format)
    #expect(Set(names).count == names.count)
  }
}
