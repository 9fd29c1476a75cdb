import Foundation

/// How well items stand in the clusters that they belong to, by B³.
///
/// Bagga and Baldwin, “Entity-Based Cross-Document Coreferencing Using the Vector Space Model”, COLING-ACL 1998: for each item
/// the share of its cluster that belongs to it, and the share of what belongs to it that is in its cluster; then the means.
struct BCubed: CustomStringConvertible {
  /// An item by the cluster where it belongs and the one where it stands.
  struct Item: Hashable {
    let gold: String
    let found: String
  }

  let precision: Double
  let recall: Double

  init(_ items: [Item]) {
    let together = Dictionary(grouping: items) { $0 }.mapValues(\.count)
    let gold = Dictionary(grouping: items, by: \.gold).mapValues(\.count)
    let found = Dictionary(grouping: items, by: \.found).mapValues(\.count)
    func mean(_ sizes: [String: Int], _ cluster: (Item) -> String) -> Double {
      let shares = items.map { Double(together[$0] ?? 0) / Double(sizes[cluster($0)] ?? 1) }
      return shares.reduce(0, +) / Double(max(1, items.count))
    }
    precision = mean(found, \.found)
    recall = mean(gold, \.gold)
  }

  /// The harmonic mean of both.
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  var description: String {
    String(format: "P %.3f R %.3f F1 %.3f", precision, recall, f1)
  }
}
