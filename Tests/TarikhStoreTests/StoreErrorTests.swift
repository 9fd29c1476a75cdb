import Testing

@testable import TarikhStore

@Suite struct StoreErrorTests {
  @Test(arguments: [
    StoreError.missing(file: "f"), .unreachable(file: "f", reason: "r"), .foreign(file: "f"),
    .corrupt(file: "f", reason: "r"), .newerSchema(file: "f", found: 3, supported: 1),
    .diskFull(file: "f"), .readOnly(file: "f"), .locked(file: "f"), .noSuchRun(.latest, file: "f"),
    .ambiguousRun(.content("beef"), numbers: [1, 2], file: "f"),
    .unusableName("n", file: "f"), .failed(file: "f", reason: "r"),
  ])
  func namesTheFileAndTheRemedy(_ error: StoreError) {
    #expect(error.description.wholeMatch(of: /f: [^.]+\. [^.]+\./) != nil)
    #expect(error.file == "f")
  }
}
