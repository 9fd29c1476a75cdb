import Testing

@testable import TarikhKit

struct TerminalTextTests {
  @Test func nothingActsOnTheTerminal() {
    #expect(TerminalText.plain("a\u{1B}[31mb\nc\u{202E}d\u{2069}") == "a [31mb cd")
  }

  @Test func aTableAlignsItsColumns() {
    let table = TextTable(header: ["n", "name"], rows: [["1", "a"], ["12", "bb"]], numbers: [0])
    #expect(table.text == " n  name\n 1  a\n12  bb")
  }
}
