import TarikhCore
import TarikhGraph

/// A box of a graph drawing, with its words in both languages and one size for both.
struct GraphBox {
  /// How a box is drawn.
  enum Form: String, CaseIterable {
    /// A human being.
    case person
    /// A body, a group or a state.
    case body
    /// A place.
    case place
  }

  let id: String
  let form: Form
  let anchor: String
  let lines: [InterfaceLanguage: [String]]
  let fullName: LocalizedText
  /// Its name, and below it how central it is, where that is known.
  let title: LocalizedText
  /// How central it is, as numbers: the weight of its ties, its PageRank and the share of ways through it in thousandths, its community.
  let measures: [Int]
  let fontSize: Int
  let strength: Int

  static let lineWidth = 230

  init(
    id: String, form: Form, name: LocalizedText, original: String?, strength: Int, share: Double,
    measures: [Int] = [], measuresInWords: LocalizedText? = nil
  ) {
    self.id = id
    self.form = form
    self.strength = strength
    self.measures = measures
    anchor = form == .place ? Anchor.place(id) : Anchor.actor(id)
    let size = 13 + Int((share.squareRoot() * 5).rounded())
    fontSize = size
    lines = Dictionary(
      uniqueKeysWithValues: InterfaceLanguage.allCases.map {
        ($0, TextFit.lines(name[$0], width: Self.lineWidth, size: size, atMost: 2))
      })
    func withOriginal(_ name: String) -> String {
      original.map { $0 == name ? name : "\(name) (\($0))" } ?? name
    }
    fullName = LocalizedText(ar: withOriginal(name.arabic), en: withOriginal(name.english))
    title = LocalizedText(
      ar: [fullName.arabic, measuresInWords?.arabic].compactMap(\.self).joined(separator: " — "),
      en: [fullName.english, measuresInWords?.english].compactMap(\.self).joined(separator: " — "))
  }

  /// The height of a line of its words.
  var lineHeight: Int { fontSize * 27 / 20 }

  /// Wide enough for its words in every language, so that one layout serves all.
  var width: Int {
    let widest = lines.values.joined().map { TextWidth.points($0, size: fontSize) }.max() ?? 0
    return widest + (form == .place ? 26 : 18)
  }

  /// High enough for its words in every language.
  var height: Int { (lines.values.map(\.count).max() ?? 1) * lineHeight + 12 }
}
