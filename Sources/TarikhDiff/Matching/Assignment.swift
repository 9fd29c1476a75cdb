/// Chooses among links so that nothing is taken twice and the scores add up to the most.
enum Assignment {
  /// Beyond this many things on the smaller side, taking the strongest link first is good enough.
  static let largestExact = 150

  /// The chosen links, independent of the order of `links` and of which run is called earlier.
  static func best(of links: [Link], order: LinkOrder) -> [Link] {
    let sorted = order.sorted(links)
    return components(sorted).flatMap { component in
      let before = Array(Set(component.map(\.before))).sorted()
      let after = Array(Set(component.map(\.after))).sorted()
      if component.count == 1 || min(before.count, after.count) > largestExact {
        return greedy(component)
      }
      return exact(component, before, after, order)
    }
  }

  private static func greedy(_ links: [Link]) -> [Link] {
    var (before, after): (Set<Int>, Set<Int>) = ([], [])
    return links.filter { link in
      guard !before.contains(link.before), !after.contains(link.after) else { return false }
      before.insert(link.before)
      after.insert(link.after)
      return true
    }
  }

  /// Links that have nothing to do with each other, apart.
  private static func components(_ links: [Link]) -> [[Link]] {
    var byBefore: [Int: [Int]] = [:]
    var byAfter: [Int: [Int]] = [:]
    for (index, link) in links.enumerated() {
      byBefore[link.before, default: []].append(index)
      byAfter[link.after, default: []].append(index)
    }
    var seen = Array(repeating: false, count: links.count)
    var components: [[Link]] = []
    for start in links.indices where !seen[start] {
      var (members, stack) = ([Int](), [start])
      seen[start] = true
      while let index = stack.popLast() {
        members.append(index)
        let neighbours =
          (byBefore.removeValue(forKey: links[index].before) ?? [])
          + (byAfter.removeValue(forKey: links[index].after) ?? [])
        for neighbour in neighbours where !seen[neighbour] {
          seen[neighbour] = true
          stack.append(neighbour)
        }
      }
      components.append(members.sorted().map { links[$0] })
    }
    return components
  }

  private static func exact(
    _ links: [Link], _ before: [Int], _ after: [Int], _ order: LinkOrder
  ) -> [Link] {
    let rowsAreBefore = before.count <= after.count
    let (rows, columns) = rowsAreBefore ? (before, after) : (after, before)
    let rowOf = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    let columnOf = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    var table = AssignmentTable(rows: rows.count, columns: columns.count)
    var linkAt: [[Int]: Link] = [:]
    for link in links {
      let (row, column) = rowsAreBefore ? (link.before, link.after) : (link.after, link.before)
      guard let row = rowOf[row], let column = columnOf[column] else { continue }
      // The tie-break stays below one point even when all rows add theirs.
      table[row, column] = link.score * 1_000_000 + order.tieBreak(link)
      linkAt[[row, column]] = link
    }
    return table.best().enumerated().compactMap { linkAt[[$0, $1]] }
  }
}
