import TarikhCore

/// The operations that turn one JSON document into another, as RFC 6902 has them.
///
///     JSONPatch(from: ["a", "c"], to: ["a", "b", "c"])   // [{"op":"add","path":"/1","value":"b"}]
public struct JSONPatch: Hashable, Sendable {
  /// One operation at a place, a JSON pointer (RFC 6901).
  public enum Operation: Hashable, Sendable {
    /// Puts a value there; into a list before what stands there.
    case add(String, JSONValue)
    /// Takes the value away.
    case remove(String)
    /// Puts another value in its place.
    case replace(String, JSONValue)
  }

  /// Lists that differ in more elements than this, one by the other, are replaced as a whole.
  private static let largestComparison = 4_000_000

  /// The operations, in the order in which they are to be applied.
  public private(set) var operations: [Operation] = []

  /// Finds the operations; fields come in the order of their names, so that the same documents give the same patch.
  public init(from old: JSONValue, to new: JSONValue) { compare(old, new, at: "") }

  /// The patch as a JSON document.
  public var json: JSONValue {
    .array(
      operations.map { operation in
        switch operation {
        case .add(let path, let value): Self.fields("add", path, value)
        case .remove(let path): Self.fields("remove", path, nil)
        case .replace(let path, let value): Self.fields("replace", path, value)
        }
      })
  }

  private static func fields(_ name: String, _ path: String, _ value: JSONValue?) -> JSONValue {
    var fields: [String: JSONValue] = ["op": .string(name), "path": .string(path)]
    if let value { fields["value"] = value }
    return .object(fields)
  }

  private mutating func compare(_ old: JSONValue, _ new: JSONValue, at path: String) {
    if old.isWritten(like: new) { return }
    switch (old, new) {
    case (.object(let old), .object(let new)): compare(old, new, at: path)
    case (.array(let old), .array(let new)): compare(old, new, at: path)
    default: operations.append(.replace(path, new))
    }
  }

  private mutating func compare(
    _ old: [String: JSONValue], _ new: [String: JSONValue], at path: String
  ) {
    let (earlier, later) = (Self.exact(old), Self.exact(new))
    for name in Set(earlier.keys).union(later.keys).sorted() {
      let place = "\(path)/\(name.pointer)"
      switch (earlier[name], later[name]) {
      case (let old?, let new?): compare(old, new, at: place)
      case (nil, let new?): operations.append(.add(place, new))
      case (_?, nil): operations.append(.remove(place))
      case (nil, nil): break
      }
    }
  }

  /// Lists are compared between what both begin and end with: element by element where as many are left on both sides,
  /// else by the fewest elements to take away and to put in (Myers 1986).
  private mutating func compare(_ old: [JSONValue], _ new: [JSONValue], at path: String) {
    let start = zip(old, new).prefix { $0.isWritten(like: $1) }.count
    let rest = (old.dropFirst(start), new.dropFirst(start))
    let end = zip(rest.0.reversed(), rest.1.reversed()).prefix { $0.isWritten(like: $1) }.count
    let (left, right) = (Array(rest.0.dropLast(end)), Array(rest.1.dropLast(end)))
    if left.count == right.count {
      for index in left.indices {
        compare(left[index], right[index], at: "\(path)/\(start + index)")
      }
      return
    }
    guard left.count * right.count <= Self.largestComparison else {
      operations.append(.replace(path, .array(new)))
      return
    }
    // What is taken away comes from the end on and what is put in from the start on, so that every index holds.
    for change in right.difference(from: left, by: { $0.isWritten(like: $1) }) {
      switch change {
      case .remove(let offset, _, _): operations.append(.remove("\(path)/\(start + offset)"))
      case .insert(let offset, let element, _):
        operations.append(.add("\(path)/\(start + offset)", element))
      }
    }
  }

  private static func exact(_ fields: [String: JSONValue]) -> [ExactName: JSONValue] {
    Dictionary(
      fields.map { (ExactName(text: $0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

/// The name of a field, told apart by its bytes: to Swift two spellings of one accented letter are the same text.
private struct ExactName: Hashable, Comparable {
  let text: String

  static func == (left: ExactName, right: ExactName) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  static func < (left: ExactName, right: ExactName) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) { for byte in text.utf8 { hasher.combine(byte) } }

  /// The name as a part of a JSON pointer.
  var pointer: String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "~": escaped.append(contentsOf: "~0".unicodeScalars)
      case "/": escaped.append(contentsOf: "~1".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension JSONValue {
  /// Whether both are the same bytes in canonical form.
  fileprivate func isWritten(like other: JSONValue) -> Bool {
    switch (self, other) {
    case (.string(let own), .string(let other)), (.number(let own), .number(let other)):
      return own.utf8.elementsEqual(other.utf8)
    case (.array(let own), .array(let other)):
      return own.count == other.count && zip(own, other).allSatisfy { $0.isWritten(like: $1) }
    case (.object(let own), .object(let other)):
      return own.count == other.count
        && own.allSatisfy { name, value in
          guard let index = other.index(forKey: name) else { return false }
          return other[index].key.utf8.elementsEqual(name.utf8)
            && value.isWritten(like: other[index].value)
        }
    default: return self == other
    }
  }
}
