/// A JSON document whose numbers are integers, as all of Tarikh's files are.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A number with a fraction or an exponent, kept as it was written; of our own files those of other
  /// programs' formats have some, such as degrees in GeoJSON.
  case number(String)
  /// Text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Fields by name; the writer sorts them.
  case object([String: JSONValue])

  /// Text, or `null` for nil.
  public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// An object of the fields that are not nil.
  public static func fields(_ fields: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    var object: [String: JSONValue] = [:]
    for (name, value) in fields { object[name] = value }
    return .object(object)
  }

  /// The value of a field; nil where this is no object or the field is missing or `null`.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let fields) = self, let value = fields[name], value != .null else {
      return nil
    }
    return value
  }

  /// The text, if it is text.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The number, if it is a whole number.
  public var int: Int? { if case .int(let number) = self { number } else { nil } }

  /// The elements, if it is a list.
  public var array: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

  /// The fields, if it is an object.
  public var object: [String: JSONValue]? {
    if case .object(let fields) = self { fields } else { nil }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral
{
  /// Text.
  public init(stringLiteral text: String) { self = .string(text) }
  /// A whole number.
  public init(integerLiteral number: Int) { self = .int(number) }
  /// A list.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

/// A file that is JSON but not what was expected.
public struct JSONMismatch: Error, Hashable, CustomStringConvertible {
  /// Where, such as `events.3f2a.time`.
  public let path: String
  /// What was expected there.
  public let expected: String

  /// A place and what was expected there.
  public init(_ path: String, expected: String) {
    self.path = path
    self.expected = expected
  }

  /// One sentence for the reader.
  public var description: String { "\(path): expected \(expected)" }
}

extension JSONValue {
  /// The text of a field that must be there.
  public func required(_ name: String) throws(JSONMismatch) -> String {
    guard let text = self[name]?.string else { throw JSONMismatch(name, expected: "text") }
    return text
  }

  /// The number of a field that must be there.
  public func requiredInt(_ name: String) throws(JSONMismatch) -> Int {
    guard let number = self[name]?.int else { throw JSONMismatch(name, expected: "a whole number") }
    return number
  }

  /// One of a fixed set of words, in a field that must be there.
  public func required<Word: RawRepresentable>(_ name: String, as: Word.Type)
    throws(JSONMismatch) -> Word where Word.RawValue == String
  {
    guard let word = self[name]?.string.flatMap(Word.init(rawValue:)) else {
      throw JSONMismatch(name, expected: "one of the words of \(Word.self)")
    }
    return word
  }

  /// The elements of a list, each read by `read`; a missing list is empty.
  public func list<Element>(
    _ name: String, _ read: (JSONValue) throws(JSONMismatch) -> Element
  ) throws(JSONMismatch) -> [Element] {
    guard let field = self[name] else { return [] }
    guard let values = field.array else { throw JSONMismatch(name, expected: "a list") }
    var elements: [Element] = []
    for (index, element) in values.enumerated() {
      elements.append(
        try Self.below("\(name).\(index)") { () throws(JSONMismatch) in try read(element) })
    }
    return elements
  }

  /// The texts of a list; a missing list is empty.
  public func strings(_ name: String) throws(JSONMismatch) -> [String] {
    try list(name) { element throws(JSONMismatch) in
      guard let text = element.string else { throw JSONMismatch("", expected: "text") }
      return text
    }
  }
}
