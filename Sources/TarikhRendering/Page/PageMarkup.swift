import TarikhCore

/// Markup of the page that is made in code because a template would make it longer: words in both languages, marks, links.
///
/// All that these functions return is safe to put into an element; nothing here is safe inside a script or a style.
enum PageMarkup {
  /// Words in both languages, of which the style sheet shows one; written once where they are the same.
  static func both(_ text: LocalizedText) -> String {
    guard text.arabic != text.english else { return XMLText.escaped(text.arabic) }
    return both(ar: XMLText.escaped(text.arabic), en: XMLText.escaped(text.english))
  }

  /// Markup in both languages.
  static func both(ar arabic: String, en english: String) -> String {
    "<i lang=ar>\(arabic)</i><i lang=en>\(english)</i>"
  }

  /// The bytes of a page without the `lang` of words in its own language, which they have from the document anyway.
  static func inheriting(_ language: InterfaceLanguage, in page: [UInt8]) -> [UInt8] {
    let (tag, bare) = ("<i lang=\(language.rawValue)>", Array("<i>".utf8))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.count)
    var start = 0
    ByteSearch(tag).forEach(in: page) { end in
      bytes += page[start..<end - tag.utf8.count]
      bytes += bare
      start = end
    }
    bytes += page[start...]
    return bytes
  }

  /// The value of an attribute, in quotation marks where it needs them.
  static func attribute(_ value: String) -> String {
    let isPlain =
      !value.isEmpty
      && value.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x23, 0x2C, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
    return isPlain ? value : "\"\(XMLText.escaped(value))\""
  }

  /// A quoted sentence with its marks: `b` names the event, `mark` its date, `u` an actor, as HTML has it for names.
  static func runs(_ runs: [EvidenceItem.Run]) -> String {
    runs.map { run in
      let words = XMLText.escaped(run.text)
      switch run.mark {
      case "trigger": return "<b>\(words)</b>"
      case "date": return "<mark>\(words)</mark>"
      case "actor": return "<u>\(words)</u>"
      default: return words
      }
    }.joined()
  }

  /// The words of a sentence that name its event, or its first ones, between ellipses.
  static func gist(_ runs: [EvidenceItem.Run]) -> String {
    let named = runs.filter { $0.mark == "trigger" }.map { "<b>\(XMLText.escaped($0.text))</b>" }
    let first = runs.map(\.text).joined().split(separator: " ").prefix(4).joined(separator: " ")
    return "… " + (named.isEmpty ? XMLText.escaped(first) : named.joined(separator: " … ")) + " …"
  }

  /// The marks of a sentence by lengths in UTF-16: `,12b5,3u10` marks 5 units after 12 as `b`, then 10 after 3 as `u`.
  static func lengths(_ runs: [EvidenceItem.Run]) -> String {
    let letters = ["trigger": "b", "date": "m", "actor": "u"]
    var (text, plain) = ("", 0)
    for run in runs {
      let length = run.text.utf16.count
      if let letter = run.mark.flatMap({ letters[$0] }) {
        text += ",\(plain)\(letter)\(length)"
        plain = 0
      } else {
        plain += length
      }
    }
    return text
  }

  /// A title in both languages; in `language` the names of actors lead to them, by the short anchors of `tokens`.
  ///
  /// In the other one the script links them when a reader comes to the title.
  static func title(
    _ title: LocalizedText, linking actors: [ActorItem], in language: InterfaceLanguage,
    _ tokens: PageTokens
  ) -> String {
    func words(_ own: InterfaceLanguage) -> String {
      own != language && title.arabic != title.english
        ? XMLText.escaped(title[own])
        : linked(title[own], actors.map { ($0.name[own], tokens.actor($0.id)) })
    }
    return both(ar: words(.arabic), en: words(.english))
  }

  /// The value of `lang` for content: never empty, and safe without quotation marks.
  static func language(_ language: String) -> String {
    let token = Anchor.token(language)
    return token.isEmpty ? "und" : token
  }

  /// A link to a web address, or only the words where the address could be anything else.
  static func link(_ words: String, to url: String?) -> String {
    guard let url, isWeb(url) else { return words }
    return "<a href=\"\(XMLText.escaped(url))\">\(words)</a>"
  }

  /// Whether `url` begins with `http://` or `https://` and has neither white space nor control characters.
  static func isWeb(_ url: String) -> Bool {
    let start = url.prefix(8).lowercased()
    return (start.hasPrefix("http://") || start.hasPrefix("https://"))
      && !url.unicodeScalars.contains { $0.value <= 0x20 || (0x7F...0xA0).contains($0.value) }
  }

  /// The value of `dir` for content in `language`.
  static func direction(of language: String) -> String {
    ["ar", "fa", "ur", "he", "ckb", "ps", "ug"].contains(language) ? "rtl" : "ltr"
  }

  private static func linked(_ text: String, _ names: [(name: String, anchor: String)]) -> String {
    var pieces: [(text: String, anchor: String?)] = [(text, nil)]
    for (name, anchor) in names.sorted(by: { $0.name.utf8.count > $1.name.utf8.count }) {
      for (at, piece) in pieces.enumerated() where piece.anchor == nil {
        guard !name.isEmpty, let range = piece.text.firstRange(of: name) else { continue }
        pieces.replaceSubrange(
          at...at,
          with: [
            (String(piece.text[..<range.lowerBound]), nil), (name, anchor),
            (String(piece.text[range.upperBound...]), nil),
          ])
        break
      }
    }
    return pieces.map { piece in
      let words = XMLText.escaped(piece.text)
      guard let anchor = piece.anchor else { return words }
      let isForeign = script(of: piece.text) != script(of: text)
      return "<a href=#\(anchor)>\(isForeign ? "<bdi>\(words)</bdi>" : words)</a>"
    }.joined()
  }
}

extension PageMarkup {
  /// What the marks in the evidence mean, shown by themselves.
  static func marks(_ words: LocalizedText) -> String {
    both(words)
      .replacing("&lt;t&gt;", with: "<b>").replacing("&lt;/t&gt;", with: "</b>")
      .replacing("&lt;d&gt;", with: "<mark>").replacing("&lt;/d&gt;", with: "</mark>")
      .replacing("&lt;a&gt;", with: "<u>").replacing("&lt;/a&gt;", with: "</u>")
  }

  /// `ar` for a name in Arabic letters, else `en`.
  static func script(of name: String) -> String {
    name.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) } ? "ar" : "en"
  }

  /// Words of a drawing as markup: isolated only where letters of two directions, or letters and signs, could change places.
  static func label(_ words: String, in language: InterfaceLanguage) -> String {
    let scalars = words.unicodeScalars
    let isPlain =
      language == .arabic
      ? scalars.allSatisfy { BidiText.isRightToLeft($0) && $0.properties.isAlphabetic || $0 == " " }
      : !scalars.contains { BidiText.isRightToLeft($0) || BidiText.isControl($0) }
    return XMLText.escaped(isPlain ? words : BidiText.isolated(words, in: language))
  }

  /// Markup of both languages within a `text` element; the style sheet shows the first of two or the second.
  static func spans(ar arabic: String, en english: String) -> String {
    if arabic != english { return "<tspan>\(arabic)</tspan><tspan>\(english)</tspan>" }
    return arabic.contains("<") ? "<tspan>\(arabic)</tspan>" : arabic
  }

  /// The same for plain words.
  static func spans(_ words: LocalizedText) -> String {
    spans(ar: label(words.arabic, in: .arabic), en: label(words.english, in: .english))
  }
}
