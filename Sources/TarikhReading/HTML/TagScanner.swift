import Foundation

/// Finds the tags of a page in one pass, without building anything; comments, scripts and styles are passed over.
struct TagScanner {
  /// A tag.
  struct Tag {
    /// The lower-case letters at the start of its name, at most 12.
    let name: String
    /// Whether it is `</name>`.
    let closes: Bool
    /// How many attributes it has.
    let attributeCount: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next tag, nil behind the last.
  mutating func next() -> Tag? {
    while let open = find(0x3C, from: at), open + 1 < bytes.count {
      at = open + 1
      let closes = bytes[at] == 0x2F
      if closes { at += 1 }
      let name = readName()
      if name.isEmpty {
        skipComment()
      } else {
        let count = readAttributes()
        if Self.rawTags.contains(name), !closes { skipText(of: name) }
        return Tag(name: name, closes: closes, attributeCount: count)
      }
    }
    return nil
  }

  private static let rawTags: Set<String> = ["script", "style", "textarea", "title"]

  private mutating func readName() -> String {
    let start = at
    while at < min(bytes.count, start + 12), bytes[at].isASCIILetter { at += 1 }
    return String(decoding: bytes[start..<at].lazy.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// Goes behind the `>` that ends a tag, past those in quotes, and counts the words before it.
  private mutating func readAttributes() -> Int {
    var count = 0
    var followsSpace = false
    var last: UInt8 = 0
    while at < bytes.count, bytes[at] != 0x3E {
      let byte = bytes[at]
      if last == 0x3D, byte == 0x22 || byte == 0x27 {
        at = find(byte, from: at + 1) ?? bytes.count
      } else if followsSpace, !byte.isSpace {
        count += 1
      }
      followsSpace = byte.isSpace
      if !followsSpace { last = byte }
      at += 1
    }
    return count
  }

  private mutating func skipComment() {
    guard bytes[at...].starts(with: [0x21, 0x2D, 0x2D]) else { return }
    at += 1
    while let end = find(0x3E, from: at) {
      at = end + 1
      if bytes[end - 1] == 0x2D, bytes[end - 2] == 0x2D { return }
    }
    at = bytes.count
  }

  /// Goes to the closing tag of a script or style.
  private mutating func skipText(of name: String) {
    while let open = find(0x3C, from: at), open + 1 < bytes.count {
      at = open + 2
      if bytes[open + 1] == 0x2F, readName() == name {
        at = open
        return
      }
    }
    at = bytes.count
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count else { return nil }
    let found = memchr(base + start, Int32(byte), bytes.count - start)
    return found.map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) }
  }
}
