/// The days of a timeline, cut where that makes crowded ones readable.
struct DayClusters {
  /// Days that share one scale; a cut lies between two clusters.
  private(set) var clusters: [[DayAtom]]

  /// Points that a mark needs beside the next one.
  private static let pitch = 15.0
  private static let most = 6

  private let length: Double

  /// Clusters for an axis of `length` points; a cluster takes `leastPart` of them or more.
  init(spans: [(first: Int, last: Int)], length: Double, leastPart: Double) {
    let atoms = DayAtom.all(of: spans)
    clusters = atoms.isEmpty ? [] : [atoms]
    self.length = length
    let most = max(1, min(Self.most, Int(length / (leastPart * 1.25))))
    guard isCrowded else { return }
    let apart = Self.blocksApart(atoms)
    if apart.count <= most { clusters = apart }
    while clusters.count < most, isCrowded, let cut = widestGap {
      let days = clusters[cut.cluster]
      clusters.replaceSubrange(
        cut.cluster...cut.cluster,
        with: [Array(days[...cut.index]), Array(days[(cut.index + 1)...])])
    }
  }

  /// How much of the axis a cluster asks for.
  static func weight(of cluster: [DayAtom]) -> Int { cluster.reduce(0) { $0 + $1.weight } }

  /// Days with events in one cluster, months and years beside them in another, unless they lie far apart.
  private static func blocksApart(_ atoms: [DayAtom]) -> [[DayAtom]] {
    var clusters: [[DayAtom]] = []
    for atom in atoms {
      if let last = clusters.last?.last, last.isBlock == atom.isBlock,
        !atom.isBlock || atom.first - last.last <= max(atom.dayCount, last.dayCount)
      {
        clusters[clusters.count - 1].append(atom)
      } else {
        clusters.append([atom])
      }
    }
    return clusters
  }

  /// Whether more than a quarter of the marks on single days would lack room beside their neighbours.
  private var isCrowded: Bool {
    let total = clusters.reduce(0) { $0 + Self.weight(of: $1) }
    var (marks, narrow) = (0, 0)
    for cluster in clusters {
      guard let first = cluster.first, let last = cluster.last, cluster.count > 1 else { continue }
      let share = Double(Self.weight(of: cluster)) / Double(max(1, total))
      let dayLength = length * share / Double(last.last - first.first + 1)
      for (index, atom) in cluster.enumerated() where !atom.isBlock {
        let before = index > 0 ? atom.first - cluster[index - 1].last : Int.max
        let after = index + 1 < cluster.count ? cluster[index + 1].first - atom.last : Int.max
        let room = Double(min(before, after)) * dayLength
        marks += atom.weight
        if room < Self.pitch * Double(atom.weight) { narrow += atom.weight }
      }
    }
    return narrow * 4 > marks
  }

  /// The longest gap between two atoms, if it is far longer than most and an eighth of all.
  private var widestGap: (cluster: Int, index: Int)? {
    var gaps: [(days: Int, cluster: Int, index: Int)] = []
    for (cluster, atoms) in clusters.enumerated() {
      for (index, (atom, next)) in zip(atoms, atoms.dropFirst()).enumerated() {
        gaps.append((next.first - atom.last, cluster, index))
      }
    }
    let total = gaps.reduce(0) { $0 + $1.days }
    let lengths = gaps.map(\.days).sorted()
    let widest = gaps.max { ($0.days, -$0.cluster, -$0.index) < ($1.days, -$1.cluster, -$1.index) }
    guard let widest, widest.days * 8 >= total,
      widest.days >= max(4, 6 * lengths[(lengths.count - 1) / 2])
    else { return nil }
    return (widest.cluster, widest.index)
  }
}
