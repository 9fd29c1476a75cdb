/// Recognises files that are not text by their first bytes, and knows what to do with them.
struct BinarySignature {
  let name: String
  let hint: String?
  private let magic: [UInt8]

  private init(_ name: String, _ magic: [UInt8], hint: String? = nil) {
    self.name = name
    self.magic = magic
    self.hint = hint
  }

  private init(_ name: String, _ magic: String, hint: String? = nil) {
    self.init(name, Array(magic.utf8), hint: hint)
  }

  /// The kind of file that begins so, or nil.
  static func find(in start: some Collection<UInt8>) -> BinarySignature? {
    all.first { start.starts(with: $0.magic) }
  }

  /// What to do with a file of an extension that Tarikh doesn't read.
  static func hint(forExtension name: String) -> String? {
    switch name.lowercased() {
    case "pdf": pdf
    case "doc", "docx", "odt", "rtf", "epub": office
    case "zip", "tar", "tgz", "7z", "rar", "bz2", "xz", "zst": archive
    default: nil
    }
  }

  private static let pdf = "convert it with pdftotext"
  private static let office = "convert it to text, as with pandoc or LibreOffice"
  private static let archive = "unpack it first; of packed files only gzip is read"

  private static let all = [
    BinarySignature("a PDF", "%PDF-", hint: pdf),
    BinarySignature("a PostScript file", "%!PS", hint: "convert it with ps2ascii"),
    BinarySignature("an RTF document", "{\\rtf", hint: office),
    BinarySignature("an old Office document", [0xD0, 0xCF, 0x11, 0xE0], hint: office),
    BinarySignature(
      "a ZIP archive or an Office document", [0x50, 0x4B, 0x03, 0x04],
      hint: "unpack it, or convert the document to text"),
    BinarySignature("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
    BinarySignature("a JPEG image", [0xFF, 0xD8, 0xFF]),
    BinarySignature("a GIF image", "GIF8"),
    BinarySignature("a RIFF file", "RIFF"),
    BinarySignature("an SQLite database", "SQLite format 3\0"),
    BinarySignature("a program", [0x7F, 0x45, 0x4C, 0x46]),
    BinarySignature("a bzip2 archive", "BZh", hint: archive),
    BinarySignature("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A], hint: archive),
    BinarySignature("a zstd archive", [0x28, 0xB5, 0x2F, 0xFD], hint: archive),
    BinarySignature("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF], hint: archive),
    BinarySignature("a RAR archive", "Rar!", hint: archive),
  ]
}
