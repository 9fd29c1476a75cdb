/// Writes JSON bytes one token at a time, compact or indented by two spaces.
///
/// The caller opens and closes objects and lists; the writer sets commas, colons, line ends and escapes.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  private var followsKey = false

  /// A writer of one document.
  public init(pretty: Bool = false) { isPretty = pretty }

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    (depth, isFirst, followsKey) = (0, true, false)
  }

  /// Ends the document's line.
  public mutating func endLine() {
    bytes.append(0x0A)
    isFirst = true
  }

  /// Opens an object.
  public mutating func beginObject() { open(0x7B) }
  /// Closes the object that is open.
  public mutating func endObject() { close(0x7D) }
  /// Opens a list.
  public mutating func beginArray() { open(0x5B) }
  /// Closes the list that is open.
  public mutating func endArray() { close(0x5D) }

  /// Writes the name of the next value.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(0x3A)
    if isPretty { bytes.append(0x20) }
    followsKey = true
  }

  /// Writes text.
  public mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a whole number.
  public mutating func int(_ number: Int) { raw(String(number)) }

  /// Writes text that is JSON already, such as `null` or a number.
  public mutating func raw(_ token: String) {
    separate()
    bytes.append(contentsOf: token.utf8)
  }

  /// Writes a whole value; fields sorted by their names' UTF-8 bytes, those in `last` after the others.
  public mutating func value(_ value: JSONValue, last: [String] = []) {
    switch value {
    case .null: raw("null")
    case .bool(let flag): raw(flag ? "true" : "false")
    case .int(let number): int(number)
    case .number(let digits): raw(digits)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let fields):
      beginObject()
      let names = fields.keys.sorted(by: Self.precedes)
      for name in last.isEmpty ? names : Self.moved(last, toEndOf: names) {
        key(name)
        self.value(fields[name] ?? .null)
      }
      endObject()
    }
  }

  private static func moved(_ last: [String], toEndOf names: [String]) -> [String] {
    names.filter { !last.contains($0) } + names.filter(last.contains)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    let isLess = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right in
        left.lexicographicallyPrecedes(right)
      }
    }
    return (isLess ?? nil) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if isPretty, !isFirst { newLine() }
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.append(0x2C) }
    if isPretty, depth > 0 { newLine() }
    isFirst = false
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      for (index, byte) in buffer.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: buffer[start..<index])
        escape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: buffer[start...])
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      let digits: [UInt8] = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}

extension JSONValue {
  /// The canonical form: fields sorted by UTF-8 bytes (those in `last` after the others), two-space indent, LF at the end.
  public func canonicalBytes(last: [String] = []) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.value(self, last: last)
    writer.endLine()
    return writer.bytes
  }

  /// The canonical form on one line, without a line end.
  public var compactText: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
