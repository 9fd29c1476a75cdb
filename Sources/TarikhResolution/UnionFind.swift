/// Sets of indices that grow together; the root of a set is its smallest member, whatever the order of unions.
struct UnionFind {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of index: Int) -> Int {
    var root = index
    while parents[root] != root { root = parents[root] }
    var index = index
    while parents[index] != root { (index, parents[index]) = (parents[index], root) }
    return root
  }

  /// Joins two sets; false where they were one already.
  @discardableResult
  mutating func join(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (root(of: left), root(of: right))
    parents[max(left, right)] = min(left, right)
    return left != right
  }

  /// The members of each set, by root, in ascending order.
  mutating func sets() -> [Int: [Int]] {
    var sets: [Int: [Int]] = [:]
    for index in parents.indices { sets[root(of: index), default: []].append(index) }
    return sets
  }
}
