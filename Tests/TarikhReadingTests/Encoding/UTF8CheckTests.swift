import Testing

@testable import TarikhReading

struct UTF8CheckTests {
  @Test func agreesWithTheStandardLibrary() {
    var random = SystemRandomNumberGenerator()
    let leads: [UInt8] = [
      0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xD8, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xA0, 0x90, 0x9F,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<6).map { _ in leads.randomElement(using: &random) ?? 0 }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Check.firstInvalidOffset(in: bytes) == nil) == isValid, "\(bytes)")
    }
  }

  @Test func namesTheFirstByteOfABrokenSequence() {
    #expect(UTF8Check.firstInvalidOffset(in: [0x61, 0xD8, 0xA7, 0xE2, 0x80]) == 3)
  }
}
