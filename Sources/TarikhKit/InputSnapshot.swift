import Foundation

/// The files that a build depends on, as they lie on the disk now; two of them say what has changed between.
package struct InputSnapshot: Hashable, Sendable {
  private var stamps: [String: FileStamp] = [:]

  /// All files at and below `paths`, without hidden ones and what is `leavingOut`; a path that is missing has none.
  package init(_ paths: [String], leavingOut: [String]) {
    var visited = Set(leavingOut.map(Self.real))
    for path in paths where path != "-" { add(path, &visited) }
  }

  /// How many files there are.
  package var count: Int { stamps.count }

  /// The files that came, went or were written since `before`, sorted, each with what happened to it.
  package func changes(since before: InputSnapshot) -> [String] {
    let paths = Set(stamps.keys).union(before.stamps.keys)
    return paths.filter { stamps[$0] != before.stamps[$0] }.sorted().map { path in
      let verb =
        before.stamps[path] == nil ? "new" : stamps[path] == nil ? "removed" : "changed"
      return "\(verb): \(TerminalText.plain(path))"
    }
  }

  private mutating func add(_ path: String, _ visited: inout Set<String>) {
    guard visited.insert(Self.real(path)).inserted else { return }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      stamps[path] = FileStamp(path)
      return
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where !name.hasPrefix(".") {
      add(path == "." ? name : "\(path)/\(name)", &visited)
    }
  }

  private static func real(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
