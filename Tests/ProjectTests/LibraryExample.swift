import Foundation
import TarikhKit

/// The example of the README, compiled word for word.
enum LibraryExample {
  static func run() throws {
    let tarikh = try Tarikh()
    let articles = try tarikh.articles(at: ["Examples/articles"])
    let timeline = try tarikh.timeline(of: articles)
    for event in timeline.eventsInOrder {
      let date = event.time.map { "\($0.edtf)" } ?? "undated"
      print(date, event.kind.rawValue, event.status.rawValue, event.claims[0].claim.evidence.quote)
    }
    let page = try tarikh.artifact("html", of: timeline)
    try Data(page.bytes).write(to: URL(filePath: "timeline.html"))
  }
}
