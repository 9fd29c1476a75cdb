import CGraphviz
import Synchronization
import TarikhRendering

/// The one libgvc of this process and the text of what it last complained about.
struct GraphvizContext {
  private let handle: OpaquePointer

  private static let shared = Mutex<GraphvizContext?>(nil)
  private static let reports = Mutex<String>("")

  /// Gives `body` the context, while no other thread has it.
  static func withShared<Value: Sendable>(
    _ body: (borrowing GraphvizContext) throws -> Value
  ) throws -> Value {
    try shared.withLock { context in
      let previous = tarikh_locale_enter()
      defer { tarikh_locale_leave(previous) }
      let open = try context ?? GraphvizContext()
      context = open
      return try body(open)
    }
  }

  private init() throws {
    tarikh_reports_receive { message in
      guard let message else { return 0 }
      let text = String(cString: message)
      GraphvizContext.reports.withLock { $0 = String(($0 + text).suffix(400)) }
      return 0
    }
    guard let handle = gvContext() else { throw GraphvizError.noContext() }
    self.handle = handle
  }

  /// The version of the library that is linked.
  var version: String { gvcVersion(handle).map { String(cString: $0) } ?? "" }

  /// Builds the graph through calls, never as text, and reads the drawing back.
  func draw(_ request: LayoutRequest, by plan: LayoutPlan) throws -> DrawnGraph {
    Self.reports.withLock { $0 = "" }
    guard let graph = tarikh_graph_open(request.isDirected ? 1 : 0) else {
      throw GraphvizError.noContext()
    }
    defer { agclose(graph) }
    let parts = plan.build(request, in: graph)
    guard gvLayout(handle, graph, plan.program.rawValue) == 0 else {
      throw GraphvizError.noLayout(plan.program, report: Self.takeReport())
    }
    defer { gvFreeLayout(handle, graph) }
    return DrawnGraph(nodes: parts.nodes, edges: parts.edges)
  }

  private static func takeReport() -> String {
    reports.withLock { $0 }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
