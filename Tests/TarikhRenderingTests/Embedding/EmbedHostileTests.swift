@testable import TarikhRendering
import Testing

/// Words of articles that would be markup: in every type of document they stay words.
struct EmbedHostileTests {
  static let attacks = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>", "-->\n<!-- /tarikh -->",
    "](javascript:alert(3)) ![x](y)", "`a` ``` **b** _c_ ~~d~~", "a | b || c", "# h\n\n## h2",
    "\\input{/etc/passwd} $x$ % & #1 ^^41 ~ \\end{itemize}", "}{]\\item[x]\\\\[1em]",
    "#read(\"/etc/passwd\") *a* _b_ @ref <label> // c /* d", "]\n) #let x = 1\n=== h",
    "include::/etc/passwd[]\n----\n++++\n|===", "{docname} link:x[y] <<z>> ((i)) pass:[<b>] a::",
    "\n// /tarikh\n% /tarikh\n", "$(x)`y`", "@cite [^1] :::{.x} {#id}", "\u{202E}x\u{0}\u{7}",
  ]

  /// As many lines as with harmless words, and the closing marker once.
  @Test(arguments: DocumentType.allCases, attacks)
  func addsNoLine(_ type: DocumentType, _ attack: String) throws {
    for (content, form) in EmbedFixture.choices(type) where form != .svg {
      let pair = EmbedFixture.pair("\(content) as=\(form) lang=en", type)
      let hostile = try EmbedFixture.refreshed(pair, type, hostile: attack)
      let harmless = try EmbedFixture.refreshed(pair, type, hostile: "word")
      #expect(
        hostile.split(separator: "\n", omittingEmptySubsequences: false).count
          == harmless.split(separator: "\n", omittingEmptySubsequences: false).count,
        "\(content) \(form)")
      #expect(try EmbedFixture.refreshed(hostile, type, hostile: attack) == hostile)
    }
  }

  @Test(arguments: attacks) func addsNoElement(_ attack: String) throws {
    for (content, form) in EmbedFixture.choices(.html) {
      let pair = EmbedFixture.pair("\(content) as=\(form) lang=en", .html)
      let hostile = MarkupTags(try EmbedFixture.refreshed(pair, .html, hostile: attack))
      let harmless = MarkupTags(try EmbedFixture.refreshed(pair, .html, hostile: "word"))
      #expect(hostile.problems == [] && hostile.names == harmless.names, "\(content) \(form)")
      #expect(hostile.attributes == harmless.attributes, "\(content) \(form)")
    }
  }

  /// A backslash, or a brace after one, begins nothing but our own commands.
  @Test(arguments: attacks) func addsNoCommand(_ attack: String) throws {
    func commands(_ hostile: String) throws -> Set<String> {
      let pair = EmbedFixture.pair("events", .latex) + EmbedFixture.pair("events as=table", .latex)
      let text = try EmbedFixture.refreshed(pair, .latex, hostile: hostile)
      return Set(text.matches(of: /\\[a-zA-Z]+/).map { String($0.0) })
    }
    let characters: Set = ["\\char", "\\textbar"]
    let escapes = try commands(attack).subtracting(try commands("word")).subtracting(characters)
    #expect(escapes.allSatisfy { $0.hasPrefix("\\text") }, "\(escapes)")
  }
}
