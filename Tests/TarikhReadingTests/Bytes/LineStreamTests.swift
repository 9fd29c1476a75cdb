import Testing

@testable import TarikhReading

struct LineStreamTests {
  private func lines(_ text: String, limit: Int = 1 << 20, chunk: Int) throws -> [String] {
    var lines: [String] = []
    try LineStream(MemoryBytes(Array(text.utf8)), limit: limit, chunk: chunk).forEach {
      number, line in
      switch line {
      case .bytes(let bytes): lines.append("\(number):\(String(decoding: bytes, as: UTF8.self))")
      case .tooLong: lines.append("\(number):…")
      }
    }
    return lines
  }

  @Test(arguments: [1, 3, 16, 17, 64, 4096])
  func cutsAtLineEndsWhateverTheChunk(chunk: Int) throws {
    let text = "one\n\nthree is a line longer than a chunk\nأربعة"
    #expect(
      try lines(text, chunk: chunk)
        == ["1:one", "2:", "3:three is a line longer than a chunk", "4:أربعة"])
  }

  @Test func aLineEndAtTheEndBeginsNoLine() throws {
    #expect(try lines("a\nb\n", chunk: 16) == ["1:a", "2:b"])
    #expect(try lines("", chunk: 16) == [])
  }

  @Test func passesOverALineThatIsTooLong() throws {
    let long = String(repeating: "x", count: 500)
    #expect(
      try lines("a\n\(long)\nb\n\(long)", limit: 100, chunk: 16) == ["1:a", "2:…", "3:b", "4:…"])
  }
}
