import TarikhCore
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"), (#""\u0627\u00e9""#, "اé"),
    (#""\ud835\udcb3""#, "𝒳"), (#""𝒳""#, "𝒳"), (#""\ud835""#, "\u{FFFD}"),
    (#""\udcb3x""#, "\u{FFFD}x"), (#""\u0000""#, "\u{0}"), ("  \"\"\n", ""),
  ])
  func readsText(_ json: String, _ text: String) throws {
    #expect(try JSONValue(parsing: json.utf8) == .string(text))
  }

  static let values: [(String, JSONValue)] = [
    ("0", JSONValue.int(0)), ("-17", .int(-17)), ("9223372036854775807", .int(.max)),
    ("1.5", .number("1.5")), ("1e3", .number("1e3")), ("-0.25E-2", .number("-0.25E-2")),
    ("true", .bool(true)), ("false", .bool(false)), ("null", .null), ("[]", []), ("{}", [:]),
    ("[1,[2],{\"a\":null}]", [1, [2], ["a": .null]]), (#"{"a":1,"a":2}"#, ["a": 2]),
  ]

  @Test(arguments: values)
  func readsValues(_ json: String, _ value: JSONValue) throws {
    #expect(try JSONValue(parsing: json.utf8) == value)
  }

  @Test(arguments: [
    "", " ", "[", "[1", "[1,]", "[,1]", "{", #"{"a""#, #"{"a":}"#, #"{"a":1,}"#, "{a:1}", "nul",
    "True", "1 2", "1.2.3", "-", "--1", "+1", ".5", "1e", "\"", #""\x""#, #""\u12""#, #""\u12zz""#,
    "\"\u{1}\"", "'a'", "[1}", "\u{FEFF}1", "NaN", "Infinity", "//", "]",
  ])
  func refuses(_ json: String) {
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: json.utf8) }
  }

  @Test func refusesTextThatIsNotUTF8() {
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: [0x22, 0xC3, 0x28, 0x22]) }
  }

  @Test func readsDeepNestingAndRefusesDeeper() throws {
    let deep = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try JSONValue(parsing: deep(512).utf8) }
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: deep(513).utf8) }
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: deep(500_000).utf8) }
  }

  @Test func namesTheByteThatIsWrong() {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: "[1,x]".utf8) }
    #expect(error?.offset == 3)
  }

  @Test func generatedValuesRoundTrip() throws {
    var generator = Generator(seed: 5)
    for _ in 0..<500 {
      let value = Self.value(&generator, depth: 4)
      #expect(try JSONValue(parsing: value.compactText.utf8) == value)
      #expect(try JSONValue(parsing: value.canonicalBytes()) == value)
    }
  }

  @Test func canonicalKeysAreSortedByBytesWithSomeLast() {
    let value: JSONValue = ["é": 1, "z": 2, "a": [], "Z": [1], "m": ["y": 1, "x": 2]]
    let text = String(decoding: value.canonicalBytes(last: ["m"]), as: UTF8.self)
    #expect(
      text == """
        {
          "Z": [
            1
          ],
          "a": [],
          "z": 2,
          "é": 1,
          "m": {
            "x": 2,
            "y": 1
          }
        }

        """)
  }

  @Test func writesManyLinesWithOneWriter() {
    var writer = JSONWriter()
    for number in 1...2 {
      writer.beginObject()
      writer.key("n")
      writer.int(number)
      writer.key("t")
      writer.string("a\u{1}\n\"")
      writer.endObject()
      writer.endLine()
    }
    let expected = #"{"n":1,"t":"a\u0001\n\""}"# + "\n" + #"{"n":2,"t":"a\u0001\n\""}"# + "\n"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    writer.removeAll()
    writer.raw("null")
    #expect(writer.bytes == Array("null".utf8))
  }

  private static func value(_ generator: inout Generator, depth: Int) -> JSONValue {
    switch generator.number(depth > 0 ? 7 : 5) {
    case 0: return .null
    case 1: return .bool(generator.number(2) == 0)
    case 2: return .int(generator.number(2000) - 1000)
    case 3: return .number("\(generator.number(99)).5")
    case 4: return .string(generator.text())
    case 5: return .array(generator.list(4) { value(&$0, depth: depth - 1) })
    default:
      let fields = generator.list(4) { ($0.text(), value(&$0, depth: depth - 1)) }
      return .object(Dictionary(fields) { _, later in later })
    }
  }
}
