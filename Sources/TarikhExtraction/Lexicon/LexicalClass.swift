/// What a lexicon entry is; one entry has one class, a token the classes of all its entries.
package enum LexicalClass: UInt8, Sendable, CaseIterable {
  case country, nisba, place, region, epithet
  case title, rank, rankModifier, royal
  case office, portfolio
  case organizationHead, organizationTail, organization
  case givenName, familyName, nameParticle, person
  case common
  case temporal
  case trigger, triggerContext
  case marker, topic, seat, ground, honorific, stance
  /// A form of the user's gazetteer; what a word is to the rules does not change by it.
  case listed
}

/// A set of lexical classes.
package struct LexicalClasses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one class.
  @inline(__always)
  package init(_ lexicalClass: LexicalClass) { rawValue = 1 << UInt32(lexicalClass.rawValue) }

  package static let country = LexicalClasses(.country)
  package static let nisba = LexicalClasses(.nisba)
  package static let place = LexicalClasses(.place)
  package static let region = LexicalClasses(.region)
  package static let epithet = LexicalClasses(.epithet)
  package static let title = LexicalClasses(.title)
  package static let rank = LexicalClasses(.rank)
  package static let rankModifier = LexicalClasses(.rankModifier)
  package static let royal = LexicalClasses(.royal)
  package static let office = LexicalClasses(.office)
  package static let portfolio = LexicalClasses(.portfolio)
  package static let organizationHead = LexicalClasses(.organizationHead)
  package static let organizationTail = LexicalClasses(.organizationTail)
  package static let organization = LexicalClasses(.organization)
  package static let givenName = LexicalClasses(.givenName)
  package static let familyName = LexicalClasses(.familyName)
  package static let nameParticle = LexicalClasses(.nameParticle)
  package static let person = LexicalClasses(.person)
  package static let common = LexicalClasses(.common)
  package static let temporal = LexicalClasses(.temporal)
  package static let trigger = LexicalClasses(.trigger)
  package static let triggerContext = LexicalClasses(.triggerContext)
  package static let marker = LexicalClasses(.marker)
  package static let topic = LexicalClasses(.topic)
  package static let seat = LexicalClasses(.seat)
  package static let ground = LexicalClasses(.ground)
  package static let honorific = LexicalClasses(.honorific)
  package static let stance = LexicalClasses(.stance)
  package static let listed = LexicalClasses(.listed)

  /// Whether `lexicalClass` is in the set.
  package func has(_ lexicalClass: LexicalClass) -> Bool {
    rawValue & 1 << UInt32(lexicalClass.rawValue) != 0
  }
}

/// One sense of a word or phrase.
package struct LexicalEntry: Hashable, Sendable {
  /// What it is.
  package let lexicalClass: LexicalClass
  /// Whether the phrase is an ordinary one too and counts only beside other evidence.
  package let isWeak: Bool
  /// Whether it is a finite verb, which no ة ends: «إضافة» is not «أضافه», though their normal form is one.
  package var isFinite = false
  /// The row in the table of its class.
  package let value: Int32
}

/// A phrase of the lexicon that was found in a text.
package struct LexicalHit: Hashable, Sendable {
  /// The first token.
  package let token: Int32
  /// How many tokens it takes.
  package let length: Int32
  /// What it is.
  package let entry: LexicalEntry
}
