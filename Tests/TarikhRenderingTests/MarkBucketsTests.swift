import Testing

@testable import TarikhRendering

struct MarkBucketsTests {
  /// Stretches along and beyond the axis, always the same ones.
  private static let stretches: [ClosedRange<Double>] = {
    var state: UInt64 = 3
    return (0..<400).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let start = Double(state >> 40) / Double(1 << 24) * 1300 - 100
      return start...start + Double(state % 97)
    }
  }()

  @Test func neighboursAreThoseOfASearchThroughAll() {
    var buckets = MarkBuckets<ClosedRange<Double>>()
    for stretch in Self.stretches.prefix(60) {
      buckets.insert(stretch, from: stretch.lowerBound, to: stretch.upperBound)
    }
    for wish in Self.stretches {
      let expected = Self.stretches.prefix(60).contains { $0.overlaps(wish) }
      #expect(
        buckets.contains(from: wish.lowerBound, to: wish.upperBound) { $0.overlaps(wish) }
          == expected)
    }
  }

  @Test func placesAreCountedOnce() {
    var buckets = MarkBuckets<Double>()
    for stretch in Self.stretches {
      buckets.insert(stretch.lowerBound, from: stretch.lowerBound, to: stretch.lowerBound)
    }
    for window in Self.stretches {
      let expected = Self.stretches.count { window.contains($0.lowerBound) }
      #expect(
        buckets.count(from: window.lowerBound, to: window.upperBound, where: window.contains)
          == expected)
    }
  }
}
