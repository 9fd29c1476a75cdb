/// How a user names a run.
///
///     RunReference("@latest")    // .latest
///     RunReference("12")         // .number(12)
///     RunReference("3f9ac2")     // .content("3f9ac2")
public enum RunReference: Hashable, Sendable {
  /// The run that was recorded last.
  case latest
  /// The run before it.
  case previous
  /// The run with this number.
  case number(Int)
  /// The run whose content id starts so; of several with the same content the latest.
  case content(String)
  /// The run with this name.
  case named(String)

  /// Reads `@latest`, `@previous`, `@name`, a number of up to 7 digits, or 4 to 64 hexadecimal digits; else nil: it may be a path.
  public init?(_ text: String) {
    if text.hasPrefix("@") {
      let name = String(text.dropFirst())
      switch name {
      case "": return nil
      case "latest": self = .latest
      case "previous": self = .previous
      default: self = .named(name)
      }
      return
    }
    let length = text.utf8.count
    if length <= 7, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) {
      self = .number(number)
    } else if (4...64).contains(length), text.utf8.allSatisfy(Self.isHexDigit) {
      self = .content(text.lowercased())
    } else {
      return nil
    }
  }

  /// Reads what `init(_:)` reads, and a name without its `@` where it can't be taken for anything else.
  public init?(orName text: String) {
    if let reference = RunReference(text) {
      self = reference
    } else if Self.isName(text) {
      self = .named(text)
    } else {
      return nil
    }
  }

  /// Whether `name` can stand after `@`: no white space, `@`, `/` or ending of a file, and none of the words with a meaning.
  public static func isName(_ name: String) -> Bool {
    !name.isEmpty && !["latest", "previous"].contains(name) && !name.hasSuffix(".json")
      && !name.unicodeScalars.contains { scalar in
        scalar.properties.isWhitespace || scalar == "/" || scalar == "@" || scalar.value < 0x20
      }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}

extension RunReference: CustomStringConvertible {
  /// The form in which a user writes it.
  public var description: String {
    switch self {
    case .latest: "@latest"
    case .previous: "@previous"
    case .number(let number): String(number)
    case .content(let prefix): prefix
    case .named(let name): "@" + name
    }
  }
}
