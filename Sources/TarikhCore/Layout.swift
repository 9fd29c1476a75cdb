/// Where the nodes of one graph stand, in points; y grows downwards.
public struct Layout: Hashable, Sendable {
  /// A place on the drawing, in points.
  public struct Point: Hashable, Sendable {
    /// Points from the left edge.
    public let x: Int
    /// Points from the upper edge.
    public let y: Int

    /// A place on the drawing.
    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// The centre of each node, by node id.
  public let positions: [String: Point]

  /// A layout from the centres of its nodes.
  public init(positions: [String: Point]) { self.positions = positions }
}
