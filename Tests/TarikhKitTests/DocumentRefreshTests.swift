import Foundation
import TarikhCore
import Testing

@testable import TarikhKit

struct DocumentRefreshTests {
  private let folder: TemporaryFolder
  private let refresh: DocumentRefresh

  init() throws {
    folder = try TemporaryFolder()
    let article = Article(
      id: "1", text: "Foreign Minister Ali Salem arrived in Tunis on 12 February 2026.",
      published: CalendarDay("2026-02-13"))
    let timeline = try Tarikh().timeline(of: [article])
    refresh = DocumentRefresh(pictures: try RunPictures(engine: Engine(), timeline: timeline))
  }

  private func document(_ words: String, _ name: String = "a.md") throws -> String {
    try folder.write("<!-- tarikh \(words) -->\n<!-- /tarikh -->\n", name)
  }

  @Test func writesADocumentAndItsPicturesOnce() throws {
    let document = try document("visits file=pictures/v.svg")
    let files = try refresh.refresh(document, isDry: false)
    #expect(files == ["\(folder.path)/pictures/v.svg", document])
    #expect(try refresh.refresh(document, isDry: true) == [])
    #expect(try folder.names(below: "pictures") == ["v.svg"])
  }

  @Test func aDryRunWritesNothing() throws {
    let document = try document("timeline as=table")
    let before = try folder.bytes("a.md")
    #expect(try refresh.refresh(document, isDry: true) == [document])
    #expect(try folder.bytes("a.md") == before)
    #expect(try folder.names() == ["a.md"])
  }

  @Test(arguments: [
    ("vists", "Did you mean “visits”?"), ("visits langg=en", "Did you mean “lang”?"),
    ("visits as=tabel", "Did you mean “table”?"), ("zzzzzzzzz", "Known are timeline"),
    ("visits actor=\"Aly Salem\"", "did you mean"), ("diff", "--since"),
  ])
  func saysWhatWasMeant(_ words: String, _ advice: String) throws {
    let document = try document(words)
    let failure = #expect(throws: FileFailure.self) { try refresh.refresh(document, isDry: false) }
    #expect(failure?.description.hasPrefix("\(document):1: ") == true)
    #expect(failure?.description.contains(advice) == true, "\(failure?.description ?? "")")
  }

  @Test func overwritesNothingThatIsNotOurs() throws {
    let logo = try folder.write("<svg>mine</svg>", "logo.svg")
    let document = try document("visits file=logo.svg")
    #expect(throws: FileFailure.self) { try refresh.refresh(document, isDry: false) }
    #expect(try String(contentsOfFile: logo, encoding: .utf8) == "<svg>mine</svg>")
  }

  @Test func followsNoLinkOutOfTheFolder() throws {
    let outside = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: outside.path)
    let document = try document("visits file=link/deep/v.svg")
    #expect(throws: FileFailure.self) { try refresh.refresh(document, isDry: false) }
    #expect(try outside.names() == [])
  }

  @Test func refusesOtherDocuments() throws {
    let document = try document("visits", "a.docx")
    let failure = #expect(throws: FileFailure.self) { try refresh.refresh(document, isDry: true) }
    #expect(failure?.description.contains(".md, .html, .adoc, .tex, .typ") == true)
  }
}
