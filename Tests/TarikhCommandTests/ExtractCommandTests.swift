import Foundation
import TarikhCore
import Testing

struct ExtractCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func lines(_ outcome: Binary.Outcome) throws -> [JSONValue] {
    try outcome.output.split(separator: "\n").map { try JSONValue(parsing: $0.utf8) }
  }

  private static func jsonl(_ articles: KeyValuePairs<String, String>) -> String {
    articles.map { id, text in
      JSONValue.fields(["id": .string(id), "text": .string(text)]).compactText + "\n"
    }.joined()
  }

  @Test func standardInputIsReadAsJSONLAndAnsweredInOrder() throws {
    let input = Self.jsonl(["b": Story.english, "a": Story.arabic, "c": Story.english])
    let outcome = try Binary.run("extract", "--jsonl", "-", "--jobs", "4", input: input)
    #expect(outcome.status == 0)
    #expect(try lines(outcome).map { $0["id"]?.string } == ["b", "a", "c"])
  }

  @Test func aLineThatIsNoJSONIsSkippedAndNamed() throws {
    let input = Self.jsonl(["a": Story.english]) + "{\n" + Self.jsonl(["b": Story.english])
    let outcome = try Binary.run("extract", "--jsonl", "-", input: input)
    #expect(outcome.status == 3)
    #expect(outcome.errors.hasPrefix("-:2: error: "))
    #expect(try lines(outcome).count == 2)
  }

  @Test func theReferenceDateIsTheArticlesOwnUnlessForced() throws {
    let article =
      "{\"id\":\"a\",\"text\":\"Ali Salem arrived yesterday.\",\"published\":\"2026-02-15\"}\n"
    let bare = "{\"id\":\"a\",\"text\":\"Ali Salem arrived yesterday.\"}\n"
    let day = "2026-03-01"
    let found = try [
      Binary.run("extract", "--jsonl", "-", input: bare),
      Binary.run("extract", "--jsonl", "-", "--date", day, input: bare),
      Binary.run("extract", "--jsonl", "-", "--date", day, input: article),
      Binary.run("extract", "--jsonl", "-", "--force-date", day, input: article),
    ].map { try lines($0)[0]["documentDate"]?.string }
    #expect(found == [nil, day, "2026-02-15", day])
  }

  @Test func filesAreNamedAfterArticlesAndStayInTheirFolder() throws {
    let input = Self.jsonl(["../../up": Story.english, "a/b": Story.arabic, "a/b ": Story.arabic])
    let folder = "\(scratch.path)/out/json"
    let outcome = try Binary.run("extract", "--jsonl", "-", "--out-dir", folder, input: input)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(scratch.names("out") == ["json"])
    #expect(scratch.names("out/json") == ["_.", "a"])
    #expect(scratch.names("out/json/a") == ["b .json", "b.json"])
  }

  @Test func theTextIsThereForMarkdownOrWhenAskedFor() throws {
    let plain = try scratch.write(Story.english, "a.txt")
    let marked = try scratch.write("# Title\n\n\(Story.english)", "b.md")
    let found = try [
      Binary.run("extract", plain), Binary.run("extract", plain, "--with-text"),
      Binary.run("extract", marked),
    ].map { try lines($0)[0]["text"] != nil }
    #expect(found == [false, true, true])
  }

  @Test func aLongLineIsReadToItsEnd() throws {
    let sentence = Story.arabic.replacing("\n", with: " ")
    let line = String(repeating: "كلام في كلام لا يقول شيئا. ", count: 4000) + sentence
    let file = try scratch.write(line, "long.txt")
    let outcome = try Binary.run("extract", file)
    #expect(outcome.status == 0)
    #expect(try lines(outcome)[0]["dates"]?.array?.count == 1)
  }
}
