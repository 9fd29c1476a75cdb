import TarikhCore

/// An actor or a place of the user's own, by all the forms that it has in any language.
package struct GazetteerEntry: Hashable, Sendable {
  /// What an entry can be.
  package enum Kind: String, Sendable, CaseIterable {
    case person, organization, group, place
  }

  /// Its name among machines; one like `Q42` is taken for a Wikidata item.
  package let id: String
  /// What it is.
  package let kind: Kind
  /// What it is called wherever it is found.
  package let name: String
  /// Its other forms; a weak one counts only in an article that has a strong one too.
  package let forms: [TableForm]
  /// What a person does; for readers of the table.
  package let office: String?
  /// ISO 3166-1 alpha-2.
  package let country: String?
  /// What else is worth knowing; for readers of the table.
  package let note: String?

  /// An entry; without an id it gets one from kind and name, and forms that differ in spelling alone are one.
  package init(
    id: String? = nil, kind: Kind, name: String, forms: [TableForm] = [], office: String? = nil,
    country: String? = nil, note: String? = nil
  ) {
    self.id = id ?? Self.id(kind, name)
    self.kind = kind
    self.name = name
    var seen: Set = [Orthography.folded(name)]
    self.forms = forms.filter { seen.insert(Orthography.folded($0.text)).inserted }
    self.office = office
    self.country = country
    self.note = note
  }

  private static func id(_ kind: Kind, _ name: String) -> String {
    let words = "\(kind.rawValue)\u{0}\(Orthography.folded(name))"
    return "g-\(SHA256.hex(of: words.utf8).prefix(12))"
  }

  /// The name and all other forms.
  package var allForms: [TableForm] { [TableForm(text: name, isWeak: false)] + forms }

  /// The Wikidata item that the id names.
  package var wikidata: String? {
    let number = id.utf8.dropFirst()
    let isItem = id.hasPrefix("Q") && !number.isEmpty && number.allSatisfy { (0x30...0x39) ~= $0 }
    return isItem ? id : nil
  }

  /// Whether an id is safe in addresses and files: letters, digits and `. _ : -`, at most 120 bytes.
  package static func isID(_ id: String) -> Bool {
    (1...120).contains(id.utf8.count)
      && id.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: true
        default: false
        }
      }
  }
}
