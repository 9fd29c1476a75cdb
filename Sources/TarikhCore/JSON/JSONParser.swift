/// JSON that breaks the rules of RFC 8259.
public struct JSONSyntaxError: Error, Hashable, CustomStringConvertible {
  /// The byte at which it breaks them.
  public let offset: Int
  /// What is wrong there.
  public let problem: String
  /// One sentence for the reader.
  public var description: String { "\(problem) at byte \(offset)" }
}

extension JSONValue {
  /// Reads one document of UTF-8 JSON; the reader is our own because JSONL input is on the hot path.
  ///
  /// Nesting deeper than 512 and text that is not UTF-8 are errors; of two fields with one name the later wins.
  public init(parsing bytes: some Collection<UInt8>) throws(JSONSyntaxError) {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.document()
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var at = 0
  var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONSyntaxError) -> JSONValue {
    let value = try self.value()
    skipSpace()
    guard at == bytes.count else { throw failure("unexpected text after the value") }
    return value
  }

  private func failure(_ problem: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: at, problem: problem)
  }

  private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
      at += 1
    }
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    switch current {
    case 0x7B: return try object()
    case 0x5B: return try array()
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case 0x2D, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39: return try number()
    case nil: throw failure("unexpected end")
    default: throw failure("unexpected character")
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONSyntaxError)
    -> JSONValue
  {
    let length = text.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: text.utf8Start, count: length)
    guard at + length <= bytes.count, bytes[at..<at + length].elementsEqual(expected) else {
      throw failure("unexpected character")
    }
    at += length
    return value
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = at
    while let byte = current, (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) {
      at += 1
    }
    let digits = String(decoding: bytes[start..<at], as: UTF8.self)
    if let number = Int(digits) { return .int(number) }
    guard Double(digits) != nil else {
      at = start
      throw failure("malformed number")
    }
    return .number(digits)
  }

  private mutating func enter() throws(JSONSyntaxError) {
    depth += 1
    guard depth <= 512 else { throw failure("nesting deeper than 512") }
    at += 1
    skipSpace()
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var fields: [String: JSONValue] = [:]
    var more = current != 0x7D
    while more {
      skipSpace()
      guard current == 0x22 else { throw failure("expected a field name") }
      let name = try string()
      skipSpace()
      guard current == 0x3A else { throw failure("expected a colon") }
      at += 1
      fields[name] = try value()
      more = try separator(closing: 0x7D)
    }
    return leave(.object(fields))
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    var more = current != 0x5D
    while more {
      elements.append(try value())
      more = try separator(closing: 0x5D)
    }
    return leave(.array(elements))
  }

  private mutating func separator(closing: UInt8) throws(JSONSyntaxError) -> Bool {
    skipSpace()
    if current == 0x2C {
      at += 1
      return true
    }
    guard current == closing else { throw failure("expected a comma or a closing bracket") }
    return false
  }

  private mutating func leave(_ value: JSONValue) -> JSONValue {
    at += 1
    depth -= 1
    return value
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    at += 1
    var start = at
    var decoded: [UInt8] = []
    while let byte = current {
      if byte == 0x22 {
        decoded.append(contentsOf: bytes[start..<at])
        at += 1
        guard let text = String(validating: decoded, as: UTF8.self) else {
          throw failure("text is not UTF-8")
        }
        return text
      }
      if byte < 0x20 { throw failure("control character in text") }
      if byte == 0x5C {
        decoded.append(contentsOf: bytes[start..<at])
        try escape(into: &decoded)
        start = at
      } else {
        at += 1
      }
    }
    throw failure("text without its closing quote")
  }

  private mutating func escape(into decoded: inout [UInt8]) throws(JSONSyntaxError) {
    at += 1
    guard let byte = current else { throw failure("unexpected end") }
    at += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: decoded.append(byte)
    case 0x62: decoded.append(0x08)
    case 0x66: decoded.append(0x0C)
    case 0x6E: decoded.append(0x0A)
    case 0x72: decoded.append(0x0D)
    case 0x74: decoded.append(0x09)
    case 0x75: decoded.append(contentsOf: String(Character(try escapedScalar())).utf8)
    default: throw failure("unknown escape")
    }
  }

  private mutating func escapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
    let high = try hexDigits()
    guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
    guard at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else { return "\u{FFFD}" }
    at += 2
    let low = try hexDigits()
    guard (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexDigits() throws(JSONSyntaxError) -> UInt32 {
    guard at + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw failure("malformed \\u escape") }
    at += 4
    return code
  }
}
