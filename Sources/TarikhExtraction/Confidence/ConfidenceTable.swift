import TarikhLanguages

/// How many of the claims with the same evidence were right, in percent, as measured on articles that people have read.
///
/// A key that too few claims had is no row of the table: the next coarser one speaks for it.
package struct ConfidenceTable: Sendable {
  /// Where the table lies among those of the languages.
  package static let path = "confidence/claims.tsv"
  /// The fewest claims that a share is worth giving for.
  package static let fewest = 20

  private let shares: [EvidenceKey: Int]

  /// Reads the table; rows that are no key with a share are left out.
  package init(_ table: Table) {
    var shares: [EvidenceKey: Int] = [:]
    for row in table.rows where row.count > 3 {
      guard let key = EvidenceKey(row[0]), let share = Int(row[3]) else { continue }
      shares[key] = share
    }
    self.shares = shares
  }

  /// The measured share of right claims with this evidence, in percent.
  package func share(of key: EvidenceKey) -> Int {
    var key = key
    while true {
      if let share = shares[key] { return share }
      guard let coarser = key.coarser else { return 50 }
      key = coarser
    }
  }

  /// The share of `right` among `all` in percent, by Laplace's rule: a few claims prove nothing, so none is 0 or 100.
  ///
  ///     ConfidenceTable.share(right: 20, of: 20)   // 95
  package static func share(right: Int, of all: Int) -> Int {
    let (right, all) = (right + 1, all + 2)
    return min(99, max(1, (200 * right + all) / (2 * all)))
  }
}
