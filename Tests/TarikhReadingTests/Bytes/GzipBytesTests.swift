import Testing

@testable import TarikhReading

struct GzipBytesTests {
  private let text = String(repeating: "وصل الوزير إلى طرابلس.\n", count: 9_000)

  @Test func unpacksEveryFormat() throws {
    for name in ["a.txt.gz", "a.md.gz", "a"] {
      let found = try readings(name, gzip(Array("نص قصير".utf8)))
      #expect(found.first?.article?.text == "نص قصير")
    }
    let lines = try readings("a.jsonl.gz", gzip(Array("{\"text\":\"x\"}".utf8)))
    #expect(lines.first?.article?.id == "a#1")
  }

  @Test func unpacksBeyondOneBuffer() throws {
    #expect(try readings("a.txt.gz", gzip(Array(text.utf8))).first?.article?.text == text)
  }

  @Test func unpacksSeveralMembers() throws {
    let members = gzip(Array("one ".utf8)) + gzip([]) + gzip(Array("two".utf8))
    #expect(try readings("a.txt.gz", members).first?.article?.text == "one two")
  }

  @Test func ignoresWhatFollowsTheLastMember() throws {
    let padded = gzip(Array("one".utf8)) + [0, 0, 0, 0]
    #expect(try readings("a.txt.gz", padded).first?.article?.text == "one")
  }

  @Test func namesAFileThatIsCutShort() throws {
    let packed = gzip(Array(text.utf8))
    #expect(try diagnostics("a.txt.gz", packed.dropLast(20)) == ["damaged-gzip"])
    #expect(try diagnostics("a.txt.gz", Array(packed.prefix(4))) == ["damaged-gzip"])
  }

  @Test func namesAFileThatIsDamaged() throws {
    var packed = gzip(Array(text.utf8))
    for at in packed.count / 2..<packed.count { packed[at] ^= 0x55 }
    #expect(try diagnostics("a.txt.gz", packed) == ["damaged-gzip"])
  }

  @Test func keepsTheLinesBeforeTheDamage() throws {
    let lines = (1...20_000).map { "{\"text\":\"line \($0 &* 2_654_435_761)\"}\n" }.joined()
    let found = try readings("a.jsonl.gz", gzip(Array(lines.utf8)).dropLast(40))
    #expect(found.first?.article?.text.hasPrefix("line") == true)
    #expect(found.last?.diagnostic?.identifier == "damaged-gzip")
  }

  @Test func readsATextFileThatIsNamedAsPacked() throws {
    #expect(try readings("a.txt.gz", "plain").first?.article?.text == "plain")
  }
}
