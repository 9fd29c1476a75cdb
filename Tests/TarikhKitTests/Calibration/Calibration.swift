import TarikhExtraction
import TarikhLanguages

/// Counts of right claims by their evidence, and the table of confidence that they make.
struct Calibration {
  private var counts: [EvidenceKey: Count] = [:]

  private struct Count {
    var right = 0
    var all = 0
  }

  /// Counts claims under all their keys, from the finest to the one that all share.
  init(_ claims: [JudgedClaim]) {
    for claim in claims {
      var next: EvidenceKey? = claim.key
      while let key = next {
        counts[key, default: Count()].all += 1
        if claim.isRight { counts[key, default: Count()].right += 1 }
        next = key.coarser
      }
    }
  }

  /// The rows of the table, under its header.
  var rows: String {
    let told = counts.filter { $0.value.all >= ConfidenceTable.fewest || $0.key == .any }
    let rows = told.map { key, count in
      let share = ConfidenceTable.share(right: count.right, of: count.all)
      return "\(key)\t\(count.right)\t\(count.all)\t\(share)"
    }
    return (["features\tright\tall\tshare"] + rows.sorted()).joined(separator: "\n") + "\n"
  }

  /// The table as extraction reads it.
  var table: ConfidenceTable { ConfidenceTable(Table(path: ConfidenceTable.path, text: rows)) }

  /// How far confidence is from the share of right claims, 0–1: the mean over ten bins, each weighed by its claims.
  ///
  /// Expected calibration error, as in Naeini, Cooper and Hauskrecht, “Obtaining Well Calibrated Probabilities Using Bayesian
  /// Binning”, AAAI 2015.
  static func error(_ claims: [JudgedClaim], confidence: (JudgedClaim) -> Int = \.confidence)
    -> Double
  {
    let bins = Dictionary(grouping: claims) { min(9, confidence($0) / 10) }
    let gaps = bins.values.map { bin in
      abs(bin.map(confidence).reduce(0, +) - 100 * bin.count(where: \.isRight))
    }
    return Double(gaps.reduce(0, +)) / Double(100 * max(1, claims.count))
  }

  /// The same where each article is judged by a table of all the others.
  static func errorOfUnseen(_ claims: [JudgedClaim]) -> Double {
    let tables = Dictionary(
      Set(claims.map(\.article)).map { article in
        (article, Calibration(claims.filter { $0.article != article }).table)
      }, uniquingKeysWith: { first, _ in first })
    return error(claims) { tables[$0.article]?.share(of: $0.key) ?? 0 }
  }
}
