/// What a lexicon entry is; one entry has one class, a token the classes of all its entries.
package enum LexicalClass: UInt8, Sendable, CaseIterable {
  case country, nisba, place, region
  case title, rank, rankModifier, royal
  case office, portfolio
  case organizationHead, organizationTail, organization
  case givenName, familyName, nameParticle, person
  case common
  case temporal
  case trigger
  case marker
}

/// A set of lexical classes.
package struct LexicalClasses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one class.
  package init(_ lexicalClass: LexicalClass) { rawValue = 1 << UInt32(lexicalClass.rawValue) }

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
