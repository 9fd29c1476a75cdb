import TarikhCore

/// File names for article ids: they stay inside the folder, and no two articles get the same.
package struct FileNames: Sendable {
  private var taken: Set<String> = []

  /// No names given yet.
  package init() {}

  /// A relative path for `id`, without extension; a second article with the same id gets `-2`.
  package mutating func name(for id: String) -> String {
    let name = Self.safe(id)
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// The id as a path that leads nowhere else: no `..`, no absolute path, no hidden file, no name too long for a disk.
  package static func safe(_ id: String) -> String {
    let parts = id.split(separator: "/").map(String.init).filter { $0 != "." }.map(part)
    return parts.isEmpty ? "_" : parts.joined(separator: "/")
  }

  private static func part(_ part: String) -> String {
    var safe = ""
    for scalar in part.unicodeScalars {
      let isPlain =
        scalar.value >= 0x20 && scalar.value != 0x7F
        && !"\\:*?\"<>|".unicodeScalars.contains(scalar)
      safe.unicodeScalars.append(isPlain ? scalar : "_")
    }
    if safe.hasPrefix(".") { safe = "_" + safe.dropFirst() }
    guard safe.utf8.count > 180 else { return safe }
    var short = ""
    for scalar in safe.unicodeScalars where short.utf8.count < 150 {
      short.unicodeScalars.append(scalar)
    }
    return "\(short)-\(SHA256.hex(of: part.utf8).prefix(16))"
  }
}
