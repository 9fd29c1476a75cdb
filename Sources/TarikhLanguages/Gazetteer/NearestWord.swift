/// Finds the word that was meant by one that is none of those allowed.
package enum NearestWord {
  /// The allowed word with the fewest letters to change, the first of several; nil where none is near.
  ///
  ///     NearestWord.to("redate", among: ["redated", "removed"])   // "redated"
  ///     NearestWord.to("bogus", among: ["edges"])   // nil
  package static func to(_ word: String, among allowed: [String]) -> String? {
    allowed.compactMap { other in near(word, other).map { (word: other, distance: $0) } }
      .min { $0.distance < $1.distance }?.word
  }

  /// How many letters to change in `word` for `other`, their case aside; nil where that is too many for a slip.
  ///
  /// A slip is one letter in words of up to four, two in words of up to eight, three in longer ones, and never more than
  /// a third of the word.
  package static func near(_ word: String, _ other: String) -> Int? {
    let length = word.unicodeScalars.count
    let reach = min(length <= 4 ? 1 : length <= 8 ? 2 : 3, length / 3)
    // Where the lengths differ by more, so do the letters.
    guard length > 0, abs(length - other.unicodeScalars.count) <= reach else { return nil }
    let distance = distance(word.lowercased(), other.lowercased())
    return distance <= reach ? distance : nil
  }

  /// How many letters to put in, take out, change or swap with the next (optimal string alignment).
  package static func distance(_ left: String, _ right: String) -> Int {
    let (mine, theirs) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    if mine.isEmpty || theirs.isEmpty { return max(mine.count, theirs.count) }
    var before: [Int] = []
    var above = Array(0...theirs.count)
    for row in 1...mine.count {
      var here = [row]
      for column in 1...theirs.count {
        let isSame = mine[row - 1] == theirs[column - 1]
        var cost = min(
          above[column] + 1, here[column - 1] + 1, above[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, mine[row - 1] == theirs[column - 2],
          mine[row - 2] == theirs[column - 1]
        {
          cost = min(cost, before[column - 2] + 1)
        }
        here.append(cost)
      }
      (before, above) = (above, here)
    }
    return above[theirs.count]
  }
}
