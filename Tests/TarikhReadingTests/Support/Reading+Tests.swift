import TarikhCore

@testable import TarikhReading

/// All that comes out of paths.
func readings(
  _ paths: String..., options: ReadingOptions = ReadingOptions(), standardInput: Int32 = 0
) throws -> [Reading] {
  var readings: [Reading] = []
  try ArticleSource(paths: paths, options: options, standardInput: standardInput)
    .read { readings.append($0) }
  return readings
}

/// All that comes out of one file with these bytes.
func readings(_ name: String, _ bytes: [UInt8]) throws -> [Reading] {
  let folder = try TemporaryFolder()
  return try readings(folder.write(name, bytes))
}

/// All that comes out of one file with this text.
func readings(_ name: String, _ text: String) throws -> [Reading] {
  try readings(name, Array(text.utf8))
}

/// The first article in a file with this text.
func article(_ name: String, _ text: String) throws -> Article? {
  try readings(name, text).lazy.compactMap(\.article).first
}

/// The identifiers of what is said about a file with these bytes.
func diagnostics(_ name: String, _ bytes: [UInt8]) throws -> [String] {
  try readings(name, bytes).compactMap(\.diagnostic?.identifier)
}

/// The identifiers of what is said about a file with this text.
func diagnostics(_ name: String, _ text: String) throws -> [String] {
  try diagnostics(name, Array(text.utf8))
}

/// The bytes of a text in UTF-16.
func utf16(_ text: String, _ order: UTF16Text.Order, mark: Bool) -> [UInt8] {
  let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
  return units.flatMap { unit in
    let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return order == .big ? halves : halves.reversed()
  }
}

/// The bytes of a text in Windows-1256; a character that it lacks becomes a question mark.
func windows1256(_ text: String) -> [UInt8] {
  let bytes = Dictionary(
    (UInt8.min...UInt8.max).map { (Windows1256.scalar($0), $0) }, uniquingKeysWith: { $1 })
  return text.unicodeScalars.map { bytes[$0] ?? 0x3F }
}
