import Testing

@testable import TarikhStore

@Suite struct TimelinePiecesTests {
  /// A text in the form of a timeline, an entry for each name.
  private func timeline(_ names: [String], words: String = "x") -> [UInt8] {
    let entries = names.map { "    \"\($0)\": {\n      \"text\": \"\(words) \($0)\"\n    }" }
    return Array("{\n  \"events\": {\n\(entries.joined(separator: ",\n"))\n  }\n}\n".utf8)
  }

  private func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
    TimelinePieces.cut(bytes).map { Array(bytes[$0]) }
  }

  private let names = (0..<600).map { "e\($0 * 7919 % 10_007)" }

  @Test(arguments: ["", "\n", "{}\n", "no end of line", "\n    \""])
  func piecesAreTheWhole(text: String) {
    #expect(pieces(Array(text.utf8)).flatMap { $0 } == Array(text.utf8))
  }

  @Test func aLongTextHasManyPieces() {
    let bytes = timeline(names)
    #expect(pieces(bytes).flatMap { $0 } == bytes)
    #expect((15...120).contains(pieces(bytes).count))
  }

  @Test func aNewEntryChangesOnePiece() {
    let before = Set(pieces(timeline(names)))
    for place in [0, 300, 600] {
      let after = pieces(timeline(names[..<place] + ["new"] + names[place...]))
      #expect(after.count { !before.contains($0) } <= 2)
    }
  }

  @Test func aPieceEndsThoughNoHashAsksForIt() {
    let same = Array(repeating: "same", count: 400)
    let bytes = timeline(same, words: String(repeating: "long ", count: 500))
    #expect(pieces(bytes).allSatisfy { $0.count < 1 << 19 })
  }
}
