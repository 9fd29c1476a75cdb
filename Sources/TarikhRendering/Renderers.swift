/// The output formats, in the order in which `--help` names them.
public enum Renderers {
  /// Every format; a new one is a file in `Formats/` and a line here.
  public static let all: [any Renderer] = [
    DOTRenderer(),
    SVGRenderer(),
  ]

  /// The renderer of a format, by its name.
  public static func renderer(for format: String) -> (any Renderer)? {
    all.first { $0.format == format }
  }
}
