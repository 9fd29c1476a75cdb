import TarikhCore
import Testing

@Suite struct JSONSchemaTests {
  private func json(_ extraction: Extraction, quotes: Bool) throws -> JSONValue {
    var writer = JSONWriter()
    extraction.write(to: &writer, quotes: quotes)
    return try JSONValue(parsing: writer.bytes)
  }

  @Test func theTimelineSchemaAndTheSampleCoverEachOther() throws {
    let schema = try JSONSchema(named: "timeline.schema.json")
    var used: Set<String> = []
    #expect(try schema.problems(Sample.timeline().json, used: &used) == [])
    #expect(schema.properties().subtracting(used).sorted() == Self.unusedInTimeline)
  }

  @Test func theExtractionSchemaAndTheSampleCoverEachOther() throws {
    let schema = try JSONSchema(named: "extraction.schema.json")
    var used: Set<String> = []
    #expect(try schema.problems(json(Sample.extraction(), quotes: true), used: &used) == [])
    #expect(schema.properties().subtracting(used).sorted() == Self.unusedInExtraction)
  }

  @Test func generatedTimelinesAndExtractionsFitTheirSchemas() throws {
    var generator = Generator(seed: 31)
    let (timelines, extractions) = (
      try JSONSchema(named: "timeline.schema.json"), try JSONSchema(named: "extraction.schema.json")
    )
    var used: Set<String> = []
    for round in 0..<100 {
      #expect(timelines.problems(generator.timeline().json, used: &used) == [])
      let extraction = generator.extraction(of: "نص " + generator.text(), withText: round % 2 == 0)
      #expect(try extractions.problems(json(extraction, quotes: round % 3 == 0), used: &used) == [])
    }
  }

  @Test func theWordsOfTheSchemaAreThoseOfTheModel() throws {
    let schema = try JSONSchema(named: "extraction.schema.json").root
    func words(_ path: String) -> [String] {
      let found = path.split(separator: ".").reduce(schema) { $0[String($1)] ?? .null }
      return found["enum"]?.array?.compactMap(\.string) ?? []
    }
    let event = "properties.events.items.properties"
    #expect(words("\(event).status") == EventStatus.allCases.map(\.rawValue))
    #expect(words("\(event).dateBasis") == TimeBasis.allCases.map(\.rawValue))
    let participant = "\(event).participants.items.properties"
    #expect(words("\(participant).role") == Role.allCases.map(\.rawValue))
    let relation = "properties.relations.items.properties"
    #expect(words("\(relation).type") == RelationKind.allCases.map(\.rawValue))
    let actor = "properties.actors.items.properties"
    #expect(words("\(actor).kind") == ActorKind.allCases.map(\.rawValue))
  }

  private static let unusedInTimeline = [".articles.*.places.*.mentions.*.form"]

  private static let unusedInExtraction: [String] = [
    ".places.*.mentions.*.form", ".text", ".vague.*.reason", ".visits.*.dateBasis",
    ".visits.*.dateGround", ".visits.*.dateGround.anchor", ".visits.*.dateGround.calendar",
    ".visits.*.dateGround.original", ".visits.*.dateGround.words",
  ]
}
