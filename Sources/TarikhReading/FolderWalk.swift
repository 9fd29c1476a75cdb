import Foundation
import TarikhCore

/// The files below a folder, sorted by the UTF-8 bytes of their paths, each folder once however it is linked.
struct FolderWalk {
  /// What is found in a folder.
  enum Item: Sendable {
    /// A file of a format that is read.
    case file(InputFile)
    /// A file of another sort.
    case passedOver(Diagnostic)
    /// A folder that may not be listed.
    case unreadable(Diagnostic)
  }

  private let root: String
  private let leavingOut: [String]

  /// A walk that passes over the folders `leavingOut` in silence, however their paths are written.
  init(_ root: String, leavingOut: [String] = []) {
    self.root = root
    self.leavingOut = leavingOut
  }

  /// Whether a path leads to a folder, also through links.
  static func isFolder(_ path: String) -> Bool { (status(path)?.kind ?? 0) == S_IFDIR }

  /// Whether a path leads to a file that can be read again and again.
  static func isRegularFile(_ path: String) -> Bool { (status(path)?.kind ?? 0) == S_IFREG }

  /// Hands over what is in the folder and below; hidden files and folders are passed over in silence.
  func forEach(_ body: (Item) throws -> Void) throws {
    // A folder that was named itself is read, whatever is left out.
    let root = Self.status(root)
    var visited = Set(leavingOut.compactMap(Self.status).filter { $0 != root })
    var pending = [""]
    while let relative = pending.popLast() {
      let path = join(relative)
      guard let status = Self.status(path) else {
        try body(.passedOver(.other(path, "a link that leads nowhere")))
        continue
      }
      if status.kind == S_IFREG {
        try body(item(path, relative))
      } else if status.kind != S_IFDIR {
        try body(.passedOver(.other(path, "no regular file")))
      } else if visited.insert(status).inserted {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
          try body(.unreadable(.unreadableFolder(path)))
          continue
        }
        pending += Self.sorted(names).reversed().map { relative.isEmpty ? $0 : "\(relative)/\($0)" }
      }
    }
  }

  private func join(_ relative: String) -> String {
    relative.isEmpty ? root : root.hasSuffix("/") ? root + relative : "\(root)/\(relative)"
  }

  private func item(_ path: String, _ relative: String) -> Item {
    let file = InputFile(path: path, file: path, relative: relative)
    if ArticleReaders.reader(forExtension: file.fileExtension) != nil { return .file(file) }
    return .passedOver(.unknownFormat(path, fileExtension: file.fileExtension))
  }

  private static func sorted(_ names: [String]) -> [String] {
    names.filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private struct Status: Hashable {
    let device: UInt64
    let node: UInt64
    let kind: mode_t
  }

  private static func status(_ path: String) -> Status? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Status(
      device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(status.st_ino),
      kind: status.st_mode & S_IFMT)
  }
}

extension Diagnostic {
  fileprivate static func unknownFormat(_ path: String, fileExtension: String) -> Diagnostic {
    let kind = fileExtension.isEmpty ? "without an extension" : "of the kind .\(fileExtension)"
    return Diagnostic(
      "unknown-format", severity: .note, file: path, summary: "a file \(kind) was not read",
      hint: BinarySignature.hint(forExtension: fileExtension)
        ?? "name it itself, not only its folder, to have it read")
  }

  fileprivate static func other(_ path: String, _ what: String) -> Diagnostic {
    Diagnostic("unknown-format", severity: .note, file: path, summary: "\(what) was not read")
  }

  fileprivate static func unreadableFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      "unreadable-folder", severity: .error, file: path, summary: "the folder can't be listed",
      hint: "give yourself the right to read it: chmod u+rx")
  }
}
