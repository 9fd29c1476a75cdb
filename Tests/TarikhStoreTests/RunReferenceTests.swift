import Testing

@testable import TarikhStore

@Suite struct RunReferenceTests {
  @Test(arguments: [
    ("@latest", RunReference.latest), ("@previous", .previous), ("12", .number(12)),
    ("1234567", .number(1_234_567)), ("12345678", .content("12345678")),
    ("3F9ac2", .content("3f9ac2")), ("@أسبوع", .named("أسبوع")),
  ])
  func readsWhatUsersWrite(_ text: String, _ reference: RunReference) {
    #expect(RunReference(text) == reference)
  }

  @Test(arguments: ["", "@", "abc", "timeline.json", "3f9ac2.json", "١٢", "-1", "beef cafe"])
  func leavesTheRestToPaths(_ text: String) {
    #expect(RunReference(text) == nil)
  }

  @Test(arguments: [
    ("week-7", RunReference.named("week-7")), ("@week-7", .named("week-7")), ("12", .number(12)),
    ("beef", .content("beef")), ("قبل_المحادثات", .named("قبل_المحادثات")),
  ])
  func takesANameWithoutItsSign(_ text: String, _ reference: RunReference) {
    #expect(RunReference(orName: text) == reference)
  }

  @Test(arguments: ["", "@", "a b", "a/b", "timeline.json", "latest", "a@b"])
  func someTextsNameNoRun(_ text: String) {
    #expect(RunReference(orName: text) == nil)
    #expect(!RunReference.isName(text))
  }

  @Test(arguments: ["@latest", "@previous", "@named", "7", "0123abcd"])
  func writesWhatItReads(_ text: String) {
    #expect(RunReference(text)?.description == text)
  }
}
