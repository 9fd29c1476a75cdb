import TarikhCore
import Testing

@testable import TarikhReading

/// Bytes of every sort through every reader: it must end, and say something or give an article.
struct ReadersFuzzTests {
  @Test(arguments: Article.Format.allCases)
  func everyReaderSurvivesRandomBytes(format: Article.Format) throws {
    let reader = try #require(ArticleReaders.reader(of: format))
    for seed in 0..<400 {
      var random = SplitMix(seed: UInt64(seed))
      let bytes = Self.bytes(&random)
      let input = ArticleInput(id: "x", file: "x", bytes: PeekedBytes(MemoryBytes(bytes)))
      var count = 0
      do { try reader.read(input) { _ in count += 1 } } catch is SkippedInput { count += 1 }
      #expect(count > 0, "seed \(seed)")
    }
  }

  @Test func everyCutOfAPageIsRead() throws {
    let html =
      "<html lang=ar><script type=application/ld+json>{\"@type\":\"Article\"}</script><h1>\(Story.headline)</h1>\(Story.all)"
    let bytes = Array(html.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      #expect(try readings("a.html", Array(bytes[..<end])).count > 0)
    }
  }

  private static let scraps: [[UInt8]] =
    [
      "<p>", "</p>", "<div class=related>", "<!--", "-->", "<script>", "</script>", "&#x",
      "<a href=", "\"",
      "{\"text\":\"", "\\u", "\\ud8", "}", "\n", "\r\n", "---", "title: ", "**", "[", "](", "`",
      "> ", "- ", "|",
      "<![CDATA[", "<table><tr>", "<svg>", "وصل الوزير إلى طرابلس ", " ", "# ", "<time datetime=",
      "2026-02-15", "é",
    ].map { Array($0.utf8) } + [
      [0xFF, 0xFE], [0x1F, 0x8B, 8], [0], [0xC3], [0xED, 0xA0, 0x80], [0x92],
    ]

  private static func bytes(_ random: inout SplitMix) -> [UInt8] {
    let isRaw = Bool.random(using: &random)
    return (0..<Int.random(in: 0...120, using: &random)).flatMap { _ in
      isRaw
        ? [UInt8.random(in: 0...255, using: &random)] : scraps.randomElement(using: &random) ?? []
    }
  }
}

/// The generator SplitMix64 of S. Vigna, so that a failing seed fails again.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
