extension Layout {
  /// `{"positions": {ID: [x, y]}}`.
  public var json: JSONValue {
    let points = positions.mapValues { JSONValue.array([.int($0.x), .int($0.y)]) }
    return .object(["positions": .object(points)])
  }

  /// Reads a layout.
  public init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      positions: try json.entries("positions") { _, value throws(JSONMismatch) in
        guard let point = value.array, point.count == 2, let x = point[0].int, let y = point[1].int
        else { throw JSONMismatch("", expected: "[x, y]") }
        return Point(x: x, y: y)
      })
  }
}
