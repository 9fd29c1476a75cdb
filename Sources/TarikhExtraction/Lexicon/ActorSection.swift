import TarikhCore
import TarikhLanguages

/// A head noun that opens an office («وزير», "minister") and what it is about.
package struct Office: Hashable, Sendable {
  /// The class of the table, such as `minister`.
  package let kind: String
}

/// A head noun that opens the name of a body, or of a place.
package struct OrganizationHead: Hashable, Sendable {
  /// What a head noun names, and what may follow it.
  package enum Sort: String, Sendable {
    /// A body by its field: «وزارة الصحة».
    case plain
    /// One that a state has once, so that a nisba is enough: «الحكومة المصرية».
    case state
    /// One that bears a name of its own, known or not: «شركة …», «صحيفة …».
    case named
    /// A field that names its local office where a city follows: «تعليم مكة».
    case local
    /// One that may be called after a person: «جامعة نايف».
    case eponym
    /// What is called after a person and acts in nothing: «جائزة الأمير نايف».
    case award
    /// A building or ground, which is a place: «مطار بنغازي».
    case site
    /// A city or district: the place is what follows.
    case area
    /// Kin, whose name is no person's: «أسرة الخاطر».
    case family
  }

  /// Organization or group.
  package let kind: ActorKind
  /// Whether it needs a complement that is known.
  package let isWeak: Bool
  /// Whether it stands at the end of the name, as in "Labour Party".
  package let isTail: Bool
  /// What may follow it.
  package let sort: Sort

  /// Reads a cell of the table: `group`, `weak`, `state-group`, `site` …
  init(cell: Substring, isTail: Bool) {
    let parts = cell.split(separator: "-")
    sort = parts.first.flatMap { Sort(rawValue: String($0)) } ?? .plain
    kind = parts.last == "group" ? .group : .organization
    isWeak = parts.contains("weak")
    self.isTail = isTail
  }

  /// Whether a ruler or saint may lend it the name: «صندوق الأمير سلطان», not «قوات الملك».
  package var mayBeDedicated: Bool {
    switch sort {
    case .site, .area, .eponym, .award: true
    case .plain: !isWeak && kind == .organization
    case .state, .named, .local, .family: false
    }
  }

  /// Whether it names a place and no actor.
  package var isPlace: Bool { sort == .site || sort == .area }
}

/// A body that has a name of its own.
package struct OrganizationEntry: Hashable, Sendable {
  /// The table's id.
  package let id: String
  /// Organization or group.
  package let kind: ActorKind
  /// ISO 3166-1 alpha-2; nil for an international one.
  package let country: String?
}

/// A well-known office holder.
package struct OfficeHolder: Hashable, Sendable {
  /// The name in English.
  package let english: String
  /// The name in Arabic.
  package let arabic: String
  /// ISO 3166-1 alpha-2 of the country served.
  package let country: String?
}

/// How a particle joins the words of a name.
package enum NameParticle: String, Sendable {
  /// «عبد», «بن», "van": the next word belongs to the name.
  case joinsNext = "joins-next"
  /// «أوغلو»: belongs to the word before it.
  case suffix
  /// «al-», "Mc": written together with the next word, or with a hyphen.
  case prefix
}

/// The part of speech of an ordinary word.
package enum WordClass: String, Sendable, CaseIterable {
  case verb, noun, adjective, particle, number, adverb

  /// The part of speech that a table names; the closed classes of grammar are particles.
  init(tableName: Substring) {
    switch tableName {
    case "determiner", "pronoun", "preposition", "conjunction", "interjection": self = .particle
    case "auxiliary": self = .verb
    default: self = WordClass(rawValue: String(tableName)) ?? .noun
    }
  }

  /// Its place in `allCases`, the value of entries of class `.common`.
  var index: Int {
    switch self {
    case .verb: 0
    case .noun: 1
    case .adjective: 2
    case .particle: 3
    case .number: 4
    case .adverb: 5
    }
  }
}

