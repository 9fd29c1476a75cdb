extension Presentation {
  /// A number of things in words: `counted("events", 11)` is «11 حدثًا» and "11 events".
  ///
  /// The labels are `count.<things>.<category>` with the plural categories of Unicode CLDR.
  package func counted(_ things: String, _ number: Int) -> LocalizedText {
    LocalizedText(
      ar: words("count.\(things)", number, Self.arabicCategory(number)).arabic,
      en: words("count.\(things)", number, number == 1 ? "one" : "other").english)
  }

  /// The words for `key` with each `{slot}` replaced by its value in the same language.
  package func filled(_ key: String, _ slots: [String: LocalizedText]) -> LocalizedText {
    slots.sorted { $0.key < $1.key }.reduce(label(key)) { text, slot in
      LocalizedText(
        ar: Self.filled(text.arabic, "{\(slot.key)}", slot.value.arabic),
        en: Self.filled(text.english, "{\(slot.key)}", slot.value.english))
    }
  }

  private static func filled(_ text: String, _ slot: String, _ value: String) -> String {
    let bytes = Array(text.utf8)
    var filled: [UInt8] = []
    var start = 0
    ByteSearch(slot).forEach(in: bytes) { end in
      filled += bytes[start..<end - slot.utf8.count]
      filled += value.utf8
      start = end
    }
    return start == 0 ? text : String(decoding: filled + bytes[start...], as: UTF8.self)
  }

  private func words(_ key: String, _ number: Int, _ category: String) -> LocalizedText {
    let category = number == 0 ? "zero" : category
    return filled("\(key).\(category)", ["n": LocalizedText(both: String(number))])
  }

  private static func arabicCategory(_ number: Int) -> String {
    switch (number, number % 100) {
    case (1, _): "one"
    case (2, _): "two"
    case (_, 3...10): "few"
    case (_, 11...99): "many"
    default: "other"
    }
  }
}
