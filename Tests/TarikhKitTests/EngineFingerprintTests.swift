import Foundation
import TarikhCore
import TarikhExtraction
import TarikhResolution
import Testing

@testable import TarikhKit

/// What a run says of the program that made it, and what a stored extraction depends on of that.
struct EngineFingerprintTests {
  @Test(arguments: [
    ("TarikhExtraction", Extractor.fingerprint), ("TarikhResolution", Resolver.fingerprint),
  ])
  func aStageIsKnownByItsSources(module: String, fingerprint: String) throws {
    var digest = SHA256()
    for folder in ["TarikhCore", "TarikhLanguages", module].sorted() {
      for file in try sources(of: folder) {
        digest.update(file.lastPathComponent.utf8)
        digest.update(try Data(contentsOf: file))
      }
    }
    #expect(fingerprint == digest.finalizedHex().prefix(16))
  }

  @Test func aRunRecordsBothStages() throws {
    let article = Article(id: "a", text: "Ali Salem arrived in Tunis on 12 February 2026.")
    let manifest = try Pipeline(engine: Engine(), options: BuildOptions())
      .timeline(of: [article]).manifest
    #expect(manifest.engine.contains(Extractor.fingerprint))
    #expect(manifest.engine.contains(Resolver.fingerprint))
    #expect(Extractor.fingerprint != Resolver.fingerprint)
  }

  @Test func anExtractionDependsOnItsOwnStageAlone() throws {
    let article = Article(id: "a", text: "Ali Salem arrived.")
    let tables = try Engine().tables
    let key = ExtractionKey(date: nil, tables: tables).key(of: article, articleKey: article.key)
    let own = ExtractionKey(date: nil, tables: tables, engine: Extractor.fingerprint)
    #expect(key == own.key(of: article, articleKey: article.key))
  }

  private func sources(of module: String) throws -> [URL] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/\(module)").resolvingSymlinksInPath()
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let files = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
