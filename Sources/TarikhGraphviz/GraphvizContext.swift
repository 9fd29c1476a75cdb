import CGraphviz
import Synchronization

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

  /// Lets a program lay the graph out and reads the drawing.
  func run(_ program: LayoutProgram, on graph: consuming GraphvizGraph) throws -> DrawnGraph {
    Self.reports.withLock { $0 = "" }
    for (name, value) in program.settings(nodeCount: graph.nodes.count) { graph.set(name, value) }
    tarikh_seed()
    guard gvLayout(handle, graph.handle, program.rawValue) == 0 else {
      throw GraphvizError.noLayout(program, report: Self.takeReport())
    }
    let drawn = DrawnGraph(graph)
    gvFreeLayout(handle, graph.handle)
    return drawn
  }

  private static func takeReport() -> String {
    reports.withLock { $0 }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
