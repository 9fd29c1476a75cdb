import Foundation
import TarikhCore
import Testing

@testable import TarikhDiff

@Suite struct DiffJSONTests {
  private func schema() throws -> JSONValue {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let file = root.appending(path: "docs/diff.schema.json").resolvingSymlinksInPath()
    return try JSONValue(parsing: Data(contentsOf: file))
  }

  private func words(_ schema: JSONValue, _ path: String...) throws -> [String] {
    var value: JSONValue? = schema
    for name in path { value = value?[name] }
    return try #require(value?["enum"]?.array).compactMap(\.string)
  }

  @Test func theSchemaHasEveryName() throws {
    let schema = try schema()
    let verdict = ["properties", "verdict"]
    #expect(
      try words(schema, "$defs", "eventVerdict", verdict[0], verdict[1]) == EventVerdict.names)
    #expect(
      try words(schema, "$defs", "actorVerdict", verdict[0], verdict[1]) == ActorVerdict.names)
    #expect(
      try words(schema, "$defs", "causes", "items", "properties", "cause") == Cause.names)
  }

  @Test func anEmptyDiffHasAllItsParts() throws {
    let timeline = try Draft().timeline()
    let json = TimelineDiff(from: timeline, to: timeline).json
    let required = try #require(try schema()["required"]?.array).compactMap(\.string)
    #expect(json.object?.keys.sorted() == required.sorted())
  }

  @Test func aShiftIsWrittenInFull() throws {
    var event = DraftEvent("التقى الوزير نظيره في القصر")
    let before = try Draft([event]).timeline()
    event.day += 2
    let json = TimelineDiff(from: before, to: try Draft([event]).timeline()).json
    let verdict = json["events"]?.array?.first?["verdicts"]?.array?.first
    #expect(
      verdict?.compactText
        == #"{"days":2,"from":"2026-02-16","how":"shifted","to":"2026-02-18","verdict":"redated"}"#)
    #expect(json["summary"]?.compactText.contains(#""events":{"redated":1}"#) == true)
  }

  @Test func theSameRunsGiveTheSameBytes() throws {
    let (before, after) = (
      try Draft(count: 40, seed: 1).timeline(), try Draft(count: 40, seed: 2).timeline()
    )
    let bytes = TimelineDiff(from: before, to: after).canonicalBytes
    #expect(bytes == TimelineDiff(from: before, to: after).canonicalBytes)
    #expect(try JSONValue(parsing: bytes)["format"]?.string == "tarikh-diff")
  }
}
