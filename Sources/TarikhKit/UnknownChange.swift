import TarikhDiff
import TarikhLanguages

/// Names of changes that a user gave, each known.
struct ChangeNames {
  let names: Set<String>

  /// Throws for a name that no change has.
  init(_ names: [String]) throws(UnknownChange) {
    for name in names where !ChangeName.all.contains(name) { throw UnknownChange(name) }
    self.names = Set(names)
  }
}

/// A name that no change has.
package struct UnknownChange: Error, Hashable, CustomStringConvertible {
  /// One sentence for a terminal, with the name that may be meant and all that there are.
  package let description: String

  init(_ name: String) {
    let near = NearestWord.to(name, among: ChangeName.all)
    let question = near.map { "; did you mean '\($0)'? There are: " }
    description =
      "there is no change '\(name)'" + (question ?? "; there are: ")
      + ChangeName.all.joined(separator: ", ")
  }
}
