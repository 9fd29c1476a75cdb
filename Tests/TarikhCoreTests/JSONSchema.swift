import Foundation
import TarikhCore

/// As much of JSON Schema 2020-12 as the files in `docs/` use.
struct JSONSchema {
  let root: JSONValue

  init(named name: String) throws {
    let docs = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs")
    let bytes = try Data(contentsOf: docs.appending(path: name))
    root = try JSONValue(parsing: bytes)
  }

  /// Where `value` breaks the schema; the paths of the properties that were used go into `used`.
  func problems(_ value: JSONValue, used: inout Set<String>) -> [String] {
    problems(value, root, at: "", used: &used)
  }

  /// The paths of all properties, without those below a reference that is on the path already.
  func properties() -> Set<String> {
    var paths: Set<String> = []
    collect(root, at: "", into: &paths)
    return paths
  }

  private func resolved(_ schema: JSONValue) -> JSONValue {
    guard let reference = schema["$ref"]?.string, let name = reference.split(separator: "/").last
    else { return schema }
    return root["$defs"]?[String(name)] ?? .null
  }

  private func collect(_ schema: JSONValue, at path: String, into paths: inout Set<String>) {
    let schema = resolved(schema)
    for (name, property) in schema["properties"]?.object ?? [:] {
      paths.insert("\(path).\(name)")
      collect(property, at: "\(path).\(name)", into: &paths)
    }
    for keyword in ["items", "additionalProperties"] {
      if let inner = schema[keyword], inner.object != nil {
        collect(inner, at: "\(path).*", into: &paths)
      }
    }
  }

  private func problems(
    _ value: JSONValue, _ schema: JSONValue, at path: String, used: inout Set<String>
  ) -> [String] {
    let schema = resolved(schema)
    var problems: [String] = []
    if !allowsType(of: value, schema) { problems.append("\(path): type") }
    if let words = schema["enum"]?.array, !words.contains(value) {
      problems.append("\(path): enum")
    }
    if let number = schema["const"], number != value { problems.append("\(path): const") }
    let missing = (schema["required"]?.array ?? []).compactMap(\.string)
      .filter { value.object != nil && value.object?[$0] == nil }
    problems += missing.map { "\(path).\($0): missing" }
    for (name, field) in value.object ?? [:] {
      if let property = schema["properties"]?[name] {
        used.insert("\(path).\(name)")
        problems += self.problems(field, property, at: "\(path).\(name)", used: &used)
      } else if let property = schema["additionalProperties"], property.object != nil {
        problems += self.problems(field, property, at: "\(path).*", used: &used)
      } else {
        problems.append("\(path).\(name): unknown")
      }
    }
    for element in value.array ?? [] {
      problems += self.problems(element, schema["items"] ?? .null, at: "\(path).*", used: &used)
    }
    return problems
  }

  private func allowsType(of value: JSONValue, _ schema: JSONValue) -> Bool {
    let types = schema["type"]?.array?.compactMap(\.string) ?? [schema["type"]?.string ?? ""]
    let type =
      switch value {
      case .null: "null"
      case .bool: "boolean"
      case .int: types.contains("number") ? "number" : "integer"
      case .number: "number"
      case .string: "string"
      case .array: "array"
      case .object: "object"
      }
    return types.contains(type)
  }
}
