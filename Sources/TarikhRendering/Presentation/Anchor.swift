/// Names of places within the page, made from ids so that they are safe in HTML, in CSS and after `#`.
///
///     Anchor.event("3f2a90b1c4d5e6f7")   // "event-3f2a90b1c4d5e6f7"
package enum Anchor {
  /// The anchor of an event.
  package static func event(_ id: String) -> String { "event-" + token(id) }
  /// The anchor of an actor.
  package static func actor(_ id: String) -> String { "actor-" + token(id) }
  /// The anchor of a place.
  package static func place(_ id: String) -> String { "place-" + token(id) }
  /// The anchor of an article.
  package static func article(_ key: String) -> String { "article-" + token(key) }

  /// `id` with every byte but ASCII letters, digits and hyphens written as `_` and two hexadecimal digits.
  ///
  ///     Anchor.token("NK:a b")   // "NK_3Aa_20b"
  package static func token(_ id: String) -> String {
    if id.utf8.allSatisfy(isPlain) { return id }
    var token: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in id.utf8 {
      if isPlain(byte) {
        token.append(byte)
      } else {
        token += [0x5F, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: token, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }
}
