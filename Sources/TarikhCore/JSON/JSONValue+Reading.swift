extension JSONValue {
  /// The span of the fields `start` and `end`.
  func bounds() throws(JSONMismatch) -> TextSpan {
    TextSpan(try requiredInt("start"), try requiredInt("end"))
  }

  /// The span, if it is `[start,end]`.
  var span: TextSpan? {
    guard let ends = array, ends.count == 2, let start = ends[0].int, let end = ends[1].int else {
      return nil
    }
    return TextSpan(start, end)
  }

  /// The span of a field that may be missing.
  func optionalSpan(_ name: String) throws(JSONMismatch) -> TextSpan? {
    guard let field = self[name] else { return nil }
    guard let span = field.span else { throw JSONMismatch(name, expected: "[start, end]") }
    return span
  }

  /// The text of a field that may be missing.
  func optionalText(_ name: String) throws(JSONMismatch) -> String? {
    guard let field = self[name] else { return nil }
    guard let text = field.string else { throw JSONMismatch(name, expected: "text") }
    return text
  }

  /// One of a fixed set of words, in a field that may be missing.
  func optional<Word: RawRepresentable>(_ name: String, as: Word.Type)
    throws(JSONMismatch) -> Word? where Word.RawValue == String
  {
    self[name] == nil ? nil : try required(name, as: Word.self)
  }

  /// The day of a field that may be missing.
  func optionalDay(_ name: String) throws(JSONMismatch) -> CalendarDay? {
    guard let text = try optionalText(name) else { return nil }
    guard let day = CalendarDay(text) else { throw JSONMismatch(name, expected: "YYYY-MM-DD") }
    return day
  }

  /// The date of a field that must be there.
  func requiredEDTF(_ name: String) throws(JSONMismatch) -> EDTF {
    guard let edtf = EDTF(try required(name)) else { throw JSONMismatch(name, expected: "EDTF") }
    return edtf
  }

  /// A field that must be an object, read by `read`.
  func object<Value>(
    _ name: String, _ read: (JSONValue) throws(JSONMismatch) -> Value
  ) throws(JSONMismatch) -> Value {
    guard let field = self[name], field.object != nil else {
      throw JSONMismatch(name, expected: "an object")
    }
    return try Self.below(name) { () throws(JSONMismatch) in try read(field) }
  }

  /// The entries of a field that must be an object, each value read by `read`.
  func entries<Value>(
    _ name: String, _ read: (String, JSONValue) throws(JSONMismatch) -> Value
  ) throws(JSONMismatch) -> [String: Value] {
    guard let fields = self[name]?.object else { throw JSONMismatch(name, expected: "an object") }
    var entries: [String: Value] = [:]
    for (key, value) in fields {
      entries[key] = try Self.below("\(name).\(key)") { () throws(JSONMismatch) in
        try read(key, value)
      }
    }
    return entries
  }

  /// The texts of a field that must be an object of texts.
  func textEntries(_ name: String) throws(JSONMismatch) -> [String: String] {
    try entries(name) { _, value throws(JSONMismatch) in
      guard let text = value.string else { throw JSONMismatch("", expected: "text") }
      return text
    }
  }

  /// Puts `prefix` before the path of what `read` complains about.
  static func below<Value>(
    _ prefix: String, _ read: () throws(JSONMismatch) -> Value
  ) throws(JSONMismatch) -> Value {
    do { return try read() } catch {
      let path = error.path.isEmpty ? prefix : "\(prefix).\(error.path)"
      throw JSONMismatch(path, expected: error.expected)
    }
  }
}
