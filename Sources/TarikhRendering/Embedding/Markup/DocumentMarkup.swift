/// How one type of document writes what is embedded; all words are escaped here and nowhere before.
protocol DocumentMarkup: Sendable {
  /// The forms that it can show.
  var forms: [EmbedMarker.Form] { get }
  /// The endings of pictures that it can link, the usual one first.
  var pictureEndings: [String] { get }
  /// Words of a sentence.
  func line(_ spans: [EmbeddedSpan]) -> String
  /// A link to a picture in a file.
  func picture(_ picture: EmbeddedPicture) -> [String]
  /// A table, a list or a few sentences.
  func text(_ text: EmbeddedText) -> [String]
  /// A diagram of Mermaid; its lines need no escaping.
  func diagram(_ lines: [String]) -> [String]
  /// Markup of HTML inside the document.
  func markup(_ lines: [String]) -> [String]
}

extension DocumentMarkup {
  func diagram(_ lines: [String]) -> [String] { [] }
  func markup(_ lines: [String]) -> [String] { [] }
}

/// Words that are embedded, not yet escaped.
enum EmbeddedSpan {
  /// Plain words.
  case words(String)
  /// Words that stand out.
  case strong(String)
  /// Words that lead to an address on the web.
  case link(String, to: String)

  /// Spans with commas between.
  static func list(_ items: [[EmbeddedSpan]], in language: InterfaceLanguage) -> [EmbeddedSpan] {
    let comma = EmbeddedSpan.words(language == .arabic ? "، " : ", ")
    return Array(items.joined(separator: [comma]))
  }
}

/// A picture in a file, as a document shows it.
struct EmbeddedPicture {
  /// Its path, relative to the document.
  let file: String
  /// What it shows, in words.
  let alt: String
  /// The page that it leads to.
  let page: String?
  /// Its height in points, for frames.
  var height = 0
}

/// A table or a list, with sentences below.
struct EmbeddedText {
  /// An item of a list, with others below it.
  struct Item {
    let spans: [EmbeddedSpan]
    var items: [Item] = []
  }

  /// The language of its labels.
  let language: InterfaceLanguage
  /// The names of the columns; none for a list.
  var columns: [String] = []
  /// The rows of a table, each with a cell for each column.
  var rows: [[[EmbeddedSpan]]] = []
  /// The items of a list.
  var items: [Item] = []
  /// Sentences below, such as on what was left out.
  var remarks: [String] = []
}

/// Addresses that no type of document takes for anything else.
enum WebAddress {
  /// `url` with every byte but letters, digits and the commonest signs written as `%` and two hexadecimal digits.
  ///
  ///     WebAddress.encoded("https://example.org/a b")   // "https://example.org/a%20b"
  static func encoded(_ url: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in url.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: encoded.append(byte)
      default:
        if "-._~:/?#@!&+,;=%".utf8.contains(byte) {
          encoded.append(byte)
        } else {
          encoded += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
