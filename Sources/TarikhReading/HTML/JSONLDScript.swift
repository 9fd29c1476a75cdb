import TarikhCore

/// Reads the JSON of a script element, also where the page has put in what JSON forbids.
enum JSONLDScript {
  /// The value, or nil where even mending doesn't help.
  static func parse(_ script: String) -> JSONValue? {
    if let value = try? JSONValue(parsing: script.utf8) { return value }
    return try? JSONValue(parsing: mended(Array(script.utf8)))
  }

  /// Without comment marks around it, raw line ends in texts and commas before a closing bracket.
  private static func mended(_ script: [UInt8]) -> [UInt8] {
    guard let start = script.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = script.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
    else { return script }
    var json: [UInt8] = []
    var insideText = false
    var escaped = false
    for byte in script[start...end] {
      if !insideText, byte == 0x7D || byte == 0x5D { dropComma(&json) }
      json.append(byte < 0x20 ? 0x20 : byte)
      if byte == 0x22, !escaped { insideText.toggle() }
      escaped = byte == 0x5C && !escaped
    }
    return json
  }

  private static func dropComma(_ json: inout [UInt8]) {
    guard let last = json.lastIndex(where: { $0 != 0x20 }), json[last] == 0x2C else { return }
    json[last] = 0x20
  }
}
