/// The style sheet of drawings; without it, the attributes of each element give the light colours.
package enum DrawingStyle {
  /// The declarations of the colours for light ground, without a selector.
  package static let lightVariables = variables { $0.light }
  /// The declarations of the colours for dark ground, without a selector.
  package static let darkVariables = variables { $0.dark }

  /// The rules that use the colours; they touch nothing outside a drawing.
  package static let rules: String = {
    let drawing = ".tarikh-drawing"
    var rules = [
      "\(drawing){direction:ltr;color:var(--tarikh-ink)}",
      "\(drawing) text{font-family:\(fonts);fill:currentColor;stroke:none}",
      "\(drawing) .strong{font-weight:600}",
      "\(drawing) a{cursor:pointer;text-decoration:none}",
      "\(drawing) a:focus-visible{outline:2px solid var(--tarikh-movement);outline-offset:2px}",
      "\(drawing) a:hover text,\(drawing) .event:target text{text-decoration:underline}",
      "\(drawing) .event:hover .mark,\(drawing) .event:target .mark{stroke-width:3.5}",
      "\(drawing) .edge:hover,\(drawing) .edge:focus{opacity:1}",
    ]
    for colour in Palette.all {
      rules.append("\(drawing) .c-\(colour.name){color:var(--tarikh-\(colour.name))}")
      rules.append("\(drawing) .f-\(colour.name){fill:var(--tarikh-\(colour.name))}")
    }
    return rules.joined(separator: "\n")
  }()

  /// The whole style sheet of a drawing that stands alone; it follows the reader's light or dark setting.
  ///
  /// Programs that know no variables, such as Typst, would take the rules for black; they skip what is under a condition.
  package static let standalone = """
    .tarikh-drawing{\(lightVariables)}
    @media screen and (prefers-color-scheme:dark){.tarikh-drawing{\(darkVariables)}}
    @supports (color:var(--tarikh-ink)){
    \(rules)
    }
    """

  /// The fonts of labels, as CSS and as an attribute have them.
  package static let fonts = "'Noto Sans Arabic','Noto Sans',sans-serif"

  private static func variables(_ value: (Palette.Colour) -> String) -> String {
    Palette.all.map { "--tarikh-\($0.name):\(value($0))" }.joined(separator: ";")
  }
}
