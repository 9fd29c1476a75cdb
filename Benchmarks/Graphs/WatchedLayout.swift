import Synchronization
import TarikhCore
import TarikhGraphviz
import TarikhRendering

/// The layout engine, with the time that it took and how many labels its lines cross.
final class WatchedLayout: LayoutEngine {
  /// What was seen of the layouts so far.
  private struct Sight {
    var milliseconds = Double.infinity
    var boxes = 0
    var lines = 0
    var crossed = 0
  }

  private let engine = GraphvizLayoutEngine()
  private let sight = Mutex(Sight())

  var name: String { engine.name }

  func layout(_ request: LayoutRequest) throws -> LayoutResult {
    let start = ProcessorTime.milliseconds
    let result = try engine.layout(request)
    let taken = ProcessorTime.milliseconds - start
    let crossed = result.crossedBoxes(of: request)
    sight.withLock { sight in
      sight.milliseconds = min(sight.milliseconds, taken)
      (sight.boxes, sight.lines, sight.crossed) = (
        request.nodes.count, request.edges.count, crossed
      )
    }
    return result
  }

  /// What was laid out, how fast, and how well.
  var summary: String {
    sight.withLock { sight in
      "layout of \(sight.boxes) boxes and \(sight.lines) lines "
        + "\(GraphBench.fixed(sight.milliseconds)), \(sight.crossed) labels crossed"
    }
  }
}
