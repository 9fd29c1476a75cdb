import TarikhCore
import TarikhRendering

/// Lays graphs out with libgvc, in process.
///
/// libgvc crashes when two threads use it, even with a context each; one lock guards it for the whole process.
public struct GraphvizLayoutEngine: LayoutEngine {
  /// An engine; all of them share one libgvc.
  public init() {}

  /// The library and its version, such as `Graphviz 2.43.0`.
  public var name: String {
    (try? GraphvizContext.withShared { "Graphviz \($0.version)" }) ?? "Graphviz"
  }

  /// Places every box and draws every line; whole points, the same for the same request.
  public func layout(_ request: LayoutRequest) throws -> LayoutResult {
    if request.nodes.isEmpty {
      return LayoutResult(width: 0, height: 0, layout: Layout(positions: [:]), splines: [])
    }
    let plan = LayoutPlan(request)
    let drawn = try GraphvizContext.withShared { try plan.draw(request, with: $0) }
    return LayoutResult(drawn, for: request, keepsOrigin: plan.keepsOrigin)
  }
}
