/// Occasions by main participant and time, so that only those are compared that can fit.
struct OccasionIndex {
  /// By what an occasion is found, apart from its participant.
  private enum Family: Int {
    case day, long, dated, document, undatedDocument, article, undatedArticle
  }

  private struct Entry {
    let occasion: Int
    let next: Int32
  }

  /// Spans of more days than this are looked through one by one.
  private static let longest = 31

  private let isForDated: Bool
  /// The latest entry of each key; entries of one key are chained, which spares a list for each.
  private var heads: [UInt64: Int32] = [:]
  private var entries: [Entry] = []

  /// An index of occasions; `isForDated` promises that neither entries nor questions are undated.
  init(isForDated: Bool = false) { self.isForDated = isForDated }

  /// Enters an occasion under all its participants.
  mutating func insert(_ occasion: Occasion, at index: Int) {
    for member in occasion.parties.members {
      let actor = member.actor
      if let days = occasion.days {
        insert(index, .dated, actor, 0)
        if days.count > Self.longest {
          insert(index, .long, actor, 0)
        } else {
          for day in days { insert(index, .day, actor, day) }
        }
      }
      if isForDated { continue }
      let isUndated = occasion.days == nil
      for day in occasion.documentDays {
        insert(index, .document, actor, day)
        if isUndated { insert(index, .undatedDocument, actor, day) }
      }
      for article in occasion.articles {
        insert(index, .article, actor, article)
        if isUndated { insert(index, .undatedArticle, actor, article) }
      }
    }
  }

  /// The occasions that share a participant with `occasion` and can fit it in time, in no order, some more than once.
  func candidates(for occasion: Occasion) -> [Int] {
    var found: [Int] = []
    for member in occasion.parties.members {
      let actor = member.actor
      if let days = occasion.days {
        if days.count > Self.longest {
          collect(.dated, actor, 0, into: &found)
        } else {
          collect(.long, actor, 0, into: &found)
          for day in days { collect(.day, actor, day, into: &found) }
        }
      }
      if isForDated { continue }
      let isUndated = occasion.days == nil
      for day in occasion.documentDays {
        for near in (day - 3)...(day + 3) {
          collect(isUndated ? .document : .undatedDocument, actor, near, into: &found)
        }
      }
      for article in occasion.articles {
        collect(isUndated ? .article : .undatedArticle, actor, article, into: &found)
      }
    }
    return found
  }

  private static func key(_ family: Family, _ actor: Int, _ number: Int) -> UInt64 {
    UInt64(family.rawValue) << 60 | UInt64(actor) << 32
      | UInt64(UInt32(truncatingIfNeeded: number))
  }

  private mutating func insert(_ index: Int, _ family: Family, _ actor: Int, _ number: Int) {
    let entry = Int32(entries.count)
    let previous = heads.updateValue(entry, forKey: Self.key(family, actor, number))
    entries.append(Entry(occasion: index, next: previous ?? -1))
  }

  private func collect(
    _ family: Family, _ actor: Int, _ number: Int, into found: inout [Int]
  ) {
    var at = heads[Self.key(family, actor, number)] ?? -1
    while at >= 0 {
      let entry = entries[Int(at)]
      found.append(entry.occasion)
      at = entry.next
    }
  }
}
