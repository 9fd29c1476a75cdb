import Testing

/// Texts that make every rule begin and none end are read in time that grows with their length alone.
@Suite struct HostileDateTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "1", "1 ", "12/", "2014-", "1.2.", "12 و", "يناير ", "محرم ", "من ", "قبل ", "يوم ", "الأول ",
      "ألف ", "الأحد و", "عام ", "قبل يومين من ", "أول يوم من ", "March ", "first ", "two ",
      "next ",
      "the ", "twenty ", "week of ", "the day before ", "before two days after ", "(", "Sun, ",
    ])
  func muchOfOneThingIsRead(piece: String) {
    let text = String(repeating: piece, count: 2_000 / piece.utf8.count)
    #expect(Dates.find(text).dates.count < text.utf8.count)
  }
}
