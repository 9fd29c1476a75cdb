import TarikhCore
import Testing

@testable import TarikhDiff

@Suite struct JSONPatchTests {
  private func patch(_ old: String, _ new: String) throws -> String {
    try JSONPatch(
      from: JSONValue(parsing: Array(old.utf8)), to: JSONValue(parsing: Array(new.utf8))
    )
    .json.compactText
  }

  @Test func theSameDocumentsGiveNoOperations() throws {
    #expect(try patch(#"{"a":[1,{"b":null}]}"#, #"{"a":[1,{"b":null}]}"#) == "[]")
  }

  @Test func onlyWhatDiffersIsNamed() throws {
    #expect(
      try patch(#"{"a":{"x":1,"y":2},"b":3}"#, #"{"a":{"x":1,"y":4},"c":5}"#)
        == #"[{"op":"replace","path":"/a/y","value":4},{"op":"remove","path":"/b"},"#
        + #"{"op":"add","path":"/c","value":5}]"#)
  }

  @Test func anElementIsPutIntoItsPlace() throws {
    #expect(
      try patch(#"["a","c"]"#, #"["a","b","c"]"#) == #"[{"op":"add","path":"/1","value":"b"}]"#)
    #expect(try patch(#"["a","b","c"]"#, #"["a","c"]"#) == #"[{"op":"remove","path":"/1"}]"#)
  }

  @Test func namesAreEscapedAsPointersAre() throws {
    #expect(
      try patch(#"{"a/b":1,"c~1":2}"#, #"{"a/b":3,"c~1":4}"#)
        == #"[{"op":"replace","path":"/a~1b","value":3},{"op":"replace","path":"/c~01","value":4}]"#
    )
  }

  @Test func anAccentWrittenOtherwiseIsAnotherText() throws {
    #expect(try patch(#"{"a":"\u00e9"}"#, #"{"a":"e\u0301"}"#) != "[]")
    #expect(try patch(#"{"\u00e9":1}"#, #"{"e\u0301":1}"#).contains(#""op":"remove""#))
  }

  @Test func anotherRootIsReplaced() throws {
    #expect(try patch("[]", "{}") == #"[{"op":"replace","path":"","value":{}}]"#)
  }

  @Test func aListThatIsAllOtherIsReplacedAtOnce() throws {
    let old = JSONValue.array((0..<3000).map(JSONValue.int))
    let new = JSONValue.array((5000..<9000).map(JSONValue.int))
    #expect(JSONPatch(from: old, to: new).operations == [.replace("", new)])
  }

  @Test(arguments: 0..<200)
  func everyPatchOfRandomDocumentsRoundTrips(_ seed: Int) throws {
    var numbers = SeededNumbers(seed)
    let old = Self.random(depth: 4, using: &numbers)
    let new = Self.edited(old, using: &numbers)
    let patched = try PatchedJSON(old).applying(JSONPatch(from: old, to: new).json).value
    #expect(patched.canonicalBytes() == new.canonicalBytes())
  }

  @Test(arguments: 0..<40)
  func everyPatchOfRandomTimelinesRoundTrips(_ seed: Int) throws {
    var numbers = SeededNumbers(seed + 900)
    let draft = Draft(count: Int.random(in: 0..<40, using: &numbers), seed: seed)
    var edited = draft
    for index in edited.events.indices where Int.random(in: 0..<4, using: &numbers) == 0 {
      edited.events[index].day += Int.random(in: -5..<6, using: &numbers)
      edited.events[index].sentences.append("جملة \(seed) \(index)")
    }
    edited.events.shuffle(using: &numbers)
    edited.events = Array(edited.events.dropLast(2))
    edited.events.append(Draft.randomEvent(77, using: &numbers))
    let old = try draft.timeline(Noise(seed: seed))
    let new = try edited.timeline(Noise(seed: seed + 1))
    // A patch has what no verdict is: offsets, order, confidence.
    let patch = JSONPatch(from: old.json, to: new.json)
    let patched = try PatchedJSON(old.json).applying(
      JSONValue(parsing: patch.json.canonicalBytes()))
    #expect(patched.value.canonicalBytes(last: ["manifest"]) == new.canonicalBytes)
    let back = try PatchedJSON(new.json).applying(JSONPatch(from: new.json, to: old.json).json)
    #expect(back.value.canonicalBytes(last: ["manifest"]) == old.canonicalBytes)
  }

  @Test func noiseIsInThePatchAndNoChange() throws {
    let draft = Draft(count: 20, seed: 3)
    let (old, new) = (try draft.timeline(Noise(seed: 1)), try draft.timeline(Noise(seed: 2)))
    #expect(!JSONPatch(from: old.json, to: new.json).operations.isEmpty)
    #expect(TimelineDiff(from: old, to: new).isEmpty)
  }

  private static let names = ["a", "b", "c/d", "e~f", "~1", "", "é", "ا", "0"]

  private static func random(depth: Int, using numbers: inout SeededNumbers) -> JSONValue {
    let count = Int.random(in: 0..<5, using: &numbers)
    switch depth == 0
      ? Int.random(in: 0..<4, using: &numbers) : Int.random(in: 0..<8, using: &numbers)
    {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &numbers))
    case 2: return .int(Int.random(in: -3..<3, using: &numbers))
    case 3: return .string(names.randomElement(using: &numbers) ?? "")
    case 4, 5:
      return .array((0..<count).map { _ in random(depth: depth - 1, using: &numbers) })
    default:
      var fields: [String: JSONValue] = [:]
      for _ in 0..<count {
        fields[names.randomElement(using: &numbers) ?? ""] = random(
          depth: depth - 1, using: &numbers)
      }
      return .object(fields)
    }
  }

  private static func edited(_ value: JSONValue, using numbers: inout SeededNumbers) -> JSONValue {
    if Int.random(in: 0..<12, using: &numbers) == 0 { return random(depth: 2, using: &numbers) }
    switch value {
    case .array(var elements):
      elements = elements.map { edited($0, using: &numbers) }
      if Int.random(in: 0..<3, using: &numbers) == 0, !elements.isEmpty {
        elements.remove(at: Int.random(in: 0..<elements.count, using: &numbers))
      }
      if Int.random(in: 0..<3, using: &numbers) == 0 {
        elements.insert(
          random(depth: 1, using: &numbers), at: Int.random(in: 0...elements.count, using: &numbers)
        )
      }
      return .array(elements)
    case .object(let fields):
      var edited: [String: JSONValue] = [:]
      for name in fields.keys.sorted() where Int.random(in: 0..<6, using: &numbers) > 0 {
        edited[name] = fields[name].map { Self.edited($0, using: &numbers) }
      }
      return .object(edited)
    default: return value
    }
  }
}
