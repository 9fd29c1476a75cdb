import Synchronization

/// A layout engine that lays each graph out once, though it is drawn in two languages and on a page as well.
package final class RememberedLayout: LayoutEngine {
  private let engine: any LayoutEngine
  private let results = Mutex<[LayoutRequest: LayoutResult]>([:])

  /// Asks `engine` for graphs that were not yet asked for.
  package init(_ engine: any LayoutEngine) { self.engine = engine }

  /// The name of the engine that is asked.
  package var name: String { engine.name }

  /// The first result for `request`.
  package func layout(_ request: LayoutRequest) throws -> LayoutResult {
    if let known = results.withLock({ $0[request] }) { return known }
    let result = try engine.layout(request)
    results.withLock { $0[request] = result }
    return result
  }
}
