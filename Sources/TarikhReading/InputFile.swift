/// A file to read: where it is, how the user knows it, and what its article is called.
struct InputFile: Hashable, Sendable {
  /// Where it is.
  let path: String
  /// How the user named it.
  let file: String
  /// The path relative to the argument without extension.
  let id: String
  /// The extension in lower case, that of the packed file for `.gz`; empty for none.
  let fileExtension: String

  init(path: String, file: String, id: String, fileExtension: String = "") {
    self.path = path
    self.file = file
    self.id = id
    self.fileExtension = fileExtension
  }

  /// A file that is an argument itself.
  init(named path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.init(path: path, file: path, relative: name)
  }

  /// A file inside a folder, by its path relative to that folder.
  init(path: String, file: String, relative: String) {
    let (packed, gz) = Self.cut(relative)
    let (id, name) = gz == "gz" ? Self.cut(packed) : (packed, gz)
    self.init(path: path, file: file, id: id, fileExtension: name)
  }

  /// Cuts the extension off the last part of a path; `.profile` has none.
  private static func cut(_ path: String) -> (rest: String, fileExtension: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (path, "") }
    let length = name.distance(from: dot, to: name.endIndex)
    return (String(path.dropLast(length)), name[name.index(after: dot)...].lowercased())
  }
}
