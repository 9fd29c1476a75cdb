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
    let outcome =
      bytes.withContiguousStorageIfAvailable(Self.parse)
      ?? Array(bytes).withUnsafeBufferPointer(Self.parse)
    self = try outcome.get()
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<JSONValue, JSONSyntaxError> {
    var parser = JSONParser(bytes)
    do throws(JSONSyntaxError) { return .success(try parser.document()) } catch {
      return .failure(error)
    }
  }
}

private struct JSONParser {
  private var scanner: JSONScanner
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { scanner = JSONScanner(bytes) }

  mutating func document() throws(JSONSyntaxError) -> JSONValue {
    let value = try self.value()
    scanner.skipSpace()
    guard scanner.current == nil else { throw scanner.failure("unexpected text after the value") }
    return value
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    scanner.skipSpace()
    switch scanner.current {
    case 0x7B: return try object()
    case 0x5B: return try array()
    case 0x22: return .string(try scanner.string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case 0x2D, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39:
      return try scanner.number()
    case nil: throw scanner.failure("unexpected end")
    default: throw scanner.failure("unexpected character")
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONSyntaxError)
    -> JSONValue
  {
    let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard scanner.skip(expected) else { throw scanner.failure("unexpected character") }
    return value
  }

  private mutating func enter() throws(JSONSyntaxError) {
    depth += 1
    guard depth <= 512 else { throw scanner.failure("nesting deeper than 512") }
    scanner.at += 1
    scanner.skipSpace()
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var fields: [String: JSONValue] = [:]
    var more = scanner.current != 0x7D
    while more {
      scanner.skipSpace()
      guard scanner.current == 0x22 else { throw scanner.failure("expected a field name") }
      let name = try scanner.string()
      scanner.skipSpace()
      guard scanner.current == 0x3A else { throw scanner.failure("expected a colon") }
      scanner.at += 1
      fields[name] = try value()
      more = try separator(closing: 0x7D)
    }
    return leave(.object(fields))
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    var more = scanner.current != 0x5D
    while more {
      elements.append(try value())
      more = try separator(closing: 0x5D)
    }
    return leave(.array(elements))
  }

  private mutating func separator(closing: UInt8) throws(JSONSyntaxError) -> Bool {
    scanner.skipSpace()
    if scanner.current == 0x2C {
      scanner.at += 1
      return true
    }
    guard scanner.current == closing else {
      throw scanner.failure("expected a comma or a closing bracket")
    }
    return false
  }

  private mutating func leave(_ value: JSONValue) -> JSONValue {
    scanner.at += 1
    depth -= 1
    return value
  }
}
