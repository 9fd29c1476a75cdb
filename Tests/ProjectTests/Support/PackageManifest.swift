/// The targets of `Package.swift` with what they depend on, read from its text.
struct PackageManifest {
  /// One target.
  struct Target {
    /// Its kind, such as `testTarget`.
    let kind: String
    let name: String
    /// Targets of this package that it names.
    let ours: Set<String>
    /// Products of other packages that it names.
    let foreign: Set<String>
  }

  /// All targets, by name.
  let targets: [String: Target]

  /// Reads the manifest of this project.
  init() throws {
    let text = try Project.text("Package.swift")
    let calls = text.matches(
      of: #/\n {4}\.(target|testTarget|executableTarget|systemLibrary|plugin)\(/#)
    let found = calls.compactMap { call in
      Self.target(
        kind: String(call.1), arguments: Self.arguments(in: text[call.range.upperBound...]))
    }
    targets = Dictionary(found.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func target(kind: String, arguments: Substring) -> Target? {
    guard let name = arguments.firstMatch(of: #/name: "([^"]+)"/#)?.1 else { return nil }
    guard let list = arguments.firstRange(of: "dependencies: [") else {
      return Target(kind: kind, name: String(name), ours: [], foreign: [])
    }
    let entries = Self.arguments(in: arguments[list.upperBound...])
    let products = entries.matches(of: #/\.product\(name: "([^"]+)"[^)]*\)/#)
    var rest = String(entries)
    for product in products { rest = rest.replacing(String(product.0), with: "") }
    return Target(
      kind: kind, name: String(name),
      ours: Set(rest.matches(of: #/"([^"]+)"/#).map { String($0.1) }),
      foreign: Set(products.map { String($0.1) }))
  }

  /// What stands before the bracket that closes an opened one.
  private static func arguments(in text: Substring) -> Substring {
    var depth = 1
    let end = text.firstIndex { character in
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      return depth == 0
    }
    return text[..<(end ?? text.endIndex)]
  }
}
