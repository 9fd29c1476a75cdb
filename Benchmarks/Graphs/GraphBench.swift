import TarikhCore
import TarikhGraph
import TarikhGraphviz
import TarikhRendering

/// Measures how long graphs take from a timeline of 100,000 events to a picture, each step by the processor time of the best of several runs.
///
/// usage: tarikh-bench [EVENTS]
@main
enum GraphBench {
  private static let rounds = 5

  static func main() throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
    let story = SyntheticTimeline(eventCount: count)
    let timeline = story.timeline
    print(
      "timeline    \(timeline.events.count) events, \(timeline.actors.count) actors, "
        + "\(timeline.articles.count) articles, \(timeline.visits.count) visits, "
        + "\(timeline.relations.count) relations; best of \(rounds) runs, processor time")
    try measureGraphs(of: story)
  }

  private static func measureGraphs(of story: SyntheticTimeline) throws {
    let timeline = story.timeline
    let graphs = line("all graphs", budget: 1000) { TimelineGraphs(timeline) }
    _ = line("  named together") { CooccurrenceGraph(timeline) }
    _ = line("  visits") { VisitGraph(timeline) }
    _ = line("  relations") { RelationGraph(timeline) }
    let measures = line("measures", rounds: 1) { graphs.cooccurrence.measures }
    print(
      "            \(graphs.cooccurrence.nodes.count) actors with \(graphs.cooccurrence.edges.count) "
        + "ties, modularity 0.\(measures.modularity)")
    let presentation = story.presentation(graphs)
    var total = 0.0
    for view in View.graphs {
      let engine = WatchedLayout()
      let took = try best(rounds) {
        _ = try SVGRenderer().render(
          presentation, options: RenderingOptions(view: view, language: .arabic), layout: engine)
      }
      total += took.milliseconds
      print(column("\(view)") + fixed(took.milliseconds) + " to SVG; " + engine.summary)
    }
    print(column("all to SVG") + fixed(total) + " of 1000 ms")
  }

  /// Measures `work`, prints a line about it and gives its result.
  private static func line<Value>(
    _ name: String, budget: Int? = nil, rounds: Int = rounds, _ work: () -> Value
  ) -> Value {
    let took = best(rounds, work)
    print(column(name) + fixed(took.milliseconds) + (budget.map { " of \($0) ms" } ?? ""))
    return took.value
  }

  private static func best<Value>(_ rounds: Int, _ work: () throws -> Value) rethrows -> (
    value: Value, milliseconds: Double
  ) {
    var best: (value: Value, milliseconds: Double)?
    for _ in 1..<max(2, rounds + 1) {
      let start = ProcessorTime.milliseconds
      let value = try work()
      let taken = ProcessorTime.milliseconds - start
      if best.map({ taken < $0.milliseconds }) ?? true { best = (value, taken) }
    }
    guard let best else { return (try work(), 0) }
    return best
  }

  private static func column(_ name: String) -> String {
    name + String(repeating: " ", count: max(1, 18 - name.count))
  }

  /// Milliseconds with one decimal.
  static func fixed(_ milliseconds: Double) -> String {
    let tenths = Int((milliseconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
