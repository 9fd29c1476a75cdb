import TarikhCore
import Testing

@testable import TarikhExtraction

/// Holds the attributions of all lines of `Corpus/<tag>/attributions.tsv` to a precision, and to the recall that they reach.
@Suite struct AttributionCorpusTests {
  @Test func mostAttributionsAreRight() throws {
    let tally = try GoldTally(of: "attributions", items: Self.attributions)
    #expect(tally.lines >= 80)
    #expect(tally.empty * 3 >= tally.lines)
    #expect(tally.recall >= 0.51, "\(tally)")
    withKnownIssue(
      "A word of a source marks every event of its sentence, and only «أن» opens speech"
    ) {
      #expect(tally.precision >= 0.85, "\(tally)")
    }
  }

  /// `visit named=X`, `visit unnamed=words`: the events that the outlet does not tell in its own voice.
  private static func attributions(of extraction: Extraction) -> [String] {
    let told = extraction.events.filter {
      $0.kind != .statement && $0.attribution.source != .outlet
    }
    return told.map { event in
      let speaker = event.attribution.speaker.map { "=\($0)" } ?? ""
      return "\(event.kind.rawValue) \(event.attribution.source.rawValue)\(speaker)"
    }
  }
}
