import TarikhKit
import TarikhRendering
import Testing

struct ConvertedPictureTests {
  private static let picture = Artifact(
    name: "visits.en.svg", mediaType: "image/svg+xml",
    bytes: Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"/>".utf8))

  @Test(
    arguments: [
      (ConvertedPicture.Format.png, [0x89, 0x50, 0x4E, 0x47]), (.pdf, [0x25, 0x50, 0x44, 0x46]),
    ] as [(ConvertedPicture.Format, [UInt8])])
  func isOfItsFormat(format: ConvertedPicture.Format, start: [UInt8]) throws {
    let artifact = try ConvertedPicture(Self.picture, as: format).artifact
    #expect(artifact.name == "visits.en.\(format.rawValue)")
    #expect(artifact.bytes.starts(with: start))
  }

  @Test(arguments: ConvertedPicture.Format.allCases)
  func saysWhatIsMissing(format: ConvertedPicture.Format) throws {
    let failure = try #require(throws: ConvertedPicture.Failure.self) {
      try ConvertedPicture(Self.picture, as: format, path: "/nonexistent")
    }
    #expect(failure.description.contains("librsvg2-bin"))
    #expect(failure.description.contains("--format svg"))
  }

  @Test func saysWhatWentWrong() throws {
    let broken = Artifact(name: "a.svg", mediaType: "image/svg+xml", bytes: Array("<svg".utf8))
    let failure = try #require(throws: ConvertedPicture.Failure.self) {
      try ConvertedPicture(broken, as: .png)
    }
    #expect(failure.description.contains("could not make the png"))
  }
}
