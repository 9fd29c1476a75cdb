import TarikhCore
import Testing

@testable import TarikhLanguages

@Suite struct GazetteerCheckTests {
  private let tables: LanguageTables

  init() throws { tables = try LanguageTables() }

  private func problems(_ rows: String) -> [String] {
    let reading = GazetteerReading(
      Array("kind\tname\tforms\tcountry\n\(rows)\n".utf8), file: "g",
      countries: CountryCodes(tables))
    return GazetteerCheck(reading, tables: tables).problems.map(\.identifier)
  }

  @Test(arguments: [
    "person\tزرقون بلشاف\tZarqun Balshaf|!بلشاف\tLY", "organization\tمجلس الوئام\t!الوئام",
    "place\tوادي الرشا\tWadi Rasha\tLY", "place\tليبيا\tLibya\tLY", "organization\tUnited Nations",
  ])
  func aCleanEntryHasNoProblem(row: String) { #expect(problems(row).isEmpty) }

  @Test(arguments: [
    ("person\tزرقون بلشاف\tبلشاف", "one-word-person"), ("person\tBalshaf", "one-word-person"),
    ("organization\tالمدينة", "ordinary-word"), ("organization\tمنظمتنا\tزار", "ordinary-word"),
    ("organization\tAfter", "ordinary-word"), ("person\tليبيا", "contradicts-table"),
    ("group\tUnited Nations", "contradicts-table"), ("place\tHelwan\t\tLY", "contradicts-table"),
    ("persn\tAli Salem", "unknown-kind"),
  ])
  func aProblemIsNamed(row: String, identifier: String) {
    #expect(problems(row) == [identifier])
  }
}
