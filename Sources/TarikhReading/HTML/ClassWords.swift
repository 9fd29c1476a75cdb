/// The words in the class and id of an element: `c-post__relatedLinks` has c, post, related, links, and pairs of them.
enum ClassWords {
  /// The words in lower case, each also joined to the next; those after `no`, `has` or `with` are left out.
  static func of(_ node: HTMLTree.Node) -> [String] {
    guard node["class"] != nil || node["id"] != nil else { return [] }
    let names = "\(node["class"] ?? "") \(node["id"] ?? "")".split(separator: " ").prefix(30)
    return names.flatMap { name in
      let words = split(name)
      return words + zip(words, words.dropFirst()).map { $0 + $1 }
    }
  }

  private static func split(_ name: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name.prefix(100).unicodeScalars {
      let isUpper = ("A"..."Z").contains(character)
      if isUpper && wasLower || !character.properties.isAlphabetic { take(&word, into: &words) }
      if character.properties.isAlphabetic { word.unicodeScalars.append(character) }
      wasLower = ("a"..."z").contains(character)
    }
    take(&word, into: &words)
    if let first = words.first, negations.contains(first) { return [] }
    if let at = words.firstIndex(where: negations.contains) { return Array(words[..<at]) }
    return words
  }

  private static func take(_ word: inout String, into words: inout [String]) {
    if !word.isEmpty { words.append(word.lowercased()) }
    word = ""
  }

  private static let negations: Set<String> = ["no", "not", "has", "with", "without", "is"]
}
