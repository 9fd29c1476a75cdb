import TarikhCore
import Testing

@testable import TarikhKit

struct LoadedRunTests {
  private let timeline = Timeline(
    articles: [:], actors: [:], places: [:], events: [:], visits: [], relations: [],
    diagnostics: [], manifest: RunManifest(engine: "e", articles: []))

  @Test func aPathLeadsToItsTimeline() throws {
    let folder = try TemporaryFolder()
    try FileWriter.write(timeline.canonicalBytes, to: "\(folder.path)/timeline.json")
    for name in [folder.path, "\(folder.path)/timeline.json"] {
      #expect(try LoadedRun(name, store: "none").timeline == timeline)
    }
  }

  @Test func otherJSONIsRefused() throws {
    let folder = try TemporaryFolder()
    for text in ["{", "[]", "{\"version\": 99}"] {
      let file = try folder.write(text, "file.json")
      #expect(throws: FileFailure.self) { try LoadedRun(file, store: "none") }
    }
  }

  @Test func whatIsNeitherIsToldSo() {
    let failure = #expect(throws: FileFailure.self) { try LoadedRun("nonsense", store: "none") }
    #expect(failure?.problem == "this is neither a run nor a file")
  }
}
