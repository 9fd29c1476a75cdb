import TarikhCore
import Testing

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-4 and of NIST's byte-oriented short messages.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func digests(_ message: String, _ digest: String) {
    #expect(SHA256.hex(of: message.utf8) == digest)
  }

  @Test func digestsAMillionBytes() {
    let digest = SHA256.hex(of: repeatElement(0x61, count: 1_000_000))
    #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func givesTheSameDigestHoweverTheMessageIsCut() {
    var generator = Generator(seed: 1)
    let message = (0..<500).map { _ in UInt8(generator.number(256)) }
    for length in 0..<200 {
      var digest = SHA256()
      var rest = message.prefix(length)
      while !rest.isEmpty {
        let piece = rest.prefix(1 + generator.number(70))
        digest.update(piece)
        rest = rest.dropFirst(piece.count)
      }
      #expect(digest.finalizedHex() == SHA256.hex(of: message.prefix(length)))
    }
  }
}
