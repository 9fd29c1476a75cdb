import Foundation
import Testing

@testable import TarikhStore

@Suite struct PackingTests {
  @Test(arguments: [0, 1, 100, 70_000, 1_000_000])
  func whatWasPackedComesBack(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 5) }
    #expect(Packing.unpacked(Packing.packed(bytes)) == bytes)
  }

  @Test func textGetsSmaller() {
    let text = Array(String(repeating: "زار الوزير الرباط. ", count: 500).utf8)
    #expect(Packing.packed(text).count * 10 < text.count)
  }

  @Test func plainJSONStaysAsItIs() {
    #expect(Packing.unpacked(Data("{}".utf8)) == Array("{}".utf8))
    #expect(Packing.unpacked(Data())?.isEmpty == true)
  }

  @Test func everyCutAndLongerLengthIsDamage() {
    let packed = Packing.packed(Array("زار الوزير الرباط".utf8))
    for length in 1..<packed.count { #expect(Packing.unpacked(packed.prefix(length)) == nil) }
    for place in 1..<5 {
      var wrong = packed
      wrong[place] ^= 0xFF
      #expect(Packing.unpacked(wrong) == nil)
    }
  }
}
