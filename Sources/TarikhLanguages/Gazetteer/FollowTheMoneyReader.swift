import TarikhCore

/// Reads entities of FollowTheMoney, one a line, as OpenSanctions publishes them.
///
///     {"id":"Q1","schema":"Person","properties":{"name":["Ali Salem"],"alias":["علي سالم"],"country":["ly"]}}
enum FollowTheMoneyReader {
  /// Reads all lines from a byte on.
  static func read(_ bytes: [UInt8], from start: Int, into reading: inout GazetteerReading) {
    let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      guard reading.text(line, line: index + 1) != nil else { continue }
      do {
        read(try JSONValue(parsing: line), line: index + 1, into: &reading)
      } catch {
        reading.skip("invalid-json", line: index + 1, "the line is no JSON (\(error))")
      }
    }
  }

  /// The schemata of actors. A legal entity may be a person too, but hardly ever is one.
  private static let kinds: [String: GazetteerEntry.Kind] = [
    "Person": .person, "Organization": .organization, "Company": .organization,
    "PublicBody": .organization, "LegalEntity": .organization,
  ]

  private static func read(_ json: JSONValue, line: Int, into reading: inout GazetteerReading) {
    guard let schema = json["schema"]?.string, let properties = json["properties"]?.object else {
      return reading.skip(
        "no-entity", line: line, "the line is no FollowTheMoney entity",
        hint: "an entity has the fields id, schema and properties")
    }
    guard let kind = kinds[schema] else { return reading.ignore(schema) }
    let entity = Entity(json, properties)
    guard let name = entity.name else {
      return reading.skip("missing-name", line: line, "the entity has no name")
    }
    guard let id = entity.id else {
      return reading.skip(
        "bad-id", line: line, "the entity has no id that can be used",
        hint: "an id has Latin letters, digits and . _ : -")
    }
    reading.take(
      GazetteerEntry(
        id: id, kind: kind, name: name, forms: entity.forms, office: entity.office,
        country: entity.country(reading.countries), note: entity.note), line: line)
  }
}

/// An entity by its properties.
private struct Entity {
  private let json: JSONValue
  private let properties: [String: JSONValue]

  init(_ json: JSONValue, _ properties: [String: JSONValue]) {
    self.json = json
    self.properties = properties
  }

  private func values(_ property: String) -> [String] {
    guard let value = properties[property] else { return [] }
    let texts = value.string.map { [$0] } ?? value.array?.compactMap(\.string) ?? []
    return texts.map(GazetteerText.form).filter { !$0.isEmpty }
  }

  private func names(_ property: String) -> [String] {
    values(property).filter(GazetteerForm.isWritten)
  }

  /// The caption where it is one of the names, else the first name.
  var name: String? {
    let known = names("name") + variants.flatMap(names)
    let caption = json["caption"]?.string.map(GazetteerText.form)
    return caption.flatMap { known.contains($0) ? $0 : nil } ?? known.first
  }

  /// The Wikidata item where there is just one, else the entity's id.
  var id: String? {
    let items = Set(values("wikidataId"))
    let ids = [items.count == 1 ? items.first : nil, json["id"]?.string]
    return ids.lazy.compactMap { $0 }.first(where: GazetteerEntry.isID)
  }

  var forms: [TableForm] {
    (names("name") + variants.flatMap(names) + names("alias") + names("previousName"))
      .map { TableForm(text: $0, isWeak: false) }
      + names("weakAlias").map { TableForm(text: $0, isWeak: true) }
  }

  /// `nameArabic`, `name_ar`, `name@ar`, `aliasArabic`: a name in one script, under a property of its own.
  private var variants: [String] {
    properties.keys.filter { key in
      for stem in ["name", "alias"] where key.hasPrefix(stem) {
        guard let next = key.dropFirst(stem.count).first else { return false }
        return !next.isLowercase && key != "nameSuffix" && key != "namePrefix"
      }
      return false
    }.sorted()
  }

  var office: String? {
    let offices = values("position")
    return offices.isEmpty ? nil : offices.joined(separator: "|")
  }

  /// The country where there is just one: an actor of two would seem to contradict each.
  func country(_ countries: CountryCodes) -> String? {
    for property in ["country", "nationality", "jurisdiction"] {
      let codes = Set(values(property).compactMap(countries.code))
      if !codes.isEmpty { return codes.count == 1 ? codes.first : nil }
    }
    return nil
  }

  /// The entity's own id where the Wikidata item stands in its place.
  var note: String? {
    guard let own = json["id"]?.string, own != id else { return nil }
    let plain = GazetteerText.plain(own)
    return plain.isEmpty ? nil : plain
  }
}
