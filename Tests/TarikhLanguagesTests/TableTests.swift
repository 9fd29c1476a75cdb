import TarikhLanguages
import Testing

@Suite struct TableTests {
  @Test func readsHeaderRowsAndComments() {
    let table = Table(path: "ar/titles.tsv", text: "form\tkind\n# ranks\nاللواء\trank\nالسيد\n")
    #expect(table.columns == ["form", "kind"])
    #expect(table.rows == [["اللواء", "rank"], ["السيد", ""]])
    #expect(table.column("kind") == 1)
    #expect(table.column("gender") == nil)
  }

  @Test func emptyTextIsAnEmptyTable() {
    #expect(Table(path: "none.tsv", text: "").columns.isEmpty)
    #expect(Table(path: "none.tsv", text: "# nothing\n").rows.isEmpty)
  }

  @Test func exclamationMarkMakesAFormWeak() {
    let forms = TableForm.forms(in: "آذار|!مارس")
    #expect(forms.map(\.text) == ["آذار", "مارس"])
    #expect(forms.map(\.isWeak) == [false, true])
  }
}
