import TarikhCore
import TarikhDiff
import Testing

/// A JSON document to which a patch can be applied, written after RFC 6902 and 6901 without a look at how patches are made.
struct PatchedJSON {
  private(set) var value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  /// The document after every operation of a patch in its JSON form.
  func applying(_ patch: JSONValue) throws -> PatchedJSON {
    var copy = self
    for operation in try #require(patch.array) { try copy.apply(operation) }
    return copy
  }

  private mutating func apply(_ operation: JSONValue) throws {
    let fields = try #require(operation.object)
    let path = try #require(fields["path"]?.string)
    let tokens = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map { String($0).replacing("~1", with: "/").replacing("~0", with: "~") }
    switch fields["op"]?.string {
    case "add": value = try Self.put(fields["value"], at: tokens[...], in: value, isNew: true)
    case "replace": value = try Self.put(fields["value"], at: tokens[...], in: value, isNew: false)
    case "remove": value = try Self.put(nil, at: tokens[...], in: value, isNew: false)
    default: Issue.record("unknown operation \(operation.compactText)")
    }
  }

  /// Puts a value at a place, or takes the one there away; what a path goes through must be there.
  private static func put(
    _ new: JSONValue?, at path: ArraySlice<String>, in value: JSONValue, isNew: Bool
  ) throws -> JSONValue {
    guard let token = path.first else { return try #require(new) }
    let rest = path.dropFirst()
    switch value {
    case .object(var fields):
      let old = fields[token]
      if !rest.isEmpty {
        fields[token] = try put(new, at: rest, in: #require(old), isNew: isNew)
      } else {
        if !isNew { _ = try #require(old, "nothing at \(token)") }
        fields.removeValue(forKey: token)
        if let new { fields[token] = new }
      }
      return .object(fields)
    case .array(var elements):
      let index = token == "-" ? elements.count : try #require(Int(token))
      if !rest.isEmpty {
        elements[index] = try put(new, at: rest, in: elements[index], isNew: isNew)
      } else if let new {
        if isNew { elements.insert(new, at: index) } else { elements[index] = new }
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    default:
      Issue.record("no place \(token) in \(value.compactText)")
      return value
    }
  }
}
