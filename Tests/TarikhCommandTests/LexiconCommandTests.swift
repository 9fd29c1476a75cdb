import Foundation
import Testing

struct LexiconCommandTests {
  private let scratch: Scratch
  private let clean = "kind\tname\tforms\nperson\tZarqun Balshaf\tزرقون بلشاف|!بلشاف\n"

  init() throws { scratch = try Scratch() }

  @Test func anImportIsSortedAndNamesWhatItSkipped() throws {
    let file = try scratch.write(clean + "persn\tAli Salem\nplace\tWadi Rasha\n", "in.tsv")
    let out = "\(scratch.path)/sub/gazetteer.tsv"
    let outcome = try Binary.run("lexicon", "import", file, "-o", out)
    #expect(outcome.status == 3)
    #expect(
      outcome.errors.contains("\(file):3: error: there is no kind “persn” (did you mean person?)"))
    #expect(outcome.errors.hasSuffix("2 taken, 1 skipped (1 unknown-kind)\n"))
    #expect(outcome.output.isEmpty)
    #expect(scratch.names("sub") == ["gazetteer.tsv"])
    let table = try scratch.text("sub/gazetteer.tsv")
    #expect(table.hasPrefix("id\tkind\tname\tforms\toffice\tcountry\tnote\ng-"))
    let again = try Binary.run("lexicon", "import", out)
    #expect(again.status == 0)
    #expect(again.output == table)
  }

  @Test func entitiesComeFromStandardInput() throws {
    let input = """
      {"id":"a","schema":"Person","properties":{"name":["Zarqun Balshaf"]}}
      {"id":"b","schema":"Vessel","properties":{"name":["Star"]}}

      """
    let outcome = try Binary.run("lexicon", "import", "-", input: input)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix("\na\tperson\tZarqun Balshaf\t\t\t\t\n"))
    #expect(outcome.errors == "1 taken, 0 skipped, 1 ignored (1 Vessel)\n")
  }

  @Test(arguments: [("", 1), ("kind\tname\n", 1), ("kind\tname\nx\tAli\n", 1)])
  func nothingUsableIsAFailureAndWritesNothing(text: String, status: Int32) throws {
    let file = try scratch.write(text, "in.tsv")
    let outcome = try Binary.run("lexicon", "import", file, "-o", "\(scratch.path)/out.tsv")
    #expect(outcome.status == status)
    #expect(scratch.names() == ["in.tsv"])
  }

  @Test func aCheckSaysWhatIsWrongOnStandardOutput() throws {
    let outcome = try Binary.run("lexicon", "check", try scratch.write(clean, "good.tsv"))
    #expect(outcome.status == 0)
    #expect(outcome.output == "1 entry, no problem\n")
    let bad = try scratch.write(
      Array(clean.utf8) + [0xFF] + Array("\nperson\tليبيا\n".utf8), "bad.tsv")
    let found = try Binary.run("lexicon", "check", bad)
    #expect(found.status == 1)
    #expect(found.output.contains("\(bad):3: error: byte 72 of the file is no UTF-8"))
    #expect(found.output.contains("[contradicts-table]\n"))
    #expect(found.output.hasSuffix("2 entries, 2 problems\n"))
    #expect(try Binary.run("lexicon", "check").status == 64)
    #expect(try Binary.run("lexicon", "check", "\(scratch.path)/none.tsv").status == 1)
  }

  @Test func extractAndBuildHeedAGazetteer() throws {
    let article = try scratch.write("وصل زرقون بلشاف إلى تونس في 12 فبراير 2026.\n", "a.txt")
    let file = try scratch.write(clean, "mine.tsv")
    let extracted = try Binary.run("extract", article, "--gazetteer", file)
    #expect(extracted.status == 0)
    #expect(extracted.output.contains("\"canonical\":\"Zarqun Balshaf\""))
    let out = "\(scratch.path)/out"
    #expect(try Binary.run("build", article, "-o", out, "--gazetteer", file).status == 0)
    #expect(try scratch.text("out/index.html").contains("Zarqun Balshaf"))
  }

  @Test func aLineOfItThatIsSkippedIsNamed() throws {
    let article = try scratch.write(Story.english, "a.txt")
    let file = try scratch.write(clean + "person\t\n", "mine.tsv")
    for command in ["extract", "build"] {
      let output = command == "build" ? ["-o", "\(scratch.path)/out"] : []
      let outcome = try Binary.run([command, article, "-q", "--gazetteer", file] + output)
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("\(file):3: error: the entry has no name"))
    }
    let none = try Binary.run("extract", article, "--gazetteer", "\(scratch.path)/none.tsv")
    #expect(none.status == 1)
    #expect(none.errors.contains("there is no such file"))
  }
}
