import Foundation
import Testing

/// Decisions from the command line to the page, and back.
struct DecideCommandTests {
  private let scratch: Scratch
  private var file: String { "\(scratch.path)/decisions.tarikh" }
  private var store: [String] { ["--store", "\(scratch.path)/out/tarikh.sqlite"] }

  init() throws {
    scratch = try Scratch()
    try scratch.write(Story.english, "news/tunis.txt")
    try scratch.write(Story.arabic, "news/tripoli.txt")
    _ = try Binary.run("build", "\(scratch.path)/news", "-o", "\(scratch.path)/out")
  }

  private func decide(_ words: String...) throws -> Binary.Outcome {
    try Binary.run(["decide"] + words + ["--decisions", file] + store)
  }

  private func file(_ words: String...) throws -> Binary.Outcome {
    try Binary.run(["decide"] + words + ["--decisions", file])
  }

  private func build(_ more: String...) throws -> Binary.Outcome {
    try Binary.run(
      ["build", "\(scratch.path)/news", "-o", "\(scratch.path)/out", "--decisions", file] + more)
  }

  /// The id of the first event of a kind that has so many claims or more.
  private func event(_ kind: String, claims: Int = 1) throws -> String {
    let json = try JSONSerialization.jsonObject(
      with: Data(scratch.text("out/timeline.json").utf8))
    let events = (json as? [String: Any])?["events"] as? [String: [String: Any]]
    return try #require(
      events?.filter { _, event in
        event["type"] as? String == kind && (event["claims"] as? [Any] ?? []).count >= claims
      }.keys.sorted().first)
  }

  @Test func aDecidedDateIsOnThePageInTheTimelineAndInTheDiff() throws {
    let id = try event("arrival")
    let decided = try decide(
      "date", String(id.prefix(8)), "2026-02-09", "--reason", "Seen on the ticket")
    #expect(decided.status == 0)
    #expect(decided.output.contains("decisions.tarikh:1: "))
    let written = try scratch.text("decisions.tarikh")
    #expect(written.hasPrefix("date \(id) 2026-02-09\n  title   "))
    #expect(written.contains("\n  despite 2026-02-1"))
    #expect(written.hasSuffix("\n  reason  Seen on the ticket\n"))

    let built = try build()
    #expect(built.status == 0 && built.errors.isEmpty)
    #expect(built.output.contains("recorded as run 2"))
    let timeline = try scratch.text("out/timeline.json")
    #expect(timeline.contains("\"decision\": \"date\""))
    #expect(timeline.contains("\"edtf\": \"2026-02-09\"") || timeline.contains("2026-02-09"))
    #expect(timeline.contains(/"decisions": "[0-9a-f]{64}"/))
    let page = try scratch.text("out/index.html")
    #expect(page.contains("Date by analyst: 9 Feb 2026 (Seen on the ticket)"))
    #expect(page.contains("بقرار المحلل"))
    #expect(try scratch.text("out/report.md").contains("Seen on the ticket"))
    let diff = try Binary.run(["diff", "@previous", "@latest"] + store)
    #expect(diff.status == 1)
    #expect(diff.output.contains("changed decisions"))
    #expect(diff.output.contains("2026-02-09"))
    let explained = try Binary.run(["explain", id] + store)
    #expect(explained.output.contains("date 2026-02-09 by analyst (Seen on the ticket)"))
    #expect(explained.output.contains("to undo: tarikh decide undo date \(id)\n"))
    #expect(try build().output.contains("same as run 2"))

    #expect(try file("undo", "date", id).status == 0)
    #expect(try scratch.text("decisions.tarikh").isEmpty)
    _ = try build()
    let back = try Binary.run(["diff", "1", "@latest"] + store)
    #expect(back.status == 0)
  }

  @Test func actorsAreJoinedPartedAndListed() throws {
    let joined = try decide("same", "Ali Salem", "كمال السنهوري")
    #expect(joined.status == 0)
    _ = try build()
    #expect(try scratch.text("out/index.html").contains("One by analyst: “"))
    let again = try decide("same", "Ali Salem", "كمال السنهوري")
    #expect(again.status == 0)
    #expect(try file("list").output.contains("Ali Salem"))
    let parted = try decide("not-same", "Ali Salem", "كمال السنهوري")
    #expect(parted.status == 0)
    #expect(parted.output.contains("replaces 'same "))
    #expect(try file("undo", "not-same", "Ali Salem", "كمال السنهوري").status == 0)
  }

  @Test func aStruckEventIsGoneAndCanBeDecidedOnAgain() throws {
    let id = try event("meeting")
    _ = try decide("strike", id)
    let built = try build()
    #expect(built.errors.isEmpty)
    #expect(!(try scratch.text("out/timeline.json")).contains("\"\(id)\": {"))
    #expect(try scratch.text("out/index.html").contains("event struck out by the analyst"))
    try scratch.write(
      "Ali Salem, the Libyan Foreign Minister, met President Karim Jaziri in Tunis on 12 February 2026, a source said.\n",
      "news/again.txt")
    let warned = try build()
    #expect(warned.status == 0)
    #expect(warned.errors.contains("[decision-contradicted]"))
    #expect(warned.errors.contains("decisions.tarikh:1: warning: "))
    #expect(try decide("strike", id).status == 0)
    #expect(try build().errors.isEmpty)
  }

  @Test func whatNoLongerAppliesIsNamedEvenInQuiet() throws {
    let id = try event("arrival")
    _ = try decide("note", id, "seen")
    try FileManager.default.removeItem(atPath: "\(scratch.path)/news/tunis.txt")
    try FileManager.default.removeItem(atPath: "\(scratch.path)/news/tripoli.txt")
    try scratch.write(
      "Egyptian President Karim Saad visited Amman on 20 February 2026.\n", "news/a.txt")
    let built = try build("--quiet")
    #expect(built.status == 0)
    #expect(built.errors.contains("no longer applies: there is no event \(id)"))
    #expect(built.errors.contains("[decision-gone]"))
    #expect(try scratch.text("out/index.html").contains("decisions.tarikh:1"))
  }

  @Test func decisionsThatContradictEachOtherStopTheBuild() throws {
    let id = try event("arrival")
    try scratch.write("date \(id) 2026-02-01\n\n\ndate \(id) 2026-02-02\n", "decisions.tarikh")
    let before = try scratch.text("out/timeline.json")
    let built = try build()
    #expect(built.status == 1)
    #expect(built.errors.contains("decisions.tarikh:4: error: "))
    #expect(built.errors.contains("in line 1"))
    #expect(try scratch.text("out/timeline.json") == before)
    #expect(try decide("note", id, "x").status == 1)
  }

  @Test func typingErrorsAreMet() throws {
    let id = try event("arrival")
    let wrong = String(id.prefix(7)) + (id.dropFirst(7).first == "0" ? "1" : "0")
    let outcome = try decide("strike", wrong)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("did you mean \(id) (arrival, "))
    #expect(try decide("same", "Ali Salen", "كمال السنهوري").errors.contains("did you mean"))
    #expect(try decide("date", id, "2026-02-30").status == 64)
    #expect(try decide("note", id, " ").status == 64)
    #expect(try decide("same", "Ali Salem", "Ali Salem").status == 1)
    #expect(scratch.names().contains("decisions.tarikh") == false)
    #expect(try file("undo", "x").status == 1)
    _ = try decide("note", id, "one")
    _ = try decide("note", id, "two")
    let several = try file("undo", id)
    #expect(several.status == 1)
    #expect(several.errors.contains("note \(id) one"))
    #expect(try file("undo", "note", id, "one").status == 0)
    #expect(
      try file("undo", "date", id).errors.contains("there is no decision 'date \(id)'; there is:"))
  }

  @Test func twoPeopleOfOneNameAreSetApartByArticle() throws {
    try scratch.write(
      "Ali Salem visited Cairo on 20 March 2026.\n", "news/sport.txt")
    _ = try Binary.run("build", "\(scratch.path)/news", "-o", "\(scratch.path)/out")
    let count = { try scratch.text("out/timeline.json").matches(of: /"name": "Ali Salem"/).count }
    #expect(try count() == 1)
    let decided = try decide("apart", "Ali Salem", "--in", "\(scratch.path)/news/sport.txt")
    #expect(decided.status == 0, "\(decided.errors)")
    #expect(
      try scratch.text("decisions.tarikh").contains(
        /apart [0-9a-f]{16} sport\n  name    Ali Salem\n/))
    let built = try build()
    #expect(built.status == 0 && built.errors.isEmpty)
    #expect(try count() == 2)
    #expect(
      try scratch.text("out/index.html").contains("Another one in sport by analyst: “Ali Salem”"))
    #expect(
      try decide("apart", "Karim Jaziri", "--in", "tunsi").errors.contains("did you mean ⁨tunis⁩?"))
    #expect(try decide("apart", "كمال السنهوري", "--in", "tunis").status == 1)
    #expect(try file("undo", "apart", "Ali Salem").status == 0)
    _ = try build()
    #expect(try count() == 1)
  }

  @Test func anEventThatWasJoinedIsSplit() throws {
    try scratch.write(
      "Libyan Foreign Minister Ali Salem arrived in Tunis on 12 February 2026, the port said.\n",
      "news/port.txt")
    _ = try Binary.run("build", "\(scratch.path)/news", "-o", "\(scratch.path)/out")
    let id = try event("arrival", claims: 2)
    let arrivals = { try scratch.text("out/timeline.json").matches(of: /"type": "arrival"/).count }
    let before = try arrivals()
    let decided = try decide("split", id, "--claims-of", "port.txt", "--reason", "Another trip")
    #expect(decided.status == 0, "\(decided.errors)")
    #expect(try scratch.text("decisions.tarikh").hasPrefix("split \(id) port\n"))
    let built = try build()
    #expect(built.status == 0 && built.errors.isEmpty)
    #expect(try arrivals() == before + 1)
    #expect(
      try scratch.text("out/index.html").contains(
        "Split by analyst: what port tells is another event (Another trip)"))
    let explained = try Binary.run(["explain", id] + store)
    #expect(explained.output.contains("to undo: tarikh decide undo split \(id) port\n"))
    #expect(try decide("split", id, "--claims-of", "tripoli").status == 1)
    #expect(try file("undo", "split", id, "port").status == 0)
    _ = try build()
    #expect(try arrivals() == before)
  }

  @Test func aPlaceOfTheTablesIsKnown() throws {
    let id = try event("meeting")
    #expect(try decide("place", id, "Benghazi").status == 0)
    _ = try build()
    let places = try scratch.text("out/timeline.json")
    #expect(places.contains("\"ly-benghazi\""))
    #expect(try decide("place", id, "Tunsi").output.contains("did you mean"))
  }
}
