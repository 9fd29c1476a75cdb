import Testing

@testable import TarikhReading

struct Windows1256Tests {
  @Test func everyByteHasItsOwnScalar() {
    #expect(Set((UInt8.min...UInt8.max).map(Windows1256.scalar)).count == 256)
  }

  @Test func knowsTheLettersOfArabicAndPersian() {
    #expect(Windows1256.decode([0xCA, 0xC7, 0xD1, 0xED, 0xCE]) == "تاريخ")
    #expect(Windows1256.decode([0x81, 0x8D, 0x8E, 0x90, 0xA1, 0xBF, 0x9D]) == "پچژگ،؟\u{200C}")
  }
}
