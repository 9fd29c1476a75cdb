extension JSONWriter {
  /// Writes a text field.
  mutating func field(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a number field.
  mutating func field(_ name: String, _ number: Int) {
    key(name)
    int(number)
  }

  /// Writes a text field, `null` for nil.
  mutating func nullable(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { raw("null") }
  }

  /// Writes a text field unless it is nil.
  mutating func optional(_ name: String, _ text: String?) {
    if let text { field(name, text) }
  }

  /// Writes a field that holds a list of texts.
  mutating func field(_ name: String, _ texts: [String]) {
    list(name, texts) { writer, text in writer.string(text) }
  }

  /// Writes a field that holds a list, each element by `write`.
  mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  /// Writes a span as `[start,end]`.
  mutating func span(_ span: TextSpan) {
    beginArray()
    int(span.start)
    int(span.end)
    endArray()
  }

  /// Writes the fields `surface`, `start` and `end`.
  mutating func words(_ surface: String, _ span: TextSpan) {
    field("surface", surface)
    field("start", span.start)
    field("end", span.end)
  }
}
