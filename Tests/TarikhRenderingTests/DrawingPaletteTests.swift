import Foundation
import TarikhRendering
import Testing

@Suite struct DrawingPaletteTests {
  private static let words = Palette.all.filter {
    !["line", "tie", "ground", "lane", "place", "body"].contains($0.name)
  }

  @Test(arguments: words)
  func wordsStandOut(colour: Palette.Colour) {
    for ground in [Palette.ground, Palette.lane] {
      #expect(Self.contrast(colour.light, ground.light) >= 4.5, "\(colour.name) light")
      #expect(Self.contrast(colour.dark, ground.dark) >= 4.5, "\(colour.name) dark")
    }
  }

  @Test(arguments: [Palette.place, Palette.body])
  func namesStandOutOnNodes(colour: Palette.Colour) {
    #expect(Self.contrast(Palette.ink.light, colour.light) >= 7)
    #expect(Self.contrast(Palette.ink.dark, colour.dark) >= 7)
  }

  @Test func tiesStandOut() {
    #expect(Self.contrast(Palette.tie.light, Palette.ground.light) >= 3)
    #expect(Self.contrast(Palette.tie.dark, Palette.ground.dark) >= 3)
  }

  /// The ratio of WCAG 2.2, from 1 to 21.
  private static func contrast(_ first: String, _ second: String) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
