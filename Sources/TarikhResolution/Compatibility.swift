/// Joining what fits together when fitting is not transitive.
enum Compatibility {
  /// Classes of items that all fit each other, and the items that belong to none.
  ///
  /// An item that fits two items which do not fit each other is ambiguous and stays alone, so the order of items does not
  /// matter. `neighbours[i]` lists what `i` fits; fitting is mutual.
  static func classes(of neighbours: [[Int]]) -> (classes: [[Int]], ambiguous: [Int]) {
    let closed = neighbours.enumerated().map { index, others in Set(others).union([index]) }
    var numbers: [Set<Int>: Int] = [:]
    for set in closed where numbers[set] == nil { numbers[set] = numbers.count }
    let number = closed.map { numbers[$0] }
    var classes: [[Int]] = []
    var ambiguous: [Int] = []
    for (index, members) in closed.enumerated() {
      let isCertain = members.allSatisfy {
        number[$0] == number[index] || members.isSubset(of: closed[$0])
      }
      guard isCertain else {
        ambiguous.append(index)
        continue
      }
      let certain = members.filter { number[$0] == number[index] }.sorted()
      if certain.first == index { classes.append(certain) }
    }
    return (classes, ambiguous)
  }
}
