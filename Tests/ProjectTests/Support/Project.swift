import Foundation

/// The files of this project, as they lie on the disk.
enum Project {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  /// The text of a file, by its path below the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths of all files below a folder that belong to the project, sorted.
  static func files(below folder: String = "", withExtension wanted: String? = nil) -> [String] {
    let start = folder.isEmpty ? root : root.appending(path: folder)
    let below = FileManager.default.enumerator(atPath: start.path)
    let paths = (below?.allObjects as? [String] ?? []).filter { path in
      let names = (folder + "/" + path).split(separator: "/")
      let isForeign = names.contains { name in
        [".git", ".swiftpm", ".DS_Store"].contains(name) || name.hasPrefix(".build")
      }
      let isMade = names.first == "output" && names.dropFirst().first != "gallery"
      guard !isForeign, !isMade else { return false }
      return wanted.map { path.hasSuffix(".\($0)") } ?? true
    }
    return paths.map { folder.isEmpty ? $0 : "\(folder)/\($0)" }.filter(isFile).sorted()
  }

  /// Whether a path below the root leads to a file or folder.
  static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let file = root.appending(path: path).path
    return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      && !isFolder.boolValue
  }
}
