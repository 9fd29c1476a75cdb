import TarikhCore

/// A mention of an actor while an article is being read.
struct ActorMention {
  /// The tokens of the name, or of the description where there is no name.
  var tokens: Range<Int>
  /// The tokens of name, titles and description together.
  var phrase: Range<Int>
  var kind: ActorKind
  var form: MentionForm
  /// Titles, ranks and offices, as token ranges.
  var titles: [Range<Int>] = []
  /// The offices among them.
  var offices: [OfficeMention] = []
  /// The country of the description, by its row.
  var country: Int?
  /// What in the lexicon it is: organization row, country row or office holder row.
  var row: Int?
  /// The entry of the user's gazetteer that it is a form of.
  var listed: Int?
  /// The words that are a body's own name, after its head noun.
  var proper: Range<Int>?
  /// Where the name starts of which this one is the short form in brackets.
  var longForm: Int?
  /// Its actor, once resolved.
  var actor: Int?
}

extension OfficeMention {
  /// The body it is an office of, as tokens.
  var organization: Range<Int>? { body?.tokens }

  /// Its words without a body in which it is held: «مدير الإدارة في الهيئة» does not head that body.
  var withoutHost: Range<Int>? {
    guard let core, let body, body.tokens.lowerBound >= core.upperBound else { return nil }
    return core
  }
}

/// An office in a description: its head noun, its words and whom it serves.
struct OfficeMention {
  /// Head noun and complement.
  var tokens: Range<Int>
  /// The same without what tells where it is held; nil where nothing does.
  var core: Range<Int>?
  /// The row of the head noun.
  var row: Int
  /// The body it is an office of.
  var body: OrganizationName?
  /// The country it serves, by its row.
  var country: Int?
}

/// A mention of a place while an article is being read.
struct PlaceMention {
  let tokens: Range<Int>
  /// The row of class `.place` or `.region`.
  let row: Int?
  /// The row of class `.country`.
  let country: Int?
  /// A hash of the words of a place that no table has; 0 for the others.
  var name: UInt64 = 0
  /// What it is to be called.
  var isCountry: Bool { country != nil && row == nil && name == 0 }
}

/// The mentions of one article, in text order.
struct Mentions {
  var actors: [ActorMention] = []
  var places: [PlaceMention] = []
  /// Names that are neither, and hold no partial name: «جائزة الأمير نايف».
  var others: [Range<Int>] = []

  /// The actors' mentions whose names start in a range of tokens; their phrases may start some words before.
  func actors(in tokens: Range<Int>) -> [Int] {
    var (low, high) = (0, actors.count)
    while low < high {
      let middle = (low + high) / 2
      if actors[middle].phrase.upperBound <= tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [Int] = []
    while low < actors.count, actors[low].phrase.lowerBound < tokens.upperBound {
      if tokens.contains(actors[low].tokens.lowerBound) { found.append(low) }
      low += 1
    }
    return found
  }
}