/// Names, titles, offices and bodies of all languages.
package struct ActorSection: Sendable {
  /// The rows of class `.office`.
  package private(set) var offices: [Office] = []
  /// The rows of classes `.organizationHead` and `.organizationTail`.
  package private(set) var organizationHeads: [OrganizationHead] = []
  /// The rows of class `.organization`.
  package private(set) var organizations: [OrganizationEntry] = []
  /// The rows of class `.person`.
  package private(set) var officeHolders: [OfficeHolder] = []
  /// The rows of class `.nameParticle`.
  package private(set) var particles: [NameParticle] = []
  /// The classes of titles, by row of classes `.title`, `.rank`, `.royal` and `.rankModifier`.
  package private(set) var titles: [String] = []

  init(_ tables: LanguageTables, _ languages: [String], into builder: inout LexiconBuilder) {
    for language in languages {
      addTitles(tables.table("\(language)/titles.tsv"), language, into: &builder)
      addOffices(tables.table("\(language)/offices.tsv"), language, into: &builder)
      addHeads(tables.table("\(language)/organization_heads.tsv"), language, into: &builder)
      addParticles(tables.table("\(language)/name_particles.tsv"), into: &builder)
      let plain: [(String, LexicalClass)] = [
        ("portfolios", .portfolio), ("given_names", .givenName), ("family_names", .familyName),
      ]
      for row in tables.table("\(language)/common_words.tsv").rows {
        let wordClass = WordClass(tableName: row[1])
        for form in TableForm.forms(in: row[0]) {
          builder.add(form, .common, value: wordClass.index)
        }
      }
      for (name, lexicalClass) in plain {
        for row in tables.table("\(language)/\(name).tsv").rows {
          for form in TableForm.forms(in: row[0]) { builder.add(form, lexicalClass, value: 0) }
        }
      }
    }
    let foreign = languages.contains("en") ? [] : languages
    let words = foreign.flatMap { tables.table("\($0)/common_words.tsv").rows.map(\.[0]) }
    addOrganizations(
      tables.table("bodies/organizations.tsv"), ordinary: Set(words.map(String.init)),
      into: &builder)
    let rows = Dictionary(
      organizations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in languages.flatMap({ tables.table("\($0)/organizations.tsv").rows }) {
      guard let body = rows[String(row[0])] else { continue }
      for form in TableForm.forms(in: row[1]) { builder.add(form, .organization, value: body) }
    }
    addOfficeHolders(tables.table("people/office_holders.tsv"), into: &builder)
  }

  private mutating func addTitles(
    _ table: Table, _ language: String, into builder: inout LexiconBuilder
  ) {
    for row in table.rows {
      let lexicalClass: LexicalClass =
        switch row[1] {
        case "rank": .rank
        case "rank-modifier": .rankModifier
        case "royal": .royal
        default: .title
        }
      for form in TableForm.forms(in: row[0]) {
        add(form, lexicalClass, value: titles.count, language, into: &builder)
      }
      titles.append(String(row[1]))
    }
  }

  private mutating func addOffices(
    _ table: Table, _ language: String, into builder: inout LexiconBuilder
  ) {
    for row in table.rows {
      for form in TableForm.forms(in: row[0]) {
        add(form, .office, value: offices.count, language, into: &builder)
      }
      offices.append(Office(kind: String(row[1])))
    }
  }

  private mutating func addHeads(
    _ table: Table, _ language: String, into builder: inout LexiconBuilder
  ) {
    let position = table.column("position")
    for row in table.rows {
      let isTail = position.map { row[$0] == "tail" } ?? false
      for form in TableForm.forms(in: row[0]) {
        add(
          form, isTail ? .organizationTail : .organizationHead, value: organizationHeads.count,
          language, into: &builder)
      }
      organizationHeads.append(OrganizationHead(cell: row[1], isTail: isTail))
    }
  }

  private mutating func addParticles(_ table: Table, into builder: inout LexiconBuilder) {
    for row in table.rows {
      guard let particle = NameParticle(rawValue: String(row[1])) else { continue }
      for form in TableForm.forms(in: row[0]) {
        builder.add(form, .nameParticle, value: particles.count)
      }
      particles.append(particle)
    }
  }

  /// Adds the bodies; their English names that are `ordinary` words of the language read are weak («Au» is no AU).
  private mutating func addOrganizations(
    _ table: Table, ordinary: Set<String>, into builder: inout LexiconBuilder
  ) {
    for row in table.rows {
      for form in TableForm.forms(in: row[3]) + TableForm.forms(in: row[4]) {
        let isWeak = form.isWeak || ordinary.contains(form.text.lowercased())
        builder.add(form.text, .organization, value: organizations.count, isWeak: isWeak)
      }
      organizations.append(
        OrganizationEntry(
          id: String(row[0]), kind: row[1] == "group" ? .group : .organization,
          country: row[2].isEmpty ? nil : String(row[2])))
    }
  }

  private mutating func addOfficeHolders(_ table: Table, into builder: inout LexiconBuilder) {
    for row in table.rows {
      for form in TableForm.forms(in: row[0]) + TableForm.forms(in: row[1]) {
        builder.add(form, .person, value: officeHolders.count)
      }
      officeHolders.append(
        OfficeHolder(
          english: String(row[0].prefix { $0 != "|" }), arabic: String(row[1].prefix { $0 != "|" }),
          country: row[4].isEmpty ? nil : String(row[4])))
    }
  }

  private func add(
    _ form: TableForm, _ lexicalClass: LexicalClass, value: Int, _ language: String,
    into builder: inout LexiconBuilder
  ) {
    if language == "ar" {
      builder.addNoun(form, lexicalClass, value: value)
    } else {
      builder.add(form, lexicalClass, value: value)
    }
  }
}
